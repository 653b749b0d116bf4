import type { Table } from 'dexie';
import type { Instant } from '../../../domain/time-units';
import type { HistoryDb } from '../../db';
import type { FactRows } from '../merge';

/** Rows read at a time. */
const PIECE = 1_000;

/**
 * Rows from one instant to another, both included, by time and then by id; memory is that of a
 * piece. No async generator: Dexie loses its transaction in them.
 */
export class RowsInTime<T extends 'clicks' | 'cartAttempts'> {
  readonly #table: Table<FactRows[T], string>;
  readonly #to: Instant;
  #from: Instant;
  #includes = true;
  #isMore = true;

  constructor(db: HistoryDb, name: T, from: Instant, to: Instant) {
    this.#table = db.table(name);
    this.#from = from;
    this.#to = to;
  }

  /** The next ones; none: there are no more. */
  async next(): Promise<FactRows[T][]> {
    if (!this.#isMore) return [];
    const span = this.#table.where('at').between(this.#from, this.#to, this.#includes, true);
    const rows = await span.limit(PIECE).toArray();
    const last = rows.at(-1)?.at ?? this.#to;
    this.#isMore = rows.length === PIECE;
    this.#from = last;
    this.#includes = false;
    if (!this.#isMore) return rows;
    // Rows of one instant stay together.
    const rest = await this.#table.where('at').equals(last).toArray();
    return [...rows.filter(({ at }) => at < last), ...rest];
  }
}
