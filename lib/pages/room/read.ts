import type { RoomPage, UnknownPage } from '../facts';
import { isFound, type Reading, valueIn } from '../reading';
import { readComposer } from './composer';
import { readList, readShape } from './list';
import { TAB } from './own';
import { readPost } from './post';
import { readProfile } from './profile';
import {
  isCollection,
  isCollections,
  isComposer,
  isDiscover,
  isFeed,
  isFollowList,
  isNotifications,
  isSearch,
  postOf,
  profileRoomOf,
} from './urls';

const LISTS = [
  isFeed,
  isSearch,
  isDiscover,
  isNotifications,
  isCollections,
  isCollection,
  isFollowList,
];

/** Reads any page of ROOM: the address says what it should be, the document must have its shape. */
export function readRoom(url: URL, root: ParentNode): RoomPage | UnknownPage {
  const room = profileRoomOf(url);
  if (room) return confirmed('react', root, 'profile', () => readProfile(url, room, root));
  const post = postOf(url);
  if (post) return confirmed('react', root, 'post', () => readPost(url, post, root));
  if (isComposer(url)) return confirmed('angular', root, 'composer', () => readComposer(url, root));
  if (!LISTS.some((isList) => isList(url))) return { kind: 'unknown' };
  return readList(root) ?? { kind: 'unknown', expected: 'list' };
}

/** Known without looking at the page's own content, so no sign that it is the expected page. */
const FROM_OUTSIDE = new Set(['url', TAB]);

function confirmed(
  shape: 'react' | 'angular',
  root: ParentNode,
  expected: RoomPage['kind'],
  read: () => RoomPage,
): RoomPage | UnknownPage {
  if (valueIn(readShape(root)) !== shape) return { kind: 'unknown', expected };
  const page = read();
  const readings: Reading<unknown>[] = Object.values(page.fields);
  const known = readings.some((field) => isFound(field) && !FROM_OUTSIDE.has(field.source));
  return known ? page : { kind: 'unknown', expected };
}
