import type { EventTag } from '../domain/checklist/text/draft';
import { eventsNear, nearUntil, tagOf } from '../domain/events/tags';
import { itemIdentity, type PostId } from '../domain/identity';
import { type NextEvent, nextEvent } from '../domain/planner/next';
import { reachedBy } from '../domain/planner/reach';
import { weightOf } from '../domain/planner/weights';
import { parseKept } from '../domain/reminders/kept';
import { DAY, HOUR, type Instant } from '../domain/time';
import { CART_WINDOW } from '../domain/windows';
import { eventName, markedName } from '../i18n/event-names';
import { reminderText } from '../i18n/reminder-words';
import type { Reach, RecentReminder, ShareSubject } from '../messaging/protocol';
import { itemOfUrl } from '../pages/ichiba/urls';
import { postOf } from '../pages/room/urls';
import { toUrl } from '../pages/url';
import type { HistoryDb } from '../storage/db';
import { findItems, resolveItemKey } from '../storage/items';
import type { PostRow } from '../storage/rows';
import { reminderStateItem, settingsItem } from '../storage/settings';
import { calendarIn } from './calendar-state';

/** An estimate further away than this is no help for today. */
const LOOKED_AHEAD = 40 * DAY;

/** The event to look at now. */
export const upcoming = async (db: HistoryDb, now: Instant): Promise<NextEvent | undefined> =>
  nextEvent(await calendarIn(db, now, now + LOOKED_AHEAD, now), now);

/** Said in a line; the heaviest are enough. */
const MOST_REACHED = 2;

/** What a click made now reaches. Of an estimate nobody is told that it is reached. */
export async function reachNow(db: HistoryDb, now: Instant): Promise<Reach[]> {
  const events = await calendarIn(db, now, now + CART_WINDOW, now);
  const sure = events.filter(({ confidence }) => confidence === 'confirmed');
  return reachedBy(now, sure)
    .sort((a, b) => weightOf(b.event) - weightOf(a.event))
    .slice(0, MOST_REACHED)
    .map(({ event, cartFrom, cartUntil }) => ({
      title: eventName(event),
      from: cartFrom > now ? cartFrom : undefined,
      until: cartUntil,
      toItsEnd: cartUntil === event.endsAt,
    }));
}

/** Events whose tag a post written now may carry; an estimate says that it is one. */
export async function tagsNow(db: HistoryDb, now: Instant): Promise<EventTag[]> {
  const events = eventsNear(await calendarIn(db, now, nearUntil(now), now), now);
  return events.flatMap((event) => {
    const tag = tagOf(event);
    return tag === undefined ? [] : [{ tag, name: markedName(event) }];
  });
}

/** What the user may just have shared: what the page they are on shows, then the last own post. */
export async function shareSubjects(
  db: HistoryDb,
  page: string | undefined,
): Promise<ShareSubject[]> {
  const url = toUrl(page ?? '');
  const here = url && ((await itemAt(db, url)) ?? (await ownPostAt(db, url)));
  const last = await db.posts.where('postedOn').above('').last();
  const lastPost = last && (await postSubject(db, last));
  const isSame = lastPost !== undefined && here?.postId === lastPost.postId;
  return [here, isSame ? undefined : lastPost].filter((one) => one !== undefined);
}

async function itemAt(db: HistoryDb, url: URL): Promise<ShareSubject | undefined> {
  const address = itemOfUrl(url);
  const identity = address && itemIdentity(address.shopUrl, undefined, address.manageNumber);
  if (!identity) return undefined;
  const [item] = await findItems(db, identity);
  return { kind: 'here', itemKey: await resolveItemKey(db, identity), name: item?.name };
}

async function ownPostAt(db: HistoryDb, url: URL): Promise<ShareSubject | undefined> {
  const post = postOf(url);
  const { ownRooms } = await settingsItem.getValue();
  if (!post || !ownRooms.includes(post.room)) return undefined;
  return { ...(await namedPost(db, post.postId)), kind: 'here' };
}

async function namedPost(db: HistoryDb, postId: PostId): Promise<Omit<ShareSubject, 'kind'>> {
  const row = await db.posts.get(postId);
  return row ? postSubject(db, row) : { postId };
}

async function postSubject(db: HistoryDb, { id, itemKey }: PostRow): Promise<ShareSubject> {
  const item = itemKey && (await db.items.get(itemKey));
  return { kind: 'last', postId: id, itemKey, name: item?.name };
}

/** A reminder can be put off while it is news. */
const RECENT = 12 * HOUR;

export async function recentReminder(now: Instant): Promise<RecentReminder | undefined> {
  const { recent } = parseKept(await reminderStateItem.getValue());
  const [last] = recent.filter(
    ({ reminder, shownAt }) =>
      Math.abs(now - shownAt) < RECENT && reminder.items.some(({ uselessAt }) => uselessAt > now),
  );
  const text = last && reminderText(last.reminder, now);
  return text && { id: last.reminder.id, title: text.title, shownAt: last.shownAt };
}
