import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Fields';
import { message } from '@/lib/i18n/message';
import { browserName } from '../diagnostics/browser-name';
import type { Said } from '../goals/use-said';
import css from './sync.module.css';
import { useFolderForm } from './use-folder-form';

/** Where the folder is and what locks it. The secrets leave this form once and are never shown again. */
export function FolderForm({ say }: Pick<Said, 'say'>) {
  const [wishes, setWishes] = useState(() => ({
    ...{ url: '', user: '', password: '', passphrase: '', again: '' },
    label: browserName(navigator) ?? '',
  }));
  const { busy, test, begin } = useFolderForm(wishes, say);
  const field = (name: keyof typeof wishes) => ({
    label: message(`sync.folder.${name}`),
    value: wishes[name],
    set: (text: string) => setWishes((before) => ({ ...before, [name]: text })),
  });
  const secret = { type: 'password', autoComplete: 'new-password' } as const;
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <div>
        <TextField
          {...field('url')}
          type="url"
          inputMode="url"
          spellCheck={false}
          maxLength={500}
        />
        <p className={css.note}>{message('sync.folder.urlHint')}</p>
      </div>
      <div className={css.pair}>
        <TextField {...field('user')} maxLength={200} spellCheck={false} />
        <TextField {...field('password')} {...secret} maxLength={500} />
      </div>
      <div className={css.pair}>
        <TextField {...field('passphrase')} {...secret} maxLength={500} />
        <TextField {...field('again')} {...secret} maxLength={500} />
      </div>
      <TextField {...field('label')} className={css.short} maxLength={40} />
      <p className={css.warning}>{message('sync.folder.lost')}</p>
      <p className={css.note}>
        {message('sync.folder.deletes')} {message('sync.folder.notIn')}
      </p>
      <div className={css.buttons}>
        <Button disabled={busy !== undefined} onClick={() => void test()}>
          {message('sync.folder.test')}
        </Button>
        <Button type="submit" look="primary" disabled={busy !== undefined}>
          {message('sync.folder.begin')}
        </Button>
      </div>
      <p role="status" className={css.note}>
        {busy === 'test' && message('sync.folder.testing')}
        {busy === 'begin' && message('sync.folder.beginning')}
      </p>
    </form>
  );
}
