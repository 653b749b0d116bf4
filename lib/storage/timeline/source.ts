import type { ItemKey, RoomSlug, ShopUrl } from '../../domain/identity';
import type { Instant } from '../../domain/time';
import type { Cursor } from '../../domain/timeline';
import type { HistoryDb } from '../db';
import type { AttemptRow, ClickRow } from '../rows';

/** A row as it is stored, from either table, with what the merge and the filters ask of it. */
export type Stored = Cursor & {
  itemKey: ItemKey;
  shopUrl: ShopUrl;
  room?: RoomSlug | undefined;
} & ({ type: 'click'; click: ClickRow } | { type: 'attempt'; attempt: AttemptRow });

/** A range of an index that ends in the time; both ends included. */
export interface Source {
  table: 'clicks' | 'cartAttempts';
  /** The fields before the time and their values. */
  by: readonly string[];
  values: readonly string[];
  lo: Instant;
  hi: Instant;
}

/** The part of the source's index that lies at or before an instant. */
function keyRange({ by, values, lo, hi }: Source, until: Instant) {
  const top = Math.min(hi, until);
  return by.length === 0
    ? { index: 'at', from: lo, to: top }
    : { index: `[${by.join('+')}+at]`, from: [...values, lo], to: [...values, top] };
}

function newestClicks(db: HistoryDb, source: Source, until: Instant) {
  const { index, from, to } = keyRange(source, until);
  return db.clicks.where(index).between(from, to, true, true).reverse();
}

function newestAttempts(db: HistoryDb, source: Source, until: Instant) {
  const { index, from, to } = keyRange(source, until);
  return db.cartAttempts.where(index).between(from, to, true, true).reverse();
}

/** The newest rows of a source at or before an instant, in the order of the timeline. */
export async function readSource(
  db: HistoryDb,
  source: Source,
  until: Instant,
  limit: number,
): Promise<Stored[]> {
  if (source.table === 'clicks') {
    const clicks = await newestClicks(db, source, until).limit(limit).toArray();
    return clicks.map((click) => ({ ...placeOf(click), type: 'click', click }));
  }
  const attempts = await newestAttempts(db, source, until).limit(limit).toArray();
  return attempts.map((attempt) => ({ ...placeOf(attempt), type: 'attempt', attempt }));
}

const placeOf = ({ id, at, itemKey, shopUrl, room }: ClickRow | AttemptRow) => ({
  id,
  at,
  itemKey,
  shopUrl,
  room,
});

/**
 * How old the row `depth` places down a source is: the older, the fewer rows lie in front of it.
 * Walks keys only and never further than `depth`, where `count()` would walk them all.
 */
export async function ageAt(
  db: HistoryDb,
  source: Source,
  until: Instant,
  depth: number,
): Promise<Instant> {
  const newest = source.table === 'clicks' ? newestClicks : newestAttempts;
  const [key] = await newest(db, source, until).offset(depth).limit(1).keys();
  const at = Array.isArray(key) ? key.at(-1) : key;
  return typeof at === 'number' ? at : -Infinity;
}
