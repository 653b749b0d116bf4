import type { Instant } from '@/lib/domain/time-units';
import { dayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import css from './popup.module.css';

export function Header({ now }: { now: Instant }) {
  return (
    <header className={css.header}>
      <h1>{message('extension.shortName')}</h1>
      <span className={css.day}>{dayName(now)}</span>
      <a href={pageUrl('notebook.html')} target="_blank" rel="noreferrer">
        {message('popup.openNotebook')}
      </a>
    </header>
  );
}
