import { useState } from 'react';
import { PasteOrFile } from '@/components/notebook/PasteOrFile';
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
  const read = async (pasted: string) => setFile(await readEventFile(pasted));
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
      <PasteOrFile
        rows={6}
        text={text}
        onText={setText}
        onTake={(pasted) => void read(pasted)}
        problem={
          file?.kind === 'problem' ? message(`conversions.file.problem.${file.problem}`) : undefined
        }
        accept=".csv,.json,text/csv,application/json"
        words={{
          paste: message('conversions.file.paste'),
          take: message('conversions.file.read'),
          choose: message('conversions.file.choose'),
          dropHere: message('conversions.file.dropHere'),
          letGo: message('conversions.file.letGo'),
        }}
      />
      {file?.kind === 'events' && (
        <Preview profile={profile} file={file} onDone={done} onCancel={() => setFile(undefined)} />
      )}
      <Outcome said={said} takeBack={takeBack} />
    </div>
  );
}
