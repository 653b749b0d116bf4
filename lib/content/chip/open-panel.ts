import { send } from '../../messaging/client';
import type { PageQuery } from '../shared-world';

/** Opens or closes the panel; the first time it is injected by the background. */
export function openPanel(query: PageQuery, panelOn: boolean): void {
  const toggle = globalThis.roomTecho?.togglePanel;
  if (!panelOn)
    void send('openNotebook', query.kind === 'item' ? { text: query.item.shopUrl } : {});
  else if (toggle) toggle();
  else void send('openPanel');
}
