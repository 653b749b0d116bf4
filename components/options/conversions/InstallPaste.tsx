import { useState } from 'react';
import { PasteOrFile } from '@/components/notebook/PasteOrFile';
import { note } from '@/components/ui/classes';
import { type Installed, installIn } from '@/lib/conversions/install';
import { installSentence } from '@/lib/i18n/conversion-words';
import { message } from '@/lib/i18n/message';
import css from './conversions.module.css';

/** A profile out of an installation's JSON, in whatever it was copied. */
export function InstallPaste({ onTaken }: { onTaken: (installed: Installed) => void }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const take = (pasted: string) => {
    const read = installIn(pasted);
    if (!read.ok) return setProblem(installSentence(read.problem));
    setProblem(undefined);
    // It may hold the key: it does not stay in the page.
    setText('');
    onTaken(read);
  };
  return (
    <details className={css.fold}>
      <summary>{message('conversions.install.title')}</summary>
      <p className={note}>{message('conversions.install.what')}</p>
      <PasteOrFile
        rows={5}
        text={text}
        onText={setText}
        onTake={take}
        problem={problem}
        accept=".json,application/json,text/plain"
        words={{
          paste: message('conversions.install.paste'),
          take: message('conversions.install.take'),
          choose: message('conversions.install.choose'),
          dropHere: message('conversions.install.dropHere'),
          letGo: message('conversions.install.letGo'),
        }}
      />
    </details>
  );
}
