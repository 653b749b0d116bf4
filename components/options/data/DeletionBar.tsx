import { lazy, Suspense, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import { deletionItem } from '@/lib/storage/settings';
import { type DeletionNotice, useDeletionView } from '@/lib/stores/options-deletion';
import { useStored } from '@/lib/stores/use-stored';
import css from './deletion-bar.module.css';
import { useFocusInside } from './use-focus-inside';

// It counts records, hence needs the database, which the first screen does without.
const PendingDeletion = lazy(async () => ({
  default: (await import('./PendingDeletion')).PendingDeletion,
}));

const NOTICES = {
  done: 'options.deletion.done',
  cancelled: 'options.deletion.cancelled',
  'too-late': 'options.deletion.tooLate',
  'not-scheduled': 'options.deletion.notScheduled',
  'not-deleted': 'options.deletion.notDeleted',
} as const;

/**
 * At the foot of the window: the deletion that waits, whichever page asked for it, and then what
 * became of it.
 */
export function DeletionBar() {
  const pending = useStored(deletionItem);
  const { notice, ended } = useDeletionView();
  const dueAt = useRef<number>(undefined);
  useEffect(() => {
    if (pending === null && dueAt.current !== undefined) ended(systemClock() >= dueAt.current);
    dueAt.current = pending?.dueAt;
  }, [pending, ended]);
  if (!pending && !notice) return null;
  return (
    <section className={css.bar} aria-label={message('options.deletion.region')}>
      {notice && <Outcome notice={notice} pending={Boolean(pending)} />}
      <Suspense>{pending && <PendingDeletion key={pending.dueAt} {...pending} />}</Suspense>
    </section>
  );
}

function Outcome({ notice, pending }: { notice: DeletionNotice; pending: boolean }) {
  const dismiss = useDeletionView((view) => view.dismiss);
  const bar = useFocusInside<HTMLDivElement>();
  return (
    <div className={css.outcome} ref={bar}>
      <p role="alert">{message(NOTICES[notice])}</p>
      {!pending && (
        <Button look="plain" onClick={dismiss}>
          {message('options.close')}
        </Button>
      )}
    </div>
  );
}
