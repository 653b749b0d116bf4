import { Section } from '@/components/ui/Section';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { pageName } from '@/lib/i18n/page-words';
import type { ReaderMiss } from '@/lib/messaging/protocol';
import { pageUrl } from '@/lib/platform/extension';
import css from './popup.module.css';

/** Pages that were not read as they should have been: one quiet line each, and where to look. */
export function Misses({ misses }: { misses: ReaderMiss[] }) {
  if (misses.length === 0) return null;
  return (
    <Section
      title={message('popup.misses')}
      aside={
        <a href={pageUrl('options.html', '#diagnostics')} target="_blank" rel="noreferrer">
          {message('popup.diagnostics')}
        </a>
      }
    >
      <ul className={css.misses}>
        {misses.map(({ page, at }) => (
          <li key={page}>{message('popup.miss', [pageName(page), dateTime(at)])}</li>
        ))}
      </ul>
    </Section>
  );
}
