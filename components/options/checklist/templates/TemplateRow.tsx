import { Button } from '@/components/ui/Button';
import type { Kept } from '@/components/ui/use-kept';
import type { Template } from '@/lib/domain/checklist/templates';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { changeTemplates } from '@/lib/stores/checklist-settings';
import { useInPlace } from '../../goals/use-in-place';
import { TemplateForm } from './TemplateForm';
import { moved, type TemplateDraft, withoutTemplate, withTemplate } from './template-changes';
import css from './templates.module.css';

interface Props {
  template: Template;
  index: number;
  templates: readonly Template[];
  keep: Kept['keep'];
  /** Takes the keyboard on when the last line goes. */
  leave: () => void;
}

export function TemplateRow(props: Props) {
  const { template, templates, keep } = props;
  const { place, open, setOpen } = useInPlace<HTMLLIElement>();
  const { id, name, text } = template;
  const save = async (draft: TemplateDraft) => {
    const kept = await keep(
      changeTemplates((now) => withTemplate(now, { id, ...draft })),
      message('options.checklist.templates.saved', [draft.name]),
    );
    if (kept) setOpen(false);
  };
  return (
    <li ref={place} className={css.template}>
      <h4>{name}</h4>
      <div className={css.actions}>
        <Move {...props} by={-1} />
        <Move {...props} by={1} />
        <Button
          look="plain"
          data-opens=""
          aria-expanded={open}
          aria-label={message('options.checklist.templates.changeNamed', [name])}
          onClick={() => setOpen(!open)}
        >
          {message('options.checklist.change')}
        </Button>
        <Remove {...props} />
      </div>
      {open ? (
        <TemplateForm
          template={template}
          templates={templates}
          save={save}
          close={() => setOpen(false)}
        />
      ) : (
        <p>{text}</p>
      )}
    </li>
  );
}

/** At the end it keeps its button, or the keyboard would lose its place. */
function Move({ template, index, templates, keep, by }: Props & { by: -1 | 1 }) {
  const to = index + by;
  const atEnd = to < 0 || to >= templates.length;
  const move = () => {
    if (atEnd) return;
    void keep(
      changeTemplates((now) => moved(now, template.id, by)),
      message('options.checklist.templates.moved', [template.name, count(to + 1)]),
    );
  };
  const label = by < 0 ? 'upNamed' : 'downNamed';
  return (
    <button
      type="button"
      className={css.move}
      aria-disabled={atEnd}
      aria-label={message(`options.checklist.templates.${label}`, [template.name])}
      onClick={move}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={by < 0 ? 'M6 10V2M2.5 5.5L6 2l3.5 3.5' : 'M6 2v8M2.5 6.5L6 10l3.5-3.5'} />
      </svg>
    </button>
  );
}

function Remove({ template, keep, leave }: Props) {
  const { id, name } = template;
  const remove = (button: HTMLElement) => {
    const row = button.closest('li');
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    const its = next?.querySelector<HTMLElement>('[data-removes]');
    // Before this one is gone, so that the keyboard keeps its place.
    if (its) its.focus();
    else leave();
    void keep(
      changeTemplates((now) => withoutTemplate(now, id)),
      message('options.checklist.templates.removed', [name]),
      'undoable',
    );
  };
  return (
    <Button
      look="plain"
      data-removes=""
      aria-label={message('options.checklist.templates.removeNamed', [name])}
      onClick={(event) => remove(event.currentTarget)}
    >
      {message('options.checklist.remove')}
    </Button>
  );
}
