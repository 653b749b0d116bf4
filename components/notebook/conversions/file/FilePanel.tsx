import { useId, useState } from 'react';
import { DropZone } from '@/components/notebook/DropZone';
import { Button } from '@/components/ui/Button';
import { Outcome } from '@/components/ui/Outcome';
import { useKept } from '@/components/ui/use-kept';
import { type EventFile, readEventFile } from '@/lib/conversions/event-file';
import type { Profile } from '@/lib/domain/conversions/profile';
import { message } from '@/lib/i18n/message';
import css from './file.module.css';
import { Preview } from './Preview';
import { Schema } from './Schema';

/** Events pasted or dropped: read, shown, and sent only then. */
export function FilePanel({ profile }: { profile: Profile }) {
  const [text, setText] = useState('');
  const [file, setFile] = useState<EventFile>();
  const { said, say, takeBack } = useKept();
  const id = useId();
  const read = async (pasted: string) => setFile(await readEventFile(pasted));
  const readFile = async ([one]: readonly File[]) => one && read(await one.text());
  const done = (words: string, bad: boolean) => {
    say(words, bad);
    if (bad) return;
    setFile(undefined);
    setText('');
  };
  return (
    <div className={css.panel}>
      <p className={css.quiet}>{message('conversions.file.what')}</p>
      <Schema />
      <label htmlFor={id}>{message('conversions.file.paste')}</label>
      <textarea
        id={id}
        rows={6}
        value={text}
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
      />
      <div className={css.buttons}>
        <Button disabled={text.trim() === ''} onClick={() => void read(text)}>
          {message('conversions.file.read')}
        </Button>
        <DropZone
          small
          accept=".csv,.json,text/csv,application/json"
          words={{
            choose: message('conversions.file.choose'),
            dropHere: message('conversions.file.dropHere'),
            letGo: message('conversions.file.letGo'),
          }}
          onFiles={(files) => void readFile(files)}
        />
      </div>
      {file?.kind === 'problem' && (
        <p role="alert" className={css.problem}>
          {message(`conversions.file.problem.${file.problem}`)}
        </p>
      )}
      {file?.kind === 'events' && (
        <Preview profile={profile} file={file} onDone={done} onCancel={() => setFile(undefined)} />
      )}
      <Outcome said={said} takeBack={takeBack} />
    </div>
  );
}
