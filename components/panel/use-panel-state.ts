import { useCallback, useEffect, useState } from 'react';
import type { PageQuery } from '@/lib/content/shared-world';
import { send } from '@/lib/messaging/client';
import type { PanelState, Refusal } from '@/lib/messaging/protocol';
import { onNews } from '@/lib/platform/news';

/** A page of which the history tells; the composer has its checklist in the page itself. */
type StoredQuery = Exclude<PageQuery, { kind: 'composer' }>;

export type Loaded =
  | { kind: 'page'; query: StoredQuery; state: PanelState }
  | { kind: 'composer' }
  | Refusal
  | undefined;

/** What the panel shows: asked for when it opens, and again at every change of history or page. */
export function usePanelState(): { loaded: Loaded; reload: () => void } {
  const [loaded, setLoaded] = useState<Loaded>();
  const reload = useCallback(() => {
    const query = globalThis.roomTecho?.page?.query;
    if (!query) return;
    if (query.kind === 'composer') return setLoaded({ kind: 'composer' });
    void send('panelState', query).then((answer) => {
      // The answer may come when the composer was opened meanwhile.
      if (globalThis.roomTecho?.page?.query.kind === 'composer') return;
      setLoaded(answer.ok ? { kind: 'page', query, state: answer.state } : answer.reason);
    });
  }, []);
  useEffect(() => {
    const scope = new AbortController();
    reload();
    onNews(reload, scope.signal);
    const world = globalThis.roomTecho;
    if (world) world.panel = { pageChanged: reload };
    return () => {
      scope.abort();
      if (world) world.panel = undefined;
    };
  }, [reload]);
  return { loaded, reload };
}
