import type { RoomSlug } from '../../domain/identity';
import type { Candidate } from '../reading';
import { squeeze } from '../text';
import { toUrl } from '../url';
import { BESIDE_PROFILE, NAVIGATION_LINKS } from './selectors';
import { isProfile, roomOf } from './urls';

/**
 * Where the visitor's own ROOM is, as the tab「my ROOM」says. The tab stands first on the page; a
 * person in a card further down may be called "my ROOM" too.
 */
export function ownRoomOf(url: URL, root: ParentNode): RoomSlug | undefined {
  for (const link of root.querySelectorAll(NAVIGATION_LINKS)) {
    if (/^my ?room$/i.test(squeeze(link.textContent)) && !link.closest(BESIDE_PROFILE)) {
      return roomOfTab(link.getAttribute('href') ?? '', url);
    }
  }
  return undefined;
}

/** An address that is empty or cut off would lead to the page itself, or to a ROOM there is none of. */
function roomOfTab(href: string, url: URL): RoomSlug | undefined {
  const target = /^(?:https:\/)?\//.test(href) ? toUrl(href, url) : undefined;
  return target && isProfile(target) ? roomOf(target) : undefined;
}

/** Own or not by the tab; nothing when it leads to no ROOM, as for a visitor without login. */
export const ownByTab = (url: URL, root: ParentNode): Candidate<boolean> => ({
  source: TAB,
  read: () => {
    const own = ownRoomOf(url, root);
    return own === undefined ? undefined : own === roomOf(url);
  },
});

/** The tab is on every page, so it does not show which page this is. */
export const TAB = 'my-room-tab';
