import { type ChangeEvent, useEffect, useId, useState } from 'react';
import { linkButton, note, visuallyHidden } from '@/components/ui/classes';
import css from './drop.module.css';

interface Props {
  /** What may be chosen, as a file input has it. */
  accept: string;
  words: { choose: string; dropHere: string; letGo: string };
  /** Small: the page has its figures, and this is only the way to newer ones. */
  small?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** Files dropped anywhere on the page, or chosen. */
export function DropZone({ accept, words, small = false, onFiles }: Props) {
  const over = useDrop(onFiles);
  const id = useId();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    // The same file may be chosen again.
    target.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <div className={css.drop} data-small={small || undefined} data-over={over || undefined}>
      <input
        id={id}
        className={visuallyHidden}
        type="file"
        multiple
        accept={accept}
        onChange={choose}
      />
      <label htmlFor={id} className={linkButton}>
        {words.choose}
      </label>
      <span className={`${note} ${css.hint}`}>{over ? words.letGo : words.dropHere}</span>
    </div>
  );
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** Whether files are held over the page; dropped, they are handed on instead of being opened. */
function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const scope = new AbortController();
    const { signal } = scope;
    const hold = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', hold, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => scope.abort();
  }, [onFiles]);
  return over;
}
