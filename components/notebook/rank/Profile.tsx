import { missedIn, type Snapshot } from '@/lib/domain/rank/records';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './rank.module.css';

/** When the own profile was last read, and what of it could not be. */
export function Profile({ snapshot }: { snapshot: Snapshot | undefined }) {
  if (!snapshot) return <p className={css.foot}>{message('notebook.rank.profile.never')}</p>;
  const missed = missedIn(snapshot).map((field) => message(`notebook.rank.field.${field}`));
  return (
    <p className={css.foot}>
      <span>{message('notebook.rank.profile.read', [dateTime(snapshot.at)])}</span>
      {missed.length > 0 && (
        <span>
          {message('notebook.rank.profile.missed', [
            missed.join(message('notebook.rank.profile.and')),
          ])}
        </span>
      )}
    </p>
  );
}
