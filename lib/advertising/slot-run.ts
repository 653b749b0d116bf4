import type { TokenSlot } from '../domain/advertising/connection';
import { LONG_WAIT } from '../domain/advertising/queue/pace';
import { closePulls } from '../storage/pulls/close';
import { type Asked, isWanted, revive, takeWork } from '../storage/pulls/steps';
import { carryOut } from './carry-out';
import type { RunnerParts } from './parts';

/** `not mine`: another context works on it, or this one was stopped. */
export type SlotEnd = 'done' | 'not mine';

/** The queue of one token, from what it was left at until nothing is left to do. */
export class SlotRun {
  private readonly slot: TokenSlot;
  private readonly parts: RunnerParts;
  private asked: Asked | undefined;
  private give = new AbortController();
  private wake = new AbortController();
  private stopped = false;

  constructor(slot: TokenSlot, parts: RunnerParts) {
    this.slot = slot;
    this.parts = parts;
  }

  async work(): Promise<SlotEnd> {
    let end: SlotEnd = 'not mine';
    await this.parts.exclusive(`advertising ${this.slot}`, async () => {
      await revive(this.parts.db, this.slot, this.parts.now());
      end = await this.workOff();
    });
    return end;
  }

  /** The queue was changed, perhaps by the user: what is awaited may not be wanted any more. */
  changed(): void {
    this.wake.abort();
    const { asked, give } = this;
    if (!asked) return;
    void this.parts.db.pullQueues.get(this.slot).then((row) => {
      if (!isWanted(row, asked)) give.abort();
    }, this.parts.failed);
  }

  stop(): void {
    this.stopped = true;
    this.give.abort();
    this.wake.abort();
  }

  private async workOff(): Promise<SlotEnd> {
    const { db, now, sleep } = this.parts;
    while (!this.stopped) {
      const work = await takeWork(db, this.slot, now());
      await this.end();
      if (work.kind === 'nothing') return 'done';
      if (work.kind !== 'wait') {
        if (!(await this.ask(work))) return 'not mine';
        continue;
      }
      const left = work.until - now();
      if (left > LONG_WAIT) return 'done';
      this.wake = new AbortController();
      await sleep(left, this.wake.signal);
    }
    return 'not mine';
  }

  private async ask(asked: Asked): Promise<boolean> {
    this.give = new AbortController();
    this.asked = asked;
    try {
      const access = await this.parts.access(this.slot);
      if (this.stopped) return false;
      await carryOut(asked, { ...this.parts, slot: this.slot, access, signal: this.give.signal });
      return true;
    } finally {
      this.asked = undefined;
    }
  }

  private async end(): Promise<void> {
    const { db, now, store } = this.parts;
    for (const pull of await closePulls(db, this.slot, now())) await store(pull.id);
  }
}
