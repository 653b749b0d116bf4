import { useState } from 'react';
import { backupName } from '@/lib/domain/backup/file-name';
import type { DatabaseTrouble } from '@/lib/domain/database-trouble';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import { rescuedFile } from '@/lib/storage/rescue';
import { Button } from './Button';
import { download } from './download';
import { troubleWords } from './history-trouble';
import { State } from './State';

interface Props {
  trouble: DatabaseTrouble | undefined;
  name?: string | undefined;
}

/** Why the database does not open, and a way to the records all the same. */
export function HistoryClosed({ trouble, name }: Props) {
  const [title, body] = troubleWords(trouble);
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
    <State kind="error" title={title}>
      <p>{body}</p>
      <Button onClick={() => void rescue()}>{message('backup.database.export')}</Button>
      <p role="status">{said}</p>
    </State>
  );
}
