import { Button } from '@/components/ui/Button';
import { dayContaining } from '@/lib/domain/days';
import { networkTitle } from '@/lib/i18n/ad-ledger-words';
import { count, dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { ImportRow } from '@/lib/storage/ledger/rows';
import type { ListedImport } from '@/lib/storage/queries/ledger/imports';
import { Part } from '../Part';
import type { ImportControl } from './import/import-control';
import css from './rewards.module.css';

interface Props {
  imports: readonly ListedImport[];
  control: ImportControl;
}

/** What was imported when; the last of each source can be taken back. */
export const Imports = ({ imports, control }: Props) => (
  <Part title={message('rewards.imports.title')}>
    <ul className={css.imports}>
      {imports.map(({ row, undoable }) => (
        <li key={row.id}>
          <time dateTime={dayContaining(row.at)}>{dateTime(row.at)}</time>
          <span className={css.files}>{nameOf(row)}</span>
          <span>{countsOf(row)}</span>
          {undoable && (
            <Button look="plain" onClick={() => control.undo(row.id)}>
              {message('rewards.import.undo')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  </Part>
);

function nameOf({ files, pull }: ImportRow): string {
  if (!pull) return files.map(({ name }) => name).join(message('rewards.import.comma'));
  const scheduled = pull.kind === 'scheduled';
  return message(scheduled ? 'adLedger.imports.scheduled' : 'adLedger.imports.pull', [
    networkTitle(pull.network),
  ]);
}

function countsOf({ added, changed, pull }: ImportRow): string {
  const counts = [message('rewards.imports.counts', [count(added), count(changed)])];
  if (pull && pull.lost > 0) counts.push(message('adLedger.imports.lost', [count(pull.lost)]));
  if (pull && pull.conflicts > 0)
    counts.push(message('adLedger.imports.conflicts', [count(pull.conflicts)]));
  return counts.join(message('rewards.import.comma'));
}
