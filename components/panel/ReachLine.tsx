import type { Instant } from '@/lib/domain/time-units';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { Reach } from '@/lib/messaging/protocol';
import css from './panel.module.css';

const MINUTE = 60_000;

/** What a click made now reaches; nothing while that is nothing. */
export function ReachLine({ reach, now }: { reach: readonly Reach[]; now: Instant }) {
  const open = reach.filter(({ until }) => until > now);
  if (open.length === 0) return null;
  return (
    <p className={css.reach}>
      <small>{message('panel.reach.title')}</small>
      {open.map((one) => (
        <span key={one.title}>{sentence(one, now)}</span>
      ))}
    </p>
  );
}

function sentence({ title, from, until, toItsEnd }: Reach, now: Instant): string {
  // Rakuten announces an end by its last minute.
  const end = dateTime(toItsEnd ? until - MINUTE : until);
  return from !== undefined && from > now
    ? message('panel.reach.span', [title, dateTime(from), end])
    : message('panel.reach.until', [title, end]);
}
