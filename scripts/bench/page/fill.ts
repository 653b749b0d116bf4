import {
  ATTEMPT_COUNTS,
  addCounts,
  clickCounts,
  type DayCounts,
  NO_COUNTS,
} from '../../../lib/domain/rollup';
import { DAY } from '../../../lib/domain/time';
import type { AttemptRow, ClickRow, ItemRow, RollupRow } from '../../../lib/storage/rows';
import { attemptRow, clickRow } from './history';
import { itemRow } from './items';
import { Random } from './random';

/** Two years, as somebody's notebook would hold. */
const SPAN = 730 * DAY;
const CHUNK = 5000;
/** A prime, so that its multiples pass every place before one comes twice. */
const STRIDE = 611_953;

interface Batch {
  clicks: ClickRow[];
  cartAttempts: AttemptRow[];
  items: ItemRow[];
  rollups: RollupRow[];
}

interface Filler {
  open(): Promise<void>;
  /** Writes the next rows and says how many of the history are written. */
  step(): Promise<number>;
  finish(): Promise<void>;
}

declare global {
  var benchFiller: (rows: number) => Filler;
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const completed = (tx: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });

/** One transaction without waiting for the disk, as fast as it goes. */
function write(db: IDBDatabase, batch: Partial<Batch>): Promise<void> {
  const stores = Object.entries(batch);
  const tx = db.transaction(
    stores.map(([name]) => name),
    'readwrite',
    { durability: 'relaxed' },
  );
  for (const [name, rows] of stores) {
    const store = tx.objectStore(name);
    for (const row of rows) store.put(row);
  }
  return completed(tx);
}

/**
 * Clicks and the cart attempts that belong to them, with the days' counts. They are written in the
 * order of their ids, which like real ones say nothing of the time: in the order of time the
 * browser would look up each random id among the written ones, and take ten times as long.
 */
class History {
  readonly days = new Map<string, DayCounts>();
  readonly items: number;
  private readonly random = new Random(20261120);
  private readonly now = Date.now();
  private readonly gap: number;
  private readonly rows: number;

  constructor(rows: number) {
    this.rows = rows;
    this.gap = SPAN / rows;
    this.items = Math.min(20_000, Math.max(100, rows / 50));
  }

  private at(index: number): number {
    return Math.round(this.now - SPAN + (index + 0.5) * this.gap);
  }

  private count(day: string, counts: DayCounts): void {
    this.days.set(day, addCounts(this.days.get(day) ?? NO_COUNTS, counts));
  }

  /** The place in time of the click with the n-th id: each place once, and far from the last. */
  private placeOf(index: number): number {
    return (index * STRIDE) % this.rows;
  }

  private moment(index: number) {
    const [place, { rows, now, items }] = [this.placeOf(index), this];
    const next = place + 1 < rows ? this.at(place + 1) : undefined;
    return { id: Math.floor((index / rows) * 2 ** 32), at: this.at(place), next, now, items };
  }

  chunk(from: number): Pick<Batch, 'clicks' | 'cartAttempts'> {
    const [clicks, cartAttempts]: [ClickRow[], AttemptRow[]] = [[], []];
    const end = Math.min(this.rows, from + CHUNK);
    for (let index = from; index < end; index++) {
      const click = clickRow(this.random, this.moment(index));
      clicks.push(click);
      this.count(click.day, clickCounts(click));
      if (click.cartedAt === undefined) continue;
      const attempt = attemptRow(this.random, click, click.cartedAt);
      cartAttempts.push(attempt);
      this.count(attempt.day, ATTEMPT_COUNTS);
    }
    return { clicks, cartAttempts };
  }

  itemRows(from: number): ItemRow[] {
    const count = Math.min(CHUNK, this.items - from);
    const start = this.now - SPAN;
    return Array.from({ length: count }, (_, i) => itemRow(from + i, this.random, start, this.now));
  }
}

globalThis.benchFiller = (rows) => {
  const history = new History(rows);
  let db: IDBDatabase;
  let written = 0;
  return {
    open: async () => {
      db = await settled(indexedDB.open('room-techo'));
      for (let from = 0; from < history.items; from += CHUNK) {
        await write(db, { items: history.itemRows(from) });
      }
    },
    step: async () => {
      await write(db, history.chunk(written));
      written = Math.min(rows, written + CHUNK);
      return written;
    },
    finish: async () => {
      const rollups = [...history.days].map(([day, counts]) => ({ ...counts, day }) as RollupRow);
      await write(db, { rollups });
      db.close();
    },
  };
};
