import fc from 'fast-check';
import {
  asAttemptId,
  asClickId,
  type ItemKey,
  itemIdentity,
  itemKey,
  parseRoomSlug,
  parseShopUrl,
  type RoomSlug,
  shopOfKey,
} from '@/lib/domain/identity';
import { grams } from '@/lib/domain/search';
import { HOUR, jstDay } from '@/lib/domain/time';
import type { TimelineFilter } from '@/lib/domain/timeline';
import { PHASES, type Standing } from '@/lib/domain/windows';
import { HistoryDb } from '@/lib/storage/db';
import type { AttemptRow, ClickRow, ItemRow } from '@/lib/storage/rows';
import { searched } from '@/lib/storage/timeline/text';

export const NOW = Date.parse('2026-11-20T08:11:04+09:00');

export interface History {
  items: ItemRow[];
  clicks: ClickRow[];
  attempts: AttemptRow[];
}

export function key(shop: string, id: string): ItemKey {
  const shopUrl = parseShopUrl(shop);
  const identity = shopUrl && itemIdentity(shopUrl, id, undefined);
  if (!identity) throw new Error(`not an item: ${shop}:${id}`);
  return itemKey(identity);
}

export function room(slug: string): RoomSlug {
  const parsed = parseRoomSlug(slug);
  if (!parsed) throw new Error(`not a ROOM: ${slug}`);
  return parsed;
}

const KEYS = ['10', '11', '12'].flatMap((id) => ['utsuwa', 'kobo-2'].map((shop) => key(shop, id)));
const ROOMS = ['room_0a1b2c3d4e', 'Utsuwa.bu', 'miyu_room'].map(room);
const NAMES = ['北欧風マグカップ 350ml', '木のうつわ サラダボウル', 'ﾏｸﾞ Mug'];

export function item(itemKeyOf: ItemKey, name?: string, shopName?: string): ItemRow {
  const row: ItemRow = {
    key: itemKeyOf,
    shopUrl: shopOfKey(itemKeyOf),
    ...(name !== undefined && { name }),
    ...(shopName !== undefined && { shopName }),
    availability: 'unknown',
    firstSeenAt: 0,
    seenAt: 0,
    grams: [],
  };
  return { ...row, grams: grams(searched(row)) };
}

export function click(
  n: number,
  at: number,
  more: Partial<ClickRow> & { itemKey: ItemKey },
): ClickRow {
  return {
    id: asClickId(`c-${n}`),
    at,
    day: jstDay(at),
    kind: 'room',
    ownership: 'unknown',
    standing: 'open',
    shopUrl: shopOfKey(more.itemKey),
    evidence: [],
    sightings: [],
    ...more,
  };
}

const STANDINGS: Standing[] = ['open', 'carted', 'bought', 'superseded', 'own', 'foreign'];

/** Few values, so that rows share their instants; near the ends of the windows and of days. */
const instants = fc
  .tuple(
    fc.constantFrom(-1, 0, 1, 2, 22, 24, 30, 82 * 24, 89 * 24, 100 * 24),
    fc.integer({ min: -1, max: 1 }),
  )
  .map(([hours, step]) => NOW - hours * HOUR + step);

const event = fc.record({
  at: instants,
  itemKey: fc.constantFrom(...KEYS),
  room: fc.option(fc.constantFrom(...ROOMS), { nil: undefined }),
  standing: fc.constantFrom(...STANDINGS),
  attempt: fc.boolean(),
});

type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

function attemptOf(n: number, { at, itemKey: of, room: slug }: Event): AttemptRow {
  const base = { at, day: jstDay(at), itemKey: of, shopUrl: shopOfKey(of) };
  return { ...base, id: asAttemptId(`a-${n}`), button: 'cart', ...(slug && { room: slug }) };
}

export const histories: fc.Arbitrary<History> = fc
  .tuple(
    fc.array(event, { maxLength: 24 }),
    fc.array(fc.constantFrom(...NAMES), { minLength: KEYS.length, maxLength: KEYS.length }),
  )
  .map(([events, names]) => ({
    items: KEYS.map((of, index) => item(of, names[index], 'うつわ工房')),
    clicks: events.flatMap(({ attempt, at, room: slug, ...e }, n) =>
      attempt ? [] : [click(n, at, { ...e, ...(slug && { room: slug }) })],
    ),
    attempts: events.flatMap((e, n) => (e.attempt ? [attemptOf(n, e)] : [])),
  }));

const maybe = <T>(values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });
const days = [0, 1, 2, 89, 100].map((back) => jstDay(NOW - back * 24 * HOUR));
const TEXTS = [
  'マグ',
  'の',
  'うつわ',
  'room',
  'ウツワ',
  'mug',
  'サラダ 木の',
  'utsuwa',
  'グマ',
  '無い',
];

export const filters: fc.Arbitrary<TimelineFilter> = fc.record({
  from: maybe(days),
  to: maybe(days),
  room: maybe(ROOMS),
  shopUrl: maybe(KEYS.map(shopOfKey)),
  phase: maybe(PHASES),
  kind: maybe(['passage', 'attempt'] as const),
  text: maybe(TEXTS),
});

let used = 0;

/** A database of its own for each history. */
export async function filled({ items, clicks, attempts }: History): Promise<HistoryDb> {
  const db = new HistoryDb(`timeline-${used++}`);
  await db.items.bulkAdd(items);
  await db.clicks.bulkAdd(clicks);
  await db.cartAttempts.bulkAdd(attempts);
  return db;
}
