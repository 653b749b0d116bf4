import { visuallyHidden } from '@/components/ui/classes';
import { Figure } from '@/components/ui/Figure';
import { Section } from '@/components/ui/Section';
import { timeOfDay } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { Draft } from '@/lib/messaging/protocol';
import css from './drafts.module.css';

/** What was begun in the composer today and waits to be finished; nothing when there is none. */
export function Drafts({ drafts }: { drafts: Draft[] }) {
  if (drafts.length === 0) return null;
  return (
    <Section title={message('popup.drafts.title')} aside={message('popup.drafts.done')}>
      <ul>
        {drafts.map((draft) => (
          <DraftLine key={draft.id} draft={draft} />
        ))}
      </ul>
    </Section>
  );
}

function DraftLine({ draft: { url, itemName, at, done, total } }: { draft: Draft }) {
  return (
    <li className={css.draft}>
      <a className={css.name} href={url} target="_blank" rel="noreferrer">
        {itemName ?? message('popup.drafts.unnamed')}
        <span className={visuallyHidden}>{message('popup.drafts.goOn')}</span>
      </a>
      <span className={css.score}>
        {total === 0 ? '–' : <Figure value={`${done}`} unit={`/${total}`} />}
      </span>
      <time className={css.at} dateTime={new Date(at).toISOString()}>
        {timeOfDay(at).slice(0, 5)}
      </time>
    </li>
  );
}
