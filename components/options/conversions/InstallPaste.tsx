import { useId, useState } from 'react';
import { DropZone } from '@/components/notebook/DropZone';
import { Button } from '@/components/ui/Button';
import { note } from '@/components/ui/classes';
import { type Installed, installIn } from '@/lib/conversions/install';
import { installSentence } from '@/lib/i18n/conversion-words';
import { message } from '@/lib/i18n/message';
import css from './conversions.module.css';

/** A profile out of an installation's JSON, in whatever it was copied. */
export function InstallPaste({ onTaken }: { onTaken: (installed: Installed) => void }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const id = useId();
  const take = (pasted: string) => {
    const read = installIn(pasted);
    if (!read.ok) return setProblem(installSentence(read.problem));
    setProblem(undefined);
    // It may hold the key: it does not stay in the page.
    setText('');
    onTaken(read);
  };
  const takeFile = async ([file]: readonly File[]) => file && take(await file.text());
  return (
    <details className={css.fold}>
      <summary>{message('conversions.install.title')}</summary>
      <p className={note}>{message('conversions.install.what')}</p>
      <label htmlFor={id}>{message('conversions.install.paste')}</label>
      <textarea
        id={id}
        rows={5}
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => setText(target.value)}
      />
      <p id={`${id}-said`} role="alert" className={css.problem}>
        {problem}
      </p>
      <div className={css.buttons}>
        <Button disabled={text.trim() === ''} onClick={() => take(text)}>
          {message('conversions.install.take')}
        </Button>
        <DropZone
          small
          accept=".json,application/json,text/plain"
          words={{
            choose: message('conversions.install.choose'),
            dropHere: message('conversions.install.dropHere'),
            letGo: message('conversions.install.letGo'),
          }}
          onFiles={(files) => void takeFile(files)}
        />
      </div>
    </details>
  );
}
