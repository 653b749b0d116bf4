import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { DropZone } from './DropZone';
import css from './paste-or-file.module.css';
import { textOfFile } from './text-of-file';

interface Props {
  text: string;
  onText: (text: string) => void;
  /** What is pasted, or in the file that is chosen or dropped. */
  onTake: (text: string) => void;
  problem?: string | undefined;
  accept: string;
  rows: number;
  words: Record<'paste' | 'take' | 'choose' | 'dropHere' | 'letGo', string>;
}

/** Something the user has as text: pasted, or as a file. */
export function PasteOrFile({ text, onText, onTake, problem, accept, rows, words }: Props) {
  const id = useId();
  const takeFile = async ([file]: readonly File[]) => file && onTake(await textOfFile(file));
  return (
    <div className={css.paste}>
      <label htmlFor={id}>{words.paste}</label>
      <textarea
        id={id}
        rows={rows}
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => onText(target.value)}
      />
      <p id={`${id}-said`} role="alert" className={css.problem}>
        {problem}
      </p>
      <div className={css.buttons}>
        <Button disabled={text.trim() === ''} onClick={() => onTake(text)}>
          {words.take}
        </Button>
        <DropZone small accept={accept} words={words} onFiles={(files) => void takeFile(files)} />
      </div>
    </div>
  );
}
