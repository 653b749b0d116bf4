import { useState } from 'react';
import { backupName } from '@/lib/domain/backup/file-name';
import type { DatabaseTrouble } from '@/lib/domain/database-trouble';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import { rescuedFile } from '@/lib/storage/rescue';
import { Button } from './Button';
import { note } from './classes';
import css from './closed.module.css';
import { download } from './download';
import { troubleWords } from './history-trouble';
import { State } from './State';

interface Props {
  trouble: DatabaseTrouble | undefined;
  name?: string | undefined;
  level?: 2 | 3;
}

/** Why the database does not open, and a way to the records all the same. */
export function HistoryClosed({ trouble, name, level = 3 }: Props) {
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
    <State kind="error" title={title} level={level}>
      <p>{body}</p>
      <div className={css.ways}>
        <Button look="primary" onClick={() => void rescue()}>
          {message('backup.database.export')}
        </Button>
        <Button onClick={() => location.reload()}>{message('backup.database.again')}</Button>
      </div>
      <p className={note}>{message('backup.database.file')}</p>
      <p role="status">{said}</p>
    </State>
  );
}
