import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { troubleWords } from '@/components/ui/history-trouble';
import { State } from '@/components/ui/State';
import { type DatabaseTrouble, isDatabaseTrouble } from '@/lib/domain/database-trouble';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import { ComposerPanel } from './composer/ComposerPanel';
import { ItemPanel } from './ItemPanel';
import { PostPanel } from './PostPanel';
import css from './panel.module.css';
import { RoomPanel } from './RoomPanel';
import { type Loaded, usePanelState } from './use-panel-state';

interface Props {
  close: () => void;
  /** Puts the panel where the page shown now wants it. */
  place: () => void;
  /** It opened by itself: the focus stays where the user is. */
  quiet: boolean;
}

/** The panel beside the page. Esc closes it and gives the focus back to where it came from. */
export function Panel({ close, place, quiet }: Props) {
  const { loaded, reload } = usePanelState();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!quiet) title.current?.focus();
  }, [quiet]);
  useEffect(place);
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
  if (loaded.kind === 'composer') return message('composer.title');
  switch (loaded.query.kind) {
    case 'item':
      return message('panel.itemTitle');
    case 'post':
      return message('panel.postTitle');
    default:
      return message('panel.roomTitle');
  }
}

/** A page cannot read the records: the notebook offers them as a file. */
function Closed({ trouble }: { trouble: DatabaseTrouble }) {
  const [title, body] = troubleWords(trouble);
  return (
    <State kind="error" title={title}>
      <p>{body}</p>
      <Button onClick={() => void send('openNotebook', {})}>{message('popup.openNotebook')}</Button>
    </State>
  );
}

function Content({ loaded, reload }: { loaded: Loaded; reload: () => void }) {
  if (loaded === undefined) return <State kind="loading" title={message('popup.loading')} />;
  if (typeof loaded === 'string') {
    if (isDatabaseTrouble(loaded)) return <Closed trouble={loaded} />;
    return (
      <State kind="error" title={message('popup.failed')}>
        <p>{message('panel.failedBody')}</p>
        <Button onClick={reload}>{message('popup.again')}</Button>
      </State>
    );
  }
  if (loaded.kind === 'composer') return <ComposerPanel />;
  const { query, state } = loaded;
  switch (query.kind) {
    case 'item':
      return <ItemPanel item={query.item} state={state} />;
    case 'post':
      return <PostPanel room={query.room} postId={query.postId} state={state} />;
    case 'profile':
      return <RoomPanel state={state} room={query.room} />;
    default:
      return <RoomPanel state={state} />;
  }
}
