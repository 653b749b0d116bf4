import { createStore } from 'zustand/vanilla';

export interface PageOptions<Cursor> {
  after?: Cursor | undefined;
  /** About as many as are wanted. */
  limit: number;
}

/** A page may be short, or empty, and still have one behind it. */
export interface Page<Row, Cursor> {
  rows: readonly Row[];
  next?: Cursor | undefined;
}

/** Where the rows of a screen come from, newest first. */
export interface RowSource<Filter, Row, Cursor> {
  /** A way to read the pages of a filter; what it learns with one it may use for the next. */
  open(filter: Filter): (options: PageOptions<Cursor>) => Promise<Page<Row, Cursor>>;
  /** Whether a row comes behind a place to go on from. */
  behind(cursor: Cursor, row: Row): boolean;
}

export interface RowsState<Row, Cursor> {
  rows: readonly Row[];
  /** Where to read on; absent at the end of what fits. */
  next?: Cursor | undefined;
  status: 'loading' | 'ready' | 'failed';
  /** The rows are still those of the filter before. */
  stale: boolean;
}

export const PAGE = 100;
/** Rows at the top that are read again when the history changed. */
const REFRESHED = 300;

/** The rows a screen has: pages added at the end, news at the top. */
export class PageReader<Filter, Row, Cursor> {
  readonly store = createStore<RowsState<Row, Cursor>>()(() => ({
    rows: [],
    status: 'loading',
    stale: true,
  }));
  private readonly source: RowSource<Filter, Row, Cursor>;
  private filter: Filter;
  private read: ReturnType<RowSource<Filter, Row, Cursor>['open']>;
  private scope = new AbortController();
  private work: Promise<void> = Promise.resolve();

  constructor(source: RowSource<Filter, Row, Cursor>, filter: Filter) {
    this.source = source;
    this.filter = filter;
    this.read = source.open(filter);
  }

  /** Starts over with a filter; the old rows stay until the first new ones are there. */
  show(filter: Filter): void {
    this.stop();
    this.scope = new AbortController();
    this.filter = filter;
    this.read = this.source.open(filter);
    this.store.setState({ status: 'loading', stale: true, next: undefined });
    this.run((signal) => this.readOn(signal));
  }

  more(): void {
    const { status, next } = this.store.getState();
    if (status !== 'ready' || !next) return;
    this.store.setState({ status: 'loading' });
    this.run((signal) => this.readOn(signal));
  }

  /** The history changed: reads the top again and keeps what lies below. */
  refresh(): void {
    this.run((signal) => this.readTop(signal));
  }

  stop(): void {
    this.scope.abort();
  }

  /** One read at a time, in the order asked for. */
  private run(job: (signal: AbortSignal) => Promise<void>): void {
    const { signal } = this.scope;
    this.work = this.work.then(async () => {
      if (signal.aborted) return;
      await job(signal).catch(() => {
        if (!signal.aborted) this.store.setState({ status: 'failed' });
      });
    });
  }

  /** Reads until a page is full. Short pages are shown as they come. */
  private async readOn(signal: AbortSignal): Promise<void> {
    const { store } = this;
    const known = store.getState();
    const goal = (known.stale ? 0 : known.rows.length) + PAGE;
    for (let { next, stale } = known; ; stale = false) {
      const kept = stale ? [] : store.getState().rows;
      const page = await this.read({ after: next, limit: goal - kept.length });
      if (signal.aborted) return;
      const rows = [...kept, ...page.rows];
      next = page.next;
      const done = !next || rows.length >= goal;
      store.setState({ rows, next, stale: false, status: done ? 'ready' : 'loading' });
      if (done) return;
    }
  }

  private async readTop(signal: AbortSignal): Promise<void> {
    const { rows: known, next: end } = this.store.getState();
    const limit = Math.min(Math.max(known.length, PAGE), REFRESHED);
    // What was learned with the old rows may no longer hold.
    const read = this.source.open(this.filter);
    const { rows: top, next } = await read({ limit });
    if (signal.aborted) return;
    this.read = read;
    const below = next ? known.filter((row) => this.source.behind(next, row)) : [];
    const rows = [...top, ...below];
    const short = next !== undefined && below.length === 0 && rows.length < PAGE;
    this.store.setState({
      rows,
      next: below.length > 0 ? end : next,
      stale: false,
      status: short ? 'loading' : 'ready',
    });
    if (short) await this.readOn(signal);
  }
}
