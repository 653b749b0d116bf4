import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import type { Checklist } from '@/lib/content/composer/checklist';
import { filledIn } from '@/lib/domain/checklist/templates';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import { systemClock } from '@/lib/platform/clock';
import css from './composer.module.css';
import { fieldValues } from './field-values';

/** The user's own snippets; a press puts one into the text, its fields filled in. */
export function Templates({ checklist: { state, use } }: { checklist: Checklist }) {
  const edit = (
    <button
      type="button"
      className={css.link}
      onClick={() => void send('openOptions', { section: 'checklist' })}
    >
      {message('composer.template.edit')}
    </button>
  );
  const put = (text: string) =>
    use({ kind: 'insert', text: filledIn(text, fieldValues(state, systemClock())) });
  return (
    <Section title={message('composer.template.title')} aside={edit}>
      {state.templates.length === 0 && (
        <p className={css.quiet}>{message('composer.template.none')}</p>
      )}
      <ul className={css.templates}>
        {state.templates.map(({ id, name, text }) => (
          <li key={id}>
            <Button
              aria-label={message('composer.template.put', [name])}
              title={text}
              onClick={() => put(text)}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
