import { createStore } from 'zustand/vanilla';
import { type Clock, systemClock } from '@/lib/platform/clock';
import type { HistoryDb } from '@/lib/storage/db';
import type { PostFilter, PostView } from '@/lib/storage/queries/posts-filter';
import { type PostCursor, postsPage } from '@/lib/storage/queries/posts-page';

export interface PostsState {
  posts: readonly PostView[];
  /** Where to read on; absent at the end of what fits. */
  next?: PostCursor | undefined;
  status: 'loading' | 'ready' | 'failed';
  /** The posts are still those of the filter before. */
  stale: boolean;
}

export const PAGE = 100;
/** Posts at the top that are read again when the history changed. */
const REFRESHED = 300;

const START: PostsState = { posts: [], status: 'loading', stale: true };

const idOf = ({ post }: PostView) => post.id;

/** The posts a screen has: pages added at the end, news at the top. */
export class PostsReader {
  readonly store = createStore<PostsState>()(() => START);
  private filter: PostFilter = {};
  private scope = new AbortController();
  private work: Promise<void> = Promise.resolve();
  private readonly db: HistoryDb;
  private readonly clock: Clock;

  constructor(db: HistoryDb, clock: Clock = systemClock) {
    this.db = db;
    this.clock = clock;
  }

  /** Starts over with a filter; the old posts stay until the first new ones are there. */
  show(filter: PostFilter): void {
    this.stop();
    this.scope = new AbortController();
    this.filter = filter;
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

  private page(after: PostCursor | undefined, limit: number) {
    return postsPage(this.db, this.filter, { after, limit, clock: this.clock });
  }

  /** Reads until a page is full. Short pages are shown as they come. */
  private async readOn(signal: AbortSignal): Promise<void> {
    const { store } = this;
    const known = store.getState();
    const goal = (known.stale ? 0 : known.posts.length) + PAGE;
    for (let { next, stale } = known; ; stale = false) {
      const kept = stale ? [] : store.getState().posts;
      const page = await this.page(next, goal - kept.length);
      if (signal.aborted) return;
      const posts = [...kept, ...page.posts];
      next = page.next;
      const done = !next || posts.length >= goal;
      store.setState({ posts, next, stale: false, status: done ? 'ready' : 'loading' });
      if (done) return;
    }
  }

  private async readTop(signal: AbortSignal): Promise<void> {
    const { posts: known, next: end } = this.store.getState();
    const limit = Math.min(Math.max(known.length, PAGE), REFRESHED);
    const top = await this.page(undefined, limit);
    if (signal.aborted) return;
    const ids = new Set(top.posts.map(idOf));
    // What lies below follows the last post that both have; with none in common nothing is kept.
    const last = known.findLastIndex((view) => ids.has(idOf(view)));
    const below = top.next && last >= 0 ? known.slice(last + 1) : [];
    const next = below.length > 0 ? end : top.next;
    const posts = [...top.posts, ...below];
    const short = next !== undefined && posts.length < PAGE;
    this.store.setState({ posts, next, stale: false, status: short ? 'loading' : 'ready' });
    if (short) await this.readOn(signal);
  }
}
