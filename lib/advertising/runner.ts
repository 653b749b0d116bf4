import { liveQuery } from 'dexie';
import type { TokenSlot } from '../domain/advertising/connection';
import { LONG_WAIT } from '../domain/advertising/queue/pace';
import { SECOND } from '../domain/time-units';
import { type Pending, pendingWork } from '../storage/pulls/pending';
import type { RunnerParts } from './parts';
import { SlotRun } from './slot-run';

/** After the database could not be watched. */
const LOOK_AGAIN = 30 * SECOND;

/**
 * Works off the queues of all tokens, as they come, until it is stopped. Everything it knows is
 * stored before it goes on, so that it may end between any two lines and be started anew.
 */
export class Runner {
  private readonly parts: RunnerParts;
  private readonly active = new Map<TokenSlot, SlotRun>();
  private readonly stopped = new AbortController();

  constructor(parts: RunnerParts) {
    this.parts = parts;
  }

  start(): void {
    const { db, now, failed, sleep } = this.parts;
    const { signal } = this.stopped;
    if (signal.aborted) return;
    const watching = liveQuery(() => pendingWork(db, now())).subscribe({
      next: (pending) => this.look(pending),
      error: (error) => {
        failed(error);
        void sleep(LOOK_AGAIN, signal).then(() => this.start());
      },
    });
    signal.addEventListener('abort', () => watching.unsubscribe());
  }

  stop(): void {
    this.stopped.abort();
    for (const run of this.active.values()) run.stop();
  }

  private look(pending: readonly Pending[]): void {
    for (const run of this.active.values()) run.changed();
    for (const one of pending) if (this.isMine(one)) void this.begin(one.slot);
    this.tell();
  }

  private isMine({ slot, at }: Pending): boolean {
    return !this.active.has(slot) && at - this.parts.now() <= LONG_WAIT;
  }

  private tell(): void {
    if (this.active.size === 0) this.parts.idle();
  }

  private async begin(slot: TokenSlot): Promise<void> {
    const { db, now, failed } = this.parts;
    const run = new SlotRun(slot, this.parts);
    this.active.set(slot, run);
    try {
      const left = (await run.work()) === 'done' ? await pendingWork(db, now()) : [];
      this.active.delete(slot);
      // It may have been given more to do just when it had finished.
      if (left.some((one) => one.slot === slot && this.isMine(one))) return this.begin(slot);
    } catch (error) {
      // Not begun again before something changes: it would fail for ever.
      this.active.delete(slot);
      failed(error);
    }
    this.tell();
  }
}
