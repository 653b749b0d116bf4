import { send } from '../messaging/client';
import type { RoomPage } from '../pages/facts';
import { valueIn } from '../pages/reading';
import { readRoom } from '../pages/room/read';
import { systemClock } from '../platform/clock';
import { watchLinkClicks } from './link-clicks';
import { removeOldParts } from './old-parts';
import { showPage, startWorld } from './page';
import { reportRead } from './report-read';
import { whenSettled } from './settled';
import type { ChipPage, PageQuery, SharedWorld } from './shared-world';

/** How long a page may take to draw itself before it counts as not recognised, ms. */
const DRAWN = 4000;

/** The ROOM site: one scope for each address, since it changes address without loading. */
export function watchRoom(signal: AbortSignal, onAddress: (listener: () => void) => void): void {
  const world = startWorld(signal);
  let scope = new AbortController();
  const start = (delay: number) => {
    scope.abort();
    scope = new AbortController();
    void visit(world, AbortSignal.any([signal, scope.signal]), delay);
  };
  removeOldParts();
  watchLinkClicks(signal);
  onAddress(() => start(DRAWN));
  start(0);
}

/** One address of the site. The first reading is tried at once, a changed page when it is drawn. */
async function visit(world: SharedWorld, signal: AbortSignal, delay: number): Promise<void> {
  if (delay > 0) await whenSettled(signal, delay);
  let page = readRoom(new URL(location.href), document);
  if (page.kind === 'unknown') {
    await whenSettled(signal, DRAWN);
    page = readRoom(new URL(location.href), document);
  }
  if (signal.aborted) return;
  reportRead(page);
  if (page.kind === 'unknown') return;
  reportVisit(page);
  const shown = { chip: chipPage(page), query: queryOf(page), buyButtons: () => [] };
  await showPage(world, shown, signal);
}

function chipPage(page: RoomPage): ChipPage {
  return page.kind === 'post'
    ? { kind: 'post', own: valueIn(page.fields.own) === true }
    : { kind: 'room' };
}

function queryOf(page: RoomPage): PageQuery {
  if (page.kind === 'post') return { kind: 'post', room: page.room, postId: page.postId };
  return page.kind === 'profile' ? { kind: 'profile', room: page.room } : { kind: 'room' };
}

/** Own profiles and own posts are remembered; of other people's nothing is. */
function reportVisit(page: RoomPage): void {
  if (page.kind !== 'profile' && page.kind !== 'post') return;
  if (valueIn(page.fields.own) !== true) return;
  const post = page.kind === 'post' && {
    postId: page.postId,
    item: valueIn(page.fields.link)?.item,
    postedOn: valueIn(page.fields.postedOn),
  };
  const visit = { at: systemClock(), room: page.room, own: true };
  void send('recordRoomVisit', post ? { ...visit, post } : visit);
}
