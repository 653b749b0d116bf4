import { send } from '../messaging/client';
import type { PostPage, ProfilePage, RoomPage } from '../pages/facts';
import { valueIn } from '../pages/reading';
import { hasOriginalTag } from '../pages/room/original';
import { readRoom } from '../pages/room/read';
import { searchedFor } from '../pages/room/urls';
import { systemClock } from '../platform/clock';
import { watchLinkClicks } from './link-clicks';
import { removeOldParts } from './old-parts';
import { openComposer } from './open-composer';
import { sendOwnAction, watchOwnActions } from './own-actions';
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
  watchOwnActions(signal);
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
  watchDoing(world, page, signal);
  const shown = { chip: chipPage(page), query: queryOf(page), buyButtons: () => [] };
  await showPage(world, shown, signal);
}

function chipPage(page: RoomPage): ChipPage {
  if (page.kind === 'composer') return { kind: 'composer' };
  return page.kind === 'post'
    ? { kind: 'post', own: valueIn(page.fields.own) === true }
    : { kind: 'room' };
}

function queryOf(page: RoomPage): PageQuery {
  if (page.kind === 'post') return { kind: 'post', room: page.room, postId: page.postId };
  if (page.kind === 'composer') return { kind: 'composer' };
  return page.kind === 'profile' ? { kind: 'profile', room: page.room } : { kind: 'room' };
}

/** The month's checks: what the user does here counts once the page shows that it succeeded. */
function watchDoing(world: SharedWorld, page: RoomPage, signal: AbortSignal): void {
  if (page.kind === 'composer') openComposer(world, page, signal);
  const { href } = location;
  if (page.kind !== 'list' || world.searched === href || !searchedFor(new URL(href))) return;
  world.searched = href;
  sendOwnAction('search');
}

/**
 * Own profiles and own posts are remembered; of other people's nothing is. Where the page does not
 * say whose it is, the background knows the user's own ROOMs.
 */
function reportVisit(page: RoomPage): void {
  if (page.kind !== 'profile' && page.kind !== 'post') return;
  const own = valueIn(page.fields.own);
  if (own === false) return;
  const visit = { at: systemClock(), room: page.room, own };
  if (page.kind === 'post') void send('recordRoomVisit', { ...visit, post: postOf(page) });
  else void send('recordRoomVisit', { ...visit, profile: profileOf(page) });
}

function postOf({ postId, fields }: PostPage) {
  const tags = valueIn(fields.hashtags);
  return {
    postId,
    item: valueIn(fields.link)?.item,
    postedOn: valueIn(fields.postedOn),
    original: tags && hasOriginalTag(tags.join(' ')),
    likes: valueIn(fields.likes),
  };
}

const profileOf = ({ fields }: ProfilePage) => ({
  rank: valueIn(fields.rank),
  followers: valueIn(fields.followers),
  following: valueIn(fields.following),
  posts: valueIn(fields.posts),
  collections: valueIn(fields.collections),
  likes: valueIn(fields.likes),
});
