import type { RunSummary } from '@/lib/domain/sync/folder';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { waitingText } from '@/lib/i18n/sync-words';
import type { SyncDevice } from '@/lib/storage/queries/sync-devices';
import css from './sync.module.css';

/** What the last run did, and what it could not. */
export function LastRun({ last, devices }: { last: RunSummary; devices: readonly SyncDevice[] }) {
  const nameOf = (id: string) => devices.find((one) => one.id === id)?.label ?? id.slice(0, 4);
  const notes = [
    message('sync.folder.counts', [count(last.stored), count(last.written)]),
    ...(last.rejected > 0 ? [message('sync.folder.rejected', [count(last.rejected)])] : []),
    ...(last.healed ? [message('sync.folder.healed')] : []),
  ];
  return (
    <div>
      <p className={css.note}>{notes.join(' ')}</p>
      {last.waiting.map(({ device, why }) => (
        <p key={device} className={css.warning}>
          {waitingText(why, nameOf(device))}
        </p>
      ))}
    </div>
  );
}
