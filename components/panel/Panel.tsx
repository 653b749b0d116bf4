import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { State } from '@/components/ui/State';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import { ItemPanel } from './ItemPanel';
import { PostPanel } from './PostPanel';
import css from './panel.module.css';
import { RoomPanel } from './RoomPanel';
import { type Loaded, usePanelState } from './use-panel-state';

/** The panel beside the page. Esc closes it and gives the focus back to the chip. */
export function Panel({ close }: { close: () => void }) {
  const { loaded, reload } = usePanelState();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div
      className={css.panel}
      role="dialog"
      aria-labelledby="room-techo-title"
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className={css.header}>
        <h1 id="room-techo-title" ref={title} tabIndex={-1}>
          {titleOf(loaded)}
        </h1>
        <button
          type="button"
          className={css.close}
          onClick={close}
          aria-label={message('panel.close')}
        >
          ×
        </button>
      </div>
      <div className={css.content}>
        <Content loaded={loaded} reload={reload} />
      </div>
      <div className={css.footer}>
        <button type="button" className={css.link} onClick={() => void send('openNotebook', {})}>
          {message('popup.openNotebook')}
        </button>
        <span>{message('panel.jst')}</span>
      </div>
    </div>
  );
}

function titleOf(loaded: Loaded): string {
  if (typeof loaded !== 'object') return message('extension.shortName');
  switch (loaded.query.kind) {
    case 'item':
      return message('panel.itemTitle');
    case 'post':
      return message('panel.postTitle');
    default:
      return message('panel.roomTitle');
  }
}

function Content({ loaded, reload }: { loaded: Loaded; reload: () => void }) {
  if (loaded === undefined) return <State kind="loading" title={message('popup.loading')} />;
  if (loaded === 'failed') {
    return (
      <State kind="error" title={message('popup.failed')}>
        <p>{message('panel.failedBody')}</p>
        <Button onClick={reload}>{message('popup.again')}</Button>
      </State>
    );
  }
  const { query, state } = loaded;
  switch (query.kind) {
    case 'item':
      return <ItemPanel item={query.item} state={state} />;
    case 'post':
      return <PostPanel room={query.room} state={state} />;
    default:
      return <RoomPanel state={state} />;
  }
}
