import { useState } from 'react';
import { backupName } from '@/lib/domain/backup/file-name';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import { type DbTrouble, dbTrouble } from '@/lib/storage/db-trouble';
import { rescuedFile } from '@/lib/storage/rescue';
import { Button } from './Button';
import { download } from './download';
import { State } from './State';

const WORDS = {
  newer: ['backup.database.newerTitle', 'backup.database.newer'],
  upgrade: ['backup.database.upgradeTitle', 'backup.database.upgrade'],
  open: ['backup.database.openTitle', 'backup.database.open'],
} as const satisfies Record<DbTrouble, readonly [string, string]>;

/** Why the database does not open, and a way to the records all the same. */
export function HistoryClosed({ error, name }: { error: unknown; name: string | undefined }) {
  const [title, body] = WORDS[dbTrouble(error)];
  const [said, setSaid] = useState('');
  const rescue = async () => {
    const file = backupName(systemClock());
    try {
      download(await rescuedFile(name), file);
      setSaid(message('backup.database.exported', [file]));
    } catch {
      setSaid(message('backup.failed'));
    }
  };
  return (
    <main>
      <State kind="error" title={message(title)}>
        <p>{message(body)}</p>
        <Button onClick={() => void rescue()}>{message('backup.database.export')}</Button>
        <p role="status">{said}</p>
      </State>
    </main>
  );
}
