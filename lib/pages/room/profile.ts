import type { RoomSlug } from '../../domain/identity';
import { candidates, textRuns } from '../dom';
import type { ProfilePage } from '../facts';
import { firstOf, type Reading } from '../reading';
import { nameOf, squeeze } from '../text';
import { countOf } from './count';
import { ownByTab } from './own';
import { BESIDE_PROFILE, PROFILE } from './selectors';

/** Somebody's ROOM, or one's own. The address says whose; declared addresses can be stale. */
export function readProfile(url: URL, room: RoomSlug, root: ParentNode): ProfilePage {
  const runs = textRuns(root, BESIDE_PROFILE);
  return {
    kind: 'profile',
    room,
    fields: {
      own: readOwn(url, root),
      name: readName(root),
      rank: readRank(root),
      followers: countOf(runs, 'フォロワー'),
      following: countOf(runs, 'フォロー'),
      posts: countOf(runs, '商品'),
      collections: countOf(runs, 'コレクション'),
      likes: countOf(runs, 'いいね'),
    },
  };
}

/** Takes what was read only where the element speaks of the profile itself. */
const header =
  <T>(read: (element: Element) => T | undefined) =>
  (element: Element): T | undefined => {
    const value = read(element);
    return value === undefined || element.closest(BESIDE_PROFILE) ? undefined : value;
  };

const says = (element: Element, words: RegExp): boolean =>
  words.test(element.getAttribute('aria-label') ?? '') || words.test(squeeze(element.textContent));

/** One's own ROOM has a button to edit where others have one to follow. */
const readOwn = (url: URL, root: ParentNode): Reading<boolean> =>
  firstOf([
    ownByTab(url, root),
    ...candidates(
      root,
      PROFILE.edit,
      header((button) => says(button, /^(?:プロフィールを?)?編集(?:する)?$/) || undefined),
    ),
    ...candidates(
      root,
      PROFILE.follow,
      header((button) => (says(button, /^フォロー(?:する|中)$/) ? false : undefined)),
    ),
  ]);

const SEARCH_SUFFIX = 'さんのROOMで探す';

const readName = (root: ParentNode): Reading<string> =>
  firstOf(
    candidates(
      root,
      PROFILE.name,
      header((element) => {
        const placeholder = element.getAttribute('placeholder');
        return nameOf(placeholder?.slice(0, -SEARCH_SUFFIX.length) ?? element.textContent);
      }),
    ),
  );

const RANKS = ['E', 'D', 'C', 'B', 'A', 'S'] as const;

const readRank = (root: ParentNode): ProfilePage['fields']['rank'] =>
  firstOf(
    candidates(
      root,
      PROFILE.rank,
      header((badge) => {
        const classes = badge.getAttribute('class') ?? '';
        const letter = /(?:^|\s)room-rank-([a-z])(?=--|\s|$)/i.exec(classes)?.[1]?.toUpperCase();
        return RANKS.find((rank) => rank === letter);
      }),
    ),
  );
