import type { Change } from '../stage';

/** Rows as the ledger has them, and as an import would leave them. */
export class Book<Key, Row> {
  private readonly changes = new Map<Key, Change<Row>>();
  private readonly keyOf: (row: Row) => Key;

  constructor(keyOf: (row: Row) => Key) {
    this.keyOf = keyOf;
  }

  has(key: Key): boolean {
    return this.changes.has(key);
  }

  get(key: Key): Row | undefined {
    return this.changes.get(key)?.after;
  }

  /** As it is stored. */
  before(key: Key): Row | undefined {
    return this.changes.get(key)?.before;
  }

  /** What is stored; what was changed since stays. */
  open(rows: Iterable<Row>): void {
    for (const row of rows) {
      const key = this.keyOf(row);
      if (!this.changes.has(key)) this.changes.set(key, { before: row, after: row });
    }
  }

  put(row: Row): void {
    const key = this.keyOf(row);
    this.changes.set(key, { before: this.changes.get(key)?.before, after: row });
  }

  remove(key: Key): void {
    const known = this.changes.get(key);
    if (known?.before) this.changes.set(key, { before: known.before, after: undefined });
    else this.changes.delete(key);
  }

  rows(): Row[] {
    return [...this.changes.values()].flatMap(({ after }) => after ?? []);
  }

  /** With those that stay as they are. */
  all(): Change<Row>[] {
    return [...this.changes.values()];
  }
}
