import {
  asAttemptId,
  asClickId,
  type ItemKey,
  parseItemId,
  parseRoomSlug,
  parseShopUrl,
} from '@/lib/domain/identity';
import { ATTEMPT_COUNTS, addCounts, clickCounts, type DayCounts } from '@/lib/domain/rollup';
import { type Instant, jstDay } from '@/lib/domain/time';
import { putAttempt } from '@/lib/storage/cart-attempts';
import { type ClickDraft, placeClick } from '@/lib/storage/clicks';
import { HistoryDb } from '@/lib/storage/db';
import { upsertItem } from '@/lib/storage/items';
import type { AttemptRow, ClickRow } from '@/lib/storage/rows';

/** An instant by the clock in Japan: `jst('2026-12-01 09:30')`. */
export const jst = (text: string): Instant => Date.parse(`${text.replace(' ', 'T')}:00+09:00`);

let databases = 0;
export const freshDb = (): HistoryDb => new HistoryDb(`test-${++databases}-${crypto.randomUUID()}`);

export const ROOM = parseRoomSlug('room_0a1b2c3d4e');
export const OTHER_ROOM = parseRoomSlug('room_ffffffffff');

function identity(number: number) {
  const shopUrl = parseShopUrl('shop');
  const itemId = parseItemId(10_000_000 + number);
  if (!shopUrl || !itemId) throw new Error('not an item');
  return { shopUrl, itemId };
}

type ClickOptions = Partial<Pick<ClickRow, 'kind' | 'room' | 'ownership' | 'boughtAt'>> & {
  item?: number;
};

/** A click stored as the recorder stores it, through the same repository. */
export function click(db: HistoryDb, at: Instant, options: ClickOptions = {}): Promise<ClickRow> {
  const { item = 1, ...rest } = options;
  const { items, clicks, cartAttempts, posts, rollups } = db;
  return db.transaction('rw', [items, clicks, cartAttempts, posts, rollups], async () => {
    const itemKey = await upsertItem(db, { identity: identity(item) }, at);
    const { shopUrl } = identity(item);
    const draft: ClickDraft = {
      id: asClickId(crypto.randomUUID()),
      at,
      kind: 'room',
      ownership: 'other',
      itemKey,
      shopUrl,
      ...rest,
      evidence: [{ sighting: crypto.randomUUID(), place: 'room-page', at, detail: 'left', tab: 1 }],
    };
    return placeClick(db, draft, { now: at });
  });
}

export function attempt(db: HistoryDb, at: Instant, item = 1): Promise<AttemptRow> {
  const { items, clicks, cartAttempts, posts, rollups } = db;
  return db.transaction('rw', [items, clicks, cartAttempts, posts, rollups], async () => {
    const itemKey: ItemKey = await upsertItem(db, { identity: identity(item) }, at);
    const { shopUrl } = identity(item);
    const id = asAttemptId(crypto.randomUUID());
    return putAttempt(db, { id, at, day: jstDay(at), itemKey, shopUrl, button: 'cart' });
  });
}

/** The counts that the rows themselves add up to, by day. */
export async function countedRows(db: HistoryDb): Promise<Record<string, DayCounts>> {
  const days: Record<string, DayCounts> = {};
  const add = (day: string, counts: DayCounts) => {
    const known = days[day];
    days[day] = known ? addCounts(known, counts) : counts;
  };
  for (const row of await db.clicks.toArray()) add(row.day, clickCounts(row));
  for (const row of await db.cartAttempts.toArray()) add(row.day, ATTEMPT_COUNTS);
  return days;
}

/** The counts as stored. */
export async function storedCounts(db: HistoryDb): Promise<Record<string, DayCounts>> {
  const rows = await db.rollups.toArray();
  return Object.fromEntries(rows.map(({ day, ...counts }) => [day, counts]));
}

/** Who superseded whom, as it follows from the clicks that are there. */
export async function expectedSuccessors(db: HistoryDb): Promise<(Instant | undefined)[]> {
  const clicks = await db.clicks.orderBy('at').toArray();
  return clicks.map((row, index) => {
    if (row.kind === 'webservice') return undefined;
    return clicks.slice(index + 1).find((next) => next.kind !== 'webservice')?.at;
  });
}
