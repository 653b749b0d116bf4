import { Button } from '@/components/ui/Button';
import { dayAndTime } from '@/lib/i18n/event-names';
import { message } from '@/lib/i18n/message';
import { shareNames } from '@/lib/storage/queries/recent-posts';
import type { ShareRow } from '@/lib/storage/rows';
import { useHistory } from '@/lib/stores/use-history';
import events from '../events.module.css';
import css from './shares.module.css';

interface Props {
  /** In the order of time. */
  shares: readonly ShareRow[];
  onForget: (share: ShareRow) => void;
}

const SHOWN = 6;

/** The last shares, the latest first; older ones on demand. */
export function ShareList({ shares, onForget }: Props) {
  const latest = shares.toReversed();
  const names = useHistory((db) => shareNames(db, shares), [shares]);
  if (latest.length === 0) return <p className={css.none}>{message('events.shares.none')}</p>;
  const rows = (some: readonly ShareRow[]) => (
    <ul className={events.rows}>
      {some.map((share) => (
        <Share key={share.id} share={share} name={names?.get(share.id)} onForget={onForget} />
      ))}
    </ul>
  );
  const older = latest.slice(SHOWN);
  return (
    <>
      {rows(latest.slice(0, SHOWN))}
      {older.length > 0 && (
        <details className={events.fold}>
          <summary>{message('events.shares.older', [`${older.length}`])}</summary>
          {rows(older)}
        </details>
      )}
    </>
  );
}

interface ShareProps extends Pick<Props, 'onForget'> {
  share: ShareRow;
  name: string | undefined;
}

const Share = ({ share, name, onForget }: ShareProps) => (
  <li>
    <span>
      <b>{share.channel}</b>{' '}
      <time dateTime={new Date(share.at).toISOString()}>{dayAndTime(share.at)}</time>
      {name && <small className={css.post}>{name}</small>}
    </span>
    <Button
      look="plain"
      aria-label={message('events.shares.forgetOne', [share.channel, dayAndTime(share.at)])}
      onClick={() => onForget(share)}
    >
      {message('events.shares.forget')}
    </Button>
  </li>
);
