import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { Preview, RestoreMode } from '@/lib/storage/backup/restore';
import type { Section } from '@/lib/storage/backup/sections';
import css from './backup.module.css';
import { sectionName } from './section-names';

interface Props {
  name: string;
  preview: Preview;
  store: (mode: RestoreMode) => void;
  close: () => void;
}

/** What a file holds and what it would change; nothing is stored before the button is pressed. */
export function RestorePreview({ name, preview, store, close }: Props) {
  const [mode, setMode] = useState<RestoreMode>('merge');
  const isEmpty = preview.here === 0;
  return (
    <section className={css.preview} aria-label={message('backup.preview.title')}>
      <p>
        {message('backup.preview.file', [name, count(preview.rows)])}
        {isEmpty && <span> {message('backup.preview.empty')}</span>}
      </p>
      {!isEmpty && <Modes mode={mode} setMode={setMode} />}
      <Changes preview={preview} mode={mode} />
      <p className={css.note}>{message('backup.preview.settings')}</p>
      <div className={css.buttons}>
        <Button look={mode === 'replace' ? 'danger' : 'primary'} onClick={() => store(mode)}>
          {message(buttonOf(mode, isEmpty))}
        </Button>
        <Button onClick={close}>{message('backup.restore.cancel')}</Button>
      </div>
    </section>
  );
}

const buttonOf = (mode: RestoreMode, isEmpty: boolean) => {
  if (isEmpty) return 'backup.preview.restore';
  return mode === 'merge' ? 'backup.preview.merge' : 'backup.preview.replace';
};

function Modes({ mode, setMode }: { mode: RestoreMode; setMode: (mode: RestoreMode) => void }) {
  const choice = (value: RestoreMode, title: string, text: string) => (
    <label className={css.mode}>
      <input
        type="radio"
        name="restore-mode"
        checked={mode === value}
        onChange={() => setMode(value)}
      />
      <span>
        <b>{title}</b>
        <small>{text}</small>
      </span>
    </label>
  );
  return (
    <fieldset className={css.modes}>
      <legend>{message('backup.mode.title')}</legend>
      {choice('merge', message('backup.mode.merge'), message('backup.mode.mergeNote'))}
      {choice('replace', message('backup.mode.replace'), message('backup.mode.replaceNote'))}
    </fieldset>
  );
}

function Changes({ preview, mode }: { preview: Preview; mode: RestoreMode }) {
  const rows = Object.entries(preview.sections) as [Section, Preview['sections'][Section]][];
  const told = rows.filter(
    ([, { added, same, changed, kept }]) => added + same + changed + kept > 0,
  );
  if (told.length === 0) return <p>{message('backup.preview.nothing')}</p>;
  const kept = mode === 'merge' ? 'backup.preview.kept' : 'backup.preview.gone';
  return (
    <table className={css.changes}>
      <thead>
        <tr>
          <th scope="col">{message('backup.preview.table')}</th>
          <th scope="col">{message('backup.preview.added')}</th>
          <th scope="col">{message('backup.preview.changed')}</th>
          <th scope="col">{message('backup.preview.same')}</th>
          <th scope="col">{message(kept)}</th>
        </tr>
      </thead>
      <tbody>
        {told.map(([section, news]) => (
          <tr key={section}>
            <th scope="row">{sectionName(section)}</th>
            {[news.added, news.changed, news.same, news.kept].map((value, at) => (
              <td key={COLUMNS[at]} data-none={value === 0 || undefined}>
                {count(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const COLUMNS = ['added', 'changed', 'same', 'kept'] as const;
