import { Button } from '@/components/ui/Button';
import type { BackupState } from '@/lib/domain/backup/schedule';
import { count, dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { useBackupState } from '@/lib/stores/backups';
import { useHistory } from '@/lib/stores/use-history';
import { Notice } from '../../Notice';
import { byteText } from '../byte-text';
import css from './backup.module.css';
import { makeBackup, makeTables } from './make-backup';
import { Progress } from './Progress';
import { Rhythm } from './Rhythm';
import { type Making, useMaking } from './use-making';

/** The notebook as one file: now, and from time to time by itself. */
export function Backup() {
  const state = useBackupState();
  const { making, start } = useMaking(makeBackup);
  if (!state) return null;
  const isBusy = making.is === 'writing';
  return (
    <div className={css.backup}>
      <div>
        <h3>{message('backup.title')}</h3>
        <p className={css.note}>{message('backup.lead')}</p>
        <LeftHere />
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
      <Tables />
    </div>
  );
}

/** For who sends conversions: their log is of this machine, since a copy would send them again. */
function LeftHere() {
  const sends = useHistory((db) => db.conversions.limit(1).count());
  return sends ? <p className={css.note}>{message('backup.noConversions')}</p> : null;
}

/** The same for spreadsheets; it cannot be restored from. */
function Tables() {
  const { making, start } = useMaking(makeTables);
  return (
    <div className={css.tables}>
      <div className={css.buttons}>
        <p className={css.note}>{message('backup.tables.note')}</p>
        <Button disabled={making.is === 'writing'} onClick={start}>
          {message('backup.tables.now')}
        </Button>
      </div>
      {making.is === 'writing' && (
        <Progress share={making.share} text={message('backup.writing')} />
      )}
      <Notice text={tablesSaid(making)} bad={making.is === 'failed'} />
    </div>
  );
}

const tablesSaid = (making: Making): string | undefined =>
  making.is === 'failed' ? message('backup.tables.failed') : saidOf(making);

function lastWords({ made }: BackupState): string {
  const [last] = made;
  if (!last) return message('backup.never');
  return message('backup.last', [dateTime(last.at), count(last.rows), byteText(last.bytes)]);
}

function saidOf(making: Making): string | undefined {
  if (making.is === 'failed') return message('backup.failed');
  return making.is === 'done' ? message('backup.made', [making.name]) : undefined;
}
