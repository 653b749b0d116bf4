import { useEffect } from 'react';
import { Button } from '@/components/ui/Button';
import { visuallyHidden } from '@/components/ui/classes';
import { type Instant, jstDay, SECOND } from '@/lib/domain/time';
import { message } from '@/lib/i18n/message';
import { recordsIn } from '@/lib/storage/queries/options-summary';
import type { DeletionRange } from '@/lib/storage/settings';
import { useDeletionView } from '@/lib/stores/options-deletion';
import { useHistory } from '@/lib/stores/use-history';
import { useNow } from '@/lib/stores/use-now';
import css from './deletion-bar.module.css';
import { deletionText } from './range-text';
import { useFocusInside } from './use-focus-inside';

const UNDO_SECONDS = 10;

/** The seconds in which the user can change their mind; when they are over, the page says so. */
export function PendingDeletion({ range, dueAt }: { range: DeletionRange; dueAt: Instant }) {
  const now = useNow(SECOND);
  const { notice, cancel, run } = useDeletionView();
  const records = useHistory((db) => recordsIn(db, range), [dueAt]);
  const left = Math.ceil((dueAt - now) / SECOND);
  const failed = notice === 'not-deleted';
  // Asked again with every tick until it is gone, unless the answer was that it did not work; and
  // where more is left than there ever was, since the clock was set back.
  const due = now >= dueAt || left > UNDO_SECONDS;
  useEffect(() => {
    if (due && now && !failed) void run();
  }, [now, due, failed, run]);
  const bar = useFocusInside<HTMLDivElement>();
  const what = deletionText(range, records ?? 0, jstDay(now));
  return (
    <div className={css.pending} ref={bar}>
      <i className={css.left} style={{ width: `${(Math.max(left, 0) / UNDO_SECONDS) * 100}%` }} />
      <p role="alert" className={visuallyHidden}>
        {records !== undefined && message('options.deletion.say', [what])}
      </p>
      <p role="timer">
        {left > 0
          ? message('options.deletion.countdown', [`${left}`, what])
          : message('options.deletion.running', [what])}
      </p>
      {left > 0 && (
        <Button onClick={() => void cancel()}>{message('options.deletion.cancel')}</Button>
      )}
      {failed && <Button onClick={() => void run()}>{message('options.deletion.retry')}</Button>}
    </div>
  );
}
