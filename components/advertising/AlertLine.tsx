import { alertsIn } from '@/lib/domain/advertising/alerts';
import type { Connection } from '@/lib/domain/advertising/connection';
import { alertSentence } from '@/lib/i18n/advertising-words';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import css from './alerts.module.css';

/** One line for what is wrong with scheduled imports; nothing while all is well. */
export function AlertLine({ connections }: { connections: readonly Connection[] }) {
  const [first, ...more] = alertsIn(connections);
  if (!first) return null;
  return (
    <p role="status" className={css.alert}>
      <span>
        {alertSentence(first.alert)}
        {more.length > 0 && ` ${message('advertising.alert.more', [String(more.length)])}`}
      </span>{' '}
      <a href={pageUrl('options.html', '#advertising')} target="_blank" rel="noreferrer">
        {message('advertising.alert.look')}
      </a>
    </p>
  );
}
