import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { note } from '@/components/ui/classes';
import { message } from '@/lib/i18n/message';
import type { Preview } from '@/lib/ledger/preview';
import { FileList } from './FileList';
import css from './import.module.css';
import type { ImportControl } from './import-control';
import { Measured } from './Measured';
import { Moves } from './Moves';
import { NewsFigures } from './NewsFigures';

interface Props {
  preview: Preview;
  control: Pick<ImportControl, 'store' | 'close' | 'nameMonth'>;
}

/** What the files would change, before anything is stored. */
export function ImportPreview({ preview, control: { store, close, nameMonth } }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { files, changes, months } = preview;
  const sales = files.some(({ kind, problem }) => kind === 'order' && !problem);
  return (
    <section className={css.panel} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1} className={css.title}>
        {message('rewards.import.preview')}
      </h3>
      <FileList files={files} onMonth={nameMonth} />
      {sales && <NewsFigures preview={preview} />}
      {sales && months.length > 0 && <Measured preview={preview} />}
      <Moves preview={preview} />
      <div className={css.foot}>
        {changes ? (
          <Button look="primary" onClick={store}>
            {message('rewards.import.store')}
          </Button>
        ) : (
          <p className={note}>{message('rewards.import.nothingNew')}</p>
        )}
        <Button onClick={close}>
          {message(changes ? 'rewards.import.leave' : 'rewards.import.close')}
        </Button>
        {changes && <p className={note}>{message('rewards.import.undoable')}</p>}
      </div>
    </section>
  );
}
