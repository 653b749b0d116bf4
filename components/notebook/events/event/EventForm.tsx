import { type ComponentProps, type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { SelectField, TextField } from '@/components/ui/Fields';
import {
  type CampaignEvent,
  CONFIDENCES,
  EVENT_KINDS,
  type EventId,
} from '@/lib/domain/events/event';
import { confidenceName, eventKindName, rowProblemSentence } from '@/lib/i18n/event-words';
import { message } from '@/lib/i18n/message';
import css from './sheet.module.css';
import { type EventTexts, type Field, type Typed, typedEvent } from './typed-event';

interface Props {
  initial: EventTexts;
  /** The event that is changed. */
  before?: CampaignEvent | undefined;
  /** Of what is saved. */
  id: EventId;
  onSave: (event: CampaignEvent) => void;
  onCancel: () => void;
}

/** The fields of an event. What does not fit is said at once, in a sentence, where it is. */
export function EventForm({ initial, before, id, onSave, onCancel }: Props) {
  const [texts, setTexts] = useState(initial);
  const [problem, setProblem] = useState<Extract<Typed, { kind: 'problem' }>>();
  const form = useRef<HTMLFormElement>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const typed = typedEvent(texts, id, before);
    if (typed.kind === 'event') return onSave(typed.event);
    setProblem(typed);
    form.current?.querySelector<HTMLElement>(`[name="${typed.field}"]`)?.focus();
  };
  const change = (field: Field, value: string) => {
    setTexts((before) => ({ ...before, [field]: value }));
    if (problem) setProblem(undefined);
  };
  const text = (
    field: Worded,
    more: Pick<ComponentProps<typeof TextField>, 'type' | 'hint' | 'wide'> = {},
  ) => (
    <TextField
      label={message(`events.form.${field}`)}
      name={field}
      value={texts[field]}
      error={problem?.field === field ? rowProblemSentence(problem.problem) : undefined}
      set={(value) => change(field, value)}
      {...more}
    />
  );
  return (
    <form ref={form} className={css.form} noValidate onSubmit={save}>
      {before && before.origin.from !== 'user' && (
        <p className={css.quiet} data-wide>
          {message('events.form.copyNote')}
        </p>
      )}
      {text('title', { wide: true })}
      <SelectField
        label={message('events.form.kind')}
        value={texts.kind}
        options={EVENT_KINDS.map((kind) => ({ value: kind, name: eventKindName(kind) }))}
        set={(kind) => change('kind', kind)}
      />
      <Certainty value={texts.confidence} onChange={change} />
      {text('start', { type: 'datetime-local' })}
      {text('last', { type: 'datetime-local', hint: message('events.form.lastHint') })}
      {text('entryOpens', { type: 'datetime-local' })}
      {text('hashtag')}
      {text('entryPage', { wide: true, type: 'url', hint: message('events.form.entryPageHint') })}
      {text('source', { wide: true, hint: message('events.form.sourceHint') })}
      <footer>
        <Button look="primary" type="submit">
          {message('events.form.save')}
        </Button>
        <Button onClick={onCancel}>{message('events.form.cancel')}</Button>
      </footer>
    </form>
  );
}

type Change = (field: Field, value: string) => void;
type Worded = Exclude<Field, 'kind' | 'confidence'>;

const Certainty = ({
  value,
  onChange,
}: {
  value: EventTexts['confidence'];
  onChange: Change;
}): ReactNode => (
  <fieldset>
    <legend>{message('events.page.fact.certainty')}</legend>
    <div className={css.radios}>
      {CONFIDENCES.map((confidence) => (
        <label key={confidence}>
          <input
            type="radio"
            name="confidence"
            value={confidence}
            checked={confidence === value}
            onChange={() => onChange('confidence', confidence)}
          />
          <span>{confidenceName(confidence)}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
