import { useId } from 'react';
import { count, dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import { dismissLoss, useLostHistory } from '@/lib/stores/backups';
import { Button } from './Button';
import { linkButton, primaryLink } from './classes';
import css from './site-access.module.css';

/** The browser has thrown the history away: said at the next start, with the way back. */
export function LostHistory() {
  const lost = useLostHistory();
  const id = useId();
  if (!lost) return null;
  const { mark, last } = lost;
  return (
    <section className={css.access} data-closed="" role="alert" aria-labelledby={id}>
      <h2 id={id}>{message('backup.lost.title')}</h2>
      <p>{message('backup.lost.body', [dateTime(mark.at), count(mark.rows)])}</p>
      <p>
        {last
          ? message('backup.lost.last', [dateTime(last.at), last.name])
          : message('backup.lost.none')}
      </p>
      <a
        className={`${linkButton} ${primaryLink}`}
        href={pageUrl('options.html', '#data')}
        target="_blank"
        rel="noreferrer"
      >
        {message('backup.lost.restore')}
      </a>
      <Button onClick={() => void dismissLoss()}>{message('backup.lost.dismiss')}</Button>
    </section>
  );
}
