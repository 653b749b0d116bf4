import type { z } from 'zod';
import type { ItemIdentity, ItemKey, PostId } from '../domain/identity';
import type { AttemptFacts, ItemWindowFacts } from '../domain/item-window';
import { linkFinding } from '../domain/passage';
import { earnedOf } from '../domain/rewards/sums';
import { type Instant, jstDay } from '../domain/time';
import { CLOCK_TOLERANCE } from '../domain/windows';
import type {
  ClickView,
  ItemHistory,
  LinkCheck,
  PageState,
  PanelState,
} from '../messaging/protocol';
import type { pageQuery } from '../messaging/schemas';
import { clickInForce } from '../storage/clicks';
import type { HistoryDb } from '../storage/db';
import { findItems, resolveItemKey } from '../storage/items';
import { postsOfItem } from '../storage/queries/item-posts';
import { itemSales } from '../storage/queries/ledger/item-sales';
import { dayCounts } from '../storage/rollups';
import type { AttemptRow, ClickRow } from '../storage/rows';
import { candidatesItem, type Site, settingsItem, shareChannelItem } from '../storage/settings';
import { reachNow } from './glimpses';
import { profileState } from './profile-state';
import { rankGlance, rankState } from './rank-state';

type PageQuery = z.output<typeof pageQuery>;

/** Of an item, up to an instant: what a clock that was set back dated ahead says nothing of now. */
const byKey = (key: ItemKey, until: Instant) =>
  [[key, -Infinity], [key, until + CLOCK_TOLERANCE], true, true] as const;

export async function view(db: HistoryDb, click: ClickRow): Promise<ClickView> {
  const { day: _day, sightings: _sightings, shopUrl: _shopUrl, ...rest } = click;
  return { ...rest, itemName: (await db.items.get(click.itemKey))?.name };
}

const viewIf = async (db: HistoryDb, click: ClickRow | undefined) =>
  click && (await view(db, click));

/** The facts that `itemWindow` judges a page by; without an item, those of the site. */
async function windowFacts(
  db: HistoryDb,
  item: ItemIdentity | undefined,
  now: Instant,
): Promise<ItemWindowFacts<ClickView>> {
  const inForce = await clickInForce(db, now + CLOCK_TOLERANCE);
  const roomBefore =
    inForce && inForce.kind !== 'room' ? await lastRoomClick(db, inForce.at) : undefined;
  const key = item && (await resolveItemKey(db, item));
  const bought = key && (await lastBought(db, key, now));
  return {
    inForce: await viewIf(db, inForce),
    roomBefore: await viewIf(db, roomBefore),
    attempts: key && (await attemptsOn(db, key, now)),
    bought: await viewIf(db, bought),
  };
}

/** The latest attempt, and the latest that belongs to a click: a later press does not undo it. */
async function attemptsOn(
  db: HistoryDb,
  key: ItemKey,
  now: Instant,
): Promise<AttemptFacts<ClickView>[]> {
  const newestFirst = () =>
    db.cartAttempts
      .where('[itemKey+at]')
      .between(...byKey(key, now))
      .reverse();
  const latest = await newestFirst().first();
  const kept = latest?.clickId ? latest : await newestFirst().filter(hasClick).first();
  const rows = [latest, kept].filter((row, index, all) => row && all.indexOf(row) === index);
  return Promise.all(rows.flatMap((row) => (row ? [attemptFacts(db, row)] : [])));
}

const hasClick = (attempt: AttemptRow): boolean => attempt.clickId !== undefined;

const attemptFacts = async (db: HistoryDb, { at, clickId }: AttemptRow) => ({
  at,
  click: clickId && (await viewIf(db, await db.clicks.get(clickId))),
});

const lastRoomClick = (db: HistoryDb, before: Instant) =>
  db.clicks
    .where('at')
    .below(before)
    .reverse()
    .filter((click) => click.kind === 'room')
    .first();

const lastBought = (db: HistoryDb, key: ItemKey, now: Instant) =>
  db.clicks
    .where('[itemKey+at]')
    .between(...byKey(key, now))
    .reverse()
    .filter((click) => click.standing === 'bought')
    .first();

async function linkChecks(db: HistoryDb, post: PostId): Promise<LinkCheck[]> {
  const clicks = await db.clicks
    .where('[postId+at]')
    .between([post, -Infinity], [post, Infinity])
    .reverse()
    .limit(5)
    .toArray();
  return clicks.map((click) => ({
    at: click.at,
    finding: linkFinding(click),
    availability: click.availability ?? 'unknown',
  }));
}

export async function pageState(db: HistoryDb, query: PageQuery, now: Instant): Promise<PageState> {
  const { sites, chip, ownRooms } = await settingsItem.getValue();
  const site: Site = query.kind === 'item' ? 'ichiba' : 'room';
  const item = query.kind === 'item' ? query.item : undefined;
  return {
    chip: { ...chip, on: sites[site].chip },
    panelOn: sites[site].panel,
    ownRooms,
    today: await dayCounts(db, jstDay(now)),
    window: await windowFacts(db, item, now),
    checks: query.kind === 'post' ? await linkChecks(db, query.postId) : [],
    rank: site === 'room' ? rankGlance((await rankState(db, now)).view) : undefined,
  };
}

async function itemHistory(db: HistoryDb, identity: ItemIdentity): Promise<ItemHistory> {
  const [item] = await findItems(db, identity);
  const key = await resolveItemKey(db, identity);
  const clicks = await db.clicks
    .where('[itemKey+at]')
    .between(...byKey(key, Number.POSITIVE_INFINITY))
    .toArray();
  const own = clicks.filter((click) => click.standing === 'own').length;
  const { sold, expected } = await itemSales(db, key, item);
  return {
    name: item?.name,
    clicks: clicks.filter((click) => click.kind === 'room').length - own,
    linkChecks: own,
    cartAttempts: await db.cartAttempts
      .where('[itemKey+at]')
      .between(...byKey(key, Number.POSITIVE_INFINITY))
      .count(),
    bought: clicks.filter((click) => click.standing === 'bought').length,
    firstSeenAt: item?.firstSeenAt,
    posts: await postsOfItem(db, key),
    sold: sold && earnedOf(sold),
    expected,
  };
}

/** The latest clicks the page is about: of the item, the post, the ROOM, or of all. */
function recentClicks(db: HistoryDb, query: PageQuery, key: ItemKey | undefined) {
  const range = (index: string, value: string) =>
    db.clicks.where(index).between([value, -Infinity], [value, Infinity]);
  if (key) return range('[itemKey+at]', key);
  if (query.kind === 'post') return range('[postId+at]', query.postId);
  if (query.kind === 'profile') return range('[room+at]', query.room);
  return db.clicks.orderBy('at');
}

export async function panelState(
  db: HistoryDb,
  query: PageQuery,
  now: Instant,
): Promise<PanelState> {
  const item = query.kind === 'item' ? query.item : undefined;
  const key = item && (await resolveItemKey(db, item));
  const recent = await recentClicks(db, query, key).reverse().limit(5).toArray();
  const room = query.kind === 'profile' || query.kind === 'post' ? query.room : undefined;
  const candidates = await candidatesItem.getValue();
  const candidate = candidates.find((c) => c.room === room && c.answer === 'open')?.room;
  return {
    ...(await pageState(db, query, now)),
    item: item && (await itemHistory(db, item)),
    recent: await Promise.all(recent.map((click) => view(db, click))),
    candidate,
    reach: query.kind === 'item' || query.kind === 'post' ? await reachNow(db, now) : [],
    shareChannel: await shareChannelItem.getValue(),
    profile: query.kind === 'profile' ? await profileState(db, query.room, now) : undefined,
  };
}
