import { type ReactNode, useEffect, useState } from 'react';
import { backupName } from '@/lib/domain/backup/file-name';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import { type DbTrouble, dbTrouble } from '@/lib/storage/db-trouble';
import { history } from '@/lib/storage/history';
import { rescuedFile } from '@/lib/storage/rescue';
import { Button } from './Button';
import { download } from './download';
import { State } from './State';

const WORDS = {
  newer: ['backup.database.newerTitle', 'backup.database.newer'],
  upgrade: ['backup.database.upgradeTitle', 'backup.database.upgrade'],
  open: ['backup.database.openTitle', 'backup.database.open'],
} as const satisfies Record<DbTrouble, readonly [string, string]>;

/** The page, as long as its database opens; else why it does not, and a way to the records. */
export function HistoryGate({
  children,
  db = history,
}: {
  children: ReactNode;
  db?: typeof history;
}) {
  const [trouble, setTrouble] = useState<DbTrouble>();
  useEffect(() => {
    let open = true;
    db.open().catch((error: unknown) => open && setTrouble(dbTrouble(error)));
    return () => {
      open = false;
    };
  }, [db]);
  return trouble ? <Closed trouble={trouble} name={db.name} /> : children;
}

function Closed({ trouble, name }: { trouble: DbTrouble; name: string }) {
  const [title, body] = WORDS[trouble];
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
