import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Outcome } from '@/components/ui/Outcome';
import { useKept } from '@/components/ui/use-kept';
import { MAX_TEMPLATES, type parseTemplates } from '@/lib/domain/checklist/templates';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { changeTemplates } from '@/lib/stores/checklist-settings';
import { useInPlace } from '../../goals/use-in-place';
import css from '../checklist.module.css';
import { TemplateForm } from './TemplateForm';
import { TemplateRow } from './TemplateRow';
import { type TemplateDraft, withTemplate } from './template-changes';
import own from './templates.module.css';

/** The user's own snippets, in the order in which the composer offers them. */
export function Templates({ templates, dropped }: ReturnType<typeof parseTemplates>) {
  const { keep, ...outcome } = useKept();
  const heading = useRef<HTMLHeadingElement>(null);
  const leave = () => heading.current?.focus();
  const size = [count(templates.length), count(MAX_TEMPLATES)];
  return (
    <div>
      <div className={css.head}>
        <h3 ref={heading} tabIndex={-1}>
          {message('options.checklist.templates.title')}
        </h3>
        <p>{message('options.checklist.templates.count', size)}</p>
      </div>
      <p className={`${css.note} ${own.lead}`}>{message('options.checklist.templates.lead')}</p>
      {dropped > 0 && (
        <p className={css.dropped}>
          {message('options.checklist.templates.dropped', [count(dropped)])}
        </p>
      )}
      {templates.length === 0 && (
        <p className={css.note}>{message('options.checklist.templates.empty')}</p>
      )}
      <ul>
        {templates.map((template, index) => (
          <TemplateRow
            key={template.id}
            template={template}
            index={index}
            templates={templates}
            keep={keep}
            leave={leave}
          />
        ))}
      </ul>
      <NewTemplate templates={templates} keep={keep} />
      <Outcome {...outcome} />
    </div>
  );
}

type NewProps = Pick<Parameters<typeof TemplateRow>[0], 'templates' | 'keep'>;

function NewTemplate({ templates, keep }: NewProps) {
  const { place, open, setOpen } = useInPlace<HTMLDivElement>();
  const save = async (draft: TemplateDraft) => {
    const template = { id: crypto.randomUUID(), ...draft };
    const kept = await keep(
      changeTemplates((now) => withTemplate(now, template)),
      message('options.checklist.templates.saved', [draft.name]),
    );
    if (kept) setOpen(false);
  };
  return (
    <div ref={place} className={own.new}>
      <Button data-opens="" aria-expanded={open} onClick={() => setOpen(!open)}>
        {message('options.checklist.templates.new')}
      </Button>
      {open && <TemplateForm templates={templates} save={save} close={() => setOpen(false)} />}
    </div>
  );
}
