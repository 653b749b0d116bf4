import { send } from '../messaging/client';
import { parseAffiliateLink } from '../pages/ichiba/urls';
import { postOf, roomOf } from '../pages/room/urls';
import { systemClock } from '../platform/clock';
import { leaveSlip } from '../platform/outbox';
import { newSighting } from './sighting';

type Via = 'left' | 'middle' | 'keyboard';

/** How the press opens the link, if it does: a right press opens a menu, not the link. */
function viaOf(event: MouseEvent): Via | undefined {
  if (event.type === 'auxclick') return event.button === 1 ? 'middle' : undefined;
  if (event.button !== 0) return undefined;
  // Enter on a link arrives as a click without a pointer.
  return event.detail === 0 ? 'keyboard' : 'left';
}

const isLink = (node: EventTarget): node is HTMLAnchorElement =>
  node instanceof HTMLAnchorElement && node.href !== '';

/**
 * Records the user's own passages through affiliate links of a ROOM page. A press that the page
 * handles itself is not counted: whether a navigation follows is then for the landing to show.
 */
export function watchLinkClicks(signal: AbortSignal): void {
  const waiting = new Set<() => void>();
  const pressed = (event: MouseEvent) => {
    const via = event.isTrusted ? viaOf(event) : undefined;
    const anchor = event.composedPath().find(isLink);
    const link = anchor && via && parseAffiliateLink(new URL(anchor.href));
    if (!link) return;
    const at = systemClock();
    const page = new URL(location.href);
    const post = postOf(page);
    const room = post?.room ?? roomOf(page);
    const report = () => {
      if (!waiting.delete(report) || event.defaultPrevented) return;
      const { kind, item } = link;
      const sighting = newSighting();
      const click = { sighting, at, kind, item, room, postId: post?.postId, via };
      // The page leaves now: should the worker die on the message, nobody is left to repeat it.
      const { tab } = globalThis.roomTecho ?? {};
      void leaveSlip(sighting, { ...click, tab }).catch(() => undefined);
      void send('recordRoomClick', click);
    };
    // After the page's own listeners had their say, or with the page if that leaves sooner.
    waiting.add(report);
    setTimeout(report);
  };
  document.addEventListener('click', pressed, { capture: true, signal });
  document.addEventListener('auxclick', pressed, { capture: true, signal });
  const leaving = () => {
    for (const report of waiting) report();
  };
  addEventListener('pagehide', leaving, { signal });
}
