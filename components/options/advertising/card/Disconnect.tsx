import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Connection } from '@/lib/domain/advertising/connection';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import css from './card.module.css';

interface Props {
  connection: Connection;
  close: () => void;
  say: (text: string, bad?: boolean) => void;
}

/** The token goes at once; whether the imported rows go too is the user's choice. */
export function Disconnect({ connection, close, say }: Props) {
  const [busy, setBusy] = useState(false);
  const leave = async (rows: 'keep' | 'delete') => {
    setBusy(true);
    const answer = await send('disconnect', { id: connection.id, rows });
    setBusy(false);
    if (!answer.ok) return say(message('goal.notKept'), true);
    say(message(rows === 'keep' ? 'advertising.leave.kept' : 'advertising.leave.deleted'));
  };
  return (
    <fieldset className={css.leave} disabled={busy}>
      <legend>{message('advertising.leave.title')}</legend>
      <p>{message('advertising.leave.what')}</p>
      <div className={css.buttons}>
        <Button look="primary" onClick={() => void leave('keep')}>
          {message('advertising.leave.keep')}
        </Button>
        <Button look="danger" onClick={() => void leave('delete')}>
          {message('advertising.leave.delete')}
        </Button>
        <Button onClick={close}>{message('advertising.page.close')}</Button>
      </div>
    </fieldset>
  );
}
