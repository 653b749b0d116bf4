import { Section } from '@/components/ui/Section';
import type { ReaderMiss } from '@/lib/domain/page-health';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { pageName } from '@/lib/i18n/page-words';
import { pageUrl } from '@/lib/platform/extension';
import css from './popup.module.css';

/** Pages that were not read as they should have been: a quiet line each, and the two ways on. */
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
      <p className={css.more}>
        <a href={pageUrl('options.html', '#months')} target="_blank" rel="noreferrer">
          {message('popup.missTypeIn')}
        </a>
      </p>
    </Section>
  );
}
