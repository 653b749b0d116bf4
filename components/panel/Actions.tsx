import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { linkButton } from '@/components/ui/classes';
import type { PageQuery } from '@/lib/content/shared-world';
import type { ItemWindow } from '@/lib/domain/item-window';
import type { Instant } from '@/lib/domain/time-units';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import type { ClickView } from '@/lib/messaging/protocol';
import { composerUrl } from '@/lib/pages/ichiba/urls';
import css from './panel.module.css';
import { UndoBar } from './UndoBar';

interface Props {
  window: ItemWindow<ClickView>;
  item: Extract<PageQuery, { kind: 'item' }>['item'];
}

/** What the user can say or do about the click; nothing here touches the page. */
export function Actions({ window, item }: Props) {
  const [undoUntil, setUndoUntil] = useState<Instant>();
  const click = 'click' in window ? window.click : undefined;
  const composer = composerUrl(item);
  const forget = async (id: ClickView['id']) => {
    const answer = await send('forgetClick', id);
    if (answer.ok) setUndoUntil(answer.undoUntil);
  };
  return (
    <div className={css.actions}>
      {click && window.phase !== 'own' && (
        <Button
          aria-pressed={window.phase === 'bought'}
          onClick={() =>
            void send('markBought', { clickId: click.id, bought: window.phase !== 'bought' })
          }
        >
          {message(window.phase === 'bought' ? 'panel.notBought' : 'panel.markBought')}
        </Button>
      )}
      {click && <Button onClick={() => void forget(click.id)}>{message('panel.forget')}</Button>}
      {composer !== undefined && (
        <a className={linkButton} href={composer} target="_blank" rel="noreferrer">
          {message('panel.compose')}
        </a>
      )}
      {undoUntil !== undefined && (
        <UndoBar until={undoUntil} over={() => setUndoUntil(undefined)} />
      )}
    </div>
  );
}
