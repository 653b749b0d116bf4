import { Button } from '@/components/ui/Button';
import type { BackupState } from '@/lib/domain/backup/schedule';
import { count, dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { useBackupState } from '@/lib/stores/backups';
import { Notice } from '../../Notice';
import { byteText } from '../byte-text';
import css from './backup.module.css';
import { Progress } from './Progress';
import { Rhythm } from './Rhythm';
import { type Making, useMaking } from './use-making';

/** The notebook as one file: now, and from time to time by itself. */
export function Backup() {
  const state = useBackupState();
  const { making, start } = useMaking();
  if (!state) return null;
  const isBusy = making.is === 'writing';
  return (
    <div className={css.backup}>
      <div>
        <h3>{message('backup.title')}</h3>
        <p className={css.note}>{message('backup.lead')}</p>
      </div>
      <div className={css.now}>
        <p>{lastWords(state)}</p>
        <Button look="primary" disabled={isBusy} onClick={start}>
          {message('backup.now')}
        </Button>
      </div>
      {making.is === 'writing' && (
        <Progress share={making.share} text={message('backup.writing')} />
      )}
      <Notice text={saidOf(making)} bad={making.is === 'failed'} />
      <Rhythm state={state} />
    </div>
  );
}

function lastWords({ made }: BackupState): string {
  const [last] = made;
  if (!last) return message('backup.never');
  return message('backup.last', [dateTime(last.at), count(last.rows), byteText(last.bytes)]);
}

function saidOf(making: Making): string | undefined {
  if (making.is === 'failed') return message('backup.failed');
  return making.is === 'done' ? message('backup.made', [making.name]) : undefined;
}
