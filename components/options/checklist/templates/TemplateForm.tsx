import { type FormEvent, type RefObject, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, TextField } from '@/components/ui/Fields';
import {
  MAX_TEMPLATE_TEXT,
  TEMPLATE_FIELDS,
  type Template,
} from '@/lib/domain/checklist/templates';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import fields from '../../goals/fields.module.css';
import css from '../checklist.module.css';
import { insertAtCaret } from './insert-at-caret';
import { type TemplateDraft, type TemplateProblem, templateProblem } from './template-changes';
import own from './templates.module.css';

interface Props {
  /** The one that is changed; without one a new one is made. */
  template?: Template;
  templates: readonly Template[];
  save: (draft: TemplateDraft) => Promise<void>;
  close: () => void;
}

export function TemplateForm({ template, templates, save, close }: Props) {
  const [draft, setDraft] = useState<TemplateDraft>({
    name: template?.name ?? '',
    text: template?.text ?? '',
  });
  const [problem, setProblem] = useState<TemplateProblem>();
  const set = (part: Partial<TemplateDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setProblem(undefined);
  };
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = templateProblem(draft, templates, template?.id);
    setProblem(found);
    if (!found) return save({ name: draft.name.trim(), text: draft.text });
    event.currentTarget.querySelector<HTMLElement>(`[name=${found.field}]`)?.focus();
  };
  const errorOf = (field: TemplateProblem['field']) =>
    problem?.field === field ? problem.error : undefined;
  return (
    <form className={css.sheet} noValidate onSubmit={(event) => void send(event)}>
      <TextField
        className={own.name}
        name="name"
        label={message('options.checklist.templates.name')}
        value={draft.name}
        set={(name) => set({ name })}
        error={errorOf('name')}
      />
      <TextArea text={draft.text} set={(text) => set({ text })} error={errorOf('text')} />
      <div className={css.buttons}>
        <Button type="submit" look="primary">
          {message('options.checklist.save')}
        </Button>
        <Button onClick={close}>{message('options.checklist.cancel')}</Button>
      </div>
    </form>
  );
}

interface TextProps {
  text: string;
  set: (text: string) => void;
  error: string | undefined;
}

/** The text with its length, and the places that are filled in later at the press of a button. */
function TextArea({ text, set, error }: TextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const parts = [count(text.length), count(MAX_TEMPLATE_TEXT)];
  return (
    <Field label={message('options.checklist.templates.text')}>
      {(id) => (
        <>
          <textarea
            ref={area}
            id={id}
            name="text"
            rows={5}
            className={own.text}
            value={text}
            aria-invalid={error !== undefined}
            aria-describedby={`${id}-error ${id}-letters`}
            onChange={(event) => set(event.target.value)}
          />
          <p id={`${id}-error`} role="alert" className={fields.problem}>
            {error}
          </p>
          <div className={own.below}>
            <InsertButtons area={area} />
            <p
              id={`${id}-letters`}
              className={own.letters}
              data-over={text.length > MAX_TEMPLATE_TEXT || undefined}
            >
              {message('options.checklist.templates.letters', parts)}
            </p>
          </div>
        </>
      )}
    </Field>
  );
}

const InsertButtons = ({ area }: { area: RefObject<HTMLTextAreaElement | null> }) => (
  <fieldset className={own.fields}>
    <legend>{message('options.checklist.templates.fields')}</legend>
    {TEMPLATE_FIELDS.map((field) => (
      <Button
        key={field}
        aria-label={message('options.checklist.templates.field', [`{${field}}`])}
        onClick={() => area.current && insertAtCaret(area.current, `{${field}}`)}
      >
        {`{${field}}`}
      </Button>
    ))}
  </fieldset>
);
