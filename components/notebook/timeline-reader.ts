import { createStore } from 'zustand/vanilla';
import { type Cursor, newer, type TimelineFilter } from '@/lib/domain/timeline';
import { type Clock, systemClock } from '@/lib/platform/clock';
import type { HistoryDb } from '@/lib/storage/db';
import { type TimelinePage, timelinePage } from '@/lib/storage/timeline/page';
import type { TimelineRow } from '@/lib/storage/timeline/rows';

export interface TimelineState {
  rows: TimelineRow[];
  /** Where to read on; absent at the end of what fits. */
  next?: Cursor | undefined;
  status: 'loading' | 'ready' | 'failed';
  /** The rows are still those of the filter before. */
  stale: boolean;
}

export const PAGE = 100;
/** Rows at the top that are read again when the history changed. */
const REFRESHED = 300;

const START: TimelineState = { rows: [], status: 'loading', stale: true };

/** The rows a screen has of the timeline: pages added at the end, news at the top. */
export class TimelineReader {
  readonly store = createStore<TimelineState>()(() => START);
  private filter: TimelineFilter = {};
  /** How the pages behind the first are found. */
  private query: TimelinePage['query'];
  private scope = new AbortController();
  private work: Promise<void> = Promise.resolve();
  private readonly db: HistoryDb;
  private readonly clock: Clock;

  constructor(db: HistoryDb, clock: Clock = systemClock) {
    this.db = db;
    this.clock = clock;
  }

  /** Starts over with a filter; the old rows stay until the first new ones are there. */
  show(filter: TimelineFilter): void {
    this.stop();
    this.scope = new AbortController();
    this.filter = filter;
    this.query = undefined;
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
    const { store, db, clock } = this;
    const known = store.getState();
    const goal = (known.stale ? 0 : known.rows.length) + PAGE;
    for (let { next, stale } = known; ; stale = false) {
      const kept = stale ? [] : store.getState().rows;
      const limit = goal - kept.length;
      const { query } = this;
      const page = await timelinePage(db, this.filter, clock(), { after: next, limit, query });
      if (signal.aborted) return;
      this.query = page.query;
      const rows = [...kept, ...page.rows];
      next = page.next;
      const done = !next || rows.length >= goal;
      store.setState({ rows, next, stale: false, status: done ? 'ready' : 'loading' });
      if (done) return;
    }
  }

  private async readTop(signal: AbortSignal): Promise<void> {
    const { rows: known } = this.store.getState();
    const limit = Math.min(Math.max(known.length, PAGE), REFRESHED);
    const { rows, next } = await timelinePage(this.db, this.filter, this.clock(), { limit });
    if (signal.aborted) return;
    // Names may have changed, so what was planned with them is planned again.
    this.query = undefined;
    const below = next ? known.filter((row) => newer(next, row)) : [];
    const all = { rows: [...rows, ...below], stale: false };
    if (below.length > 0) this.store.setState({ ...all, status: 'ready' });
    else if (next && rows.length < PAGE) {
      this.store.setState({ ...all, next, status: 'loading' });
      await this.readOn(signal);
    } else this.store.setState({ ...all, next, status: 'ready' });
  }
}
