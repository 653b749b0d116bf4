import { useCallback, useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { State } from '@/components/ui/State';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import type { PopupState } from '@/lib/messaging/protocol';
import { onNews } from '@/lib/platform/news';
import { useNow } from '@/lib/stores/use-now';
import { Candidates } from './Candidates';
import { Footer } from './Footer';
import { Header } from './Header';
import { Misses } from './Misses';
import { OpenWindows } from './OpenWindows';
import { Today } from './Today';

type Loaded = PopupState | 'failed' | undefined;

/** The popup's state, asked for again whenever the history or the settings change. */
function usePopupState(): [Loaded, () => void] {
  const [state, setState] = useState<Loaded>();
  const load = useCallback(() => {
    void send('popupState').then((answer) => setState(answer.ok ? answer.state : 'failed'));
  }, []);
  useEffect(() => {
    const scope = new AbortController();
    load();
    onNews(load, scope.signal);
    return () => scope.abort();
  }, [load]);
  return [state, load];
}

export function Popup() {
  const [state, reload] = usePopupState();
  const now = useNow(1000);
  return (
    <>
      <Header now={now} />
      <main>
        {state === undefined && <State kind="loading" title={message('popup.loading')} />}
        {state === 'failed' && (
          <State kind="error" title={message('popup.failed')}>
            <p>{message('popup.failedBody')}</p>
            <Button onClick={reload}>{message('popup.again')}</Button>
          </State>
        )}
        {typeof state === 'object' && <Day state={state} now={now} />}
      </main>
      <Footer />
    </>
  );
}

function Day({ state, now }: { state: PopupState; now: number }) {
  const { candidates, windows, openCount, today, misses, empty } = state;
  return (
    <>
      <Candidates rooms={candidates} />
      {empty ? (
        <State kind="empty" title={message('popup.emptyTitle')}>
          <p>{message('popup.emptyBody')}</p>
        </State>
      ) : (
        <>
          <OpenWindows windows={windows} total={openCount} now={now} />
          <Today counts={today} />
        </>
      )}
      <Misses misses={misses} />
    </>
  );
}
