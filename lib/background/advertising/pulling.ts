import { LONG_WAIT } from '../../domain/advertising/queue/pace';
import { MINUTE } from '../../domain/time-units';
import type { Clock } from '../../platform/clock';
import type { HistoryDb } from '../../storage/db';
import { pendingWork, touchQueues } from '../../storage/pulls/pending';

/** Where the runner lives: it must outlive a service worker that waits for an answer. */
export interface RunnerPlace {
  open: () => Promise<void>;
  close: () => Promise<void>;
}

interface Parts {
  db: HistoryDb;
  now: Clock;
  place: RunnerPlace;
}

/** Brings the runner back where it died: an alarm rings every minute while there is work. */
const LOOK_AGAIN = MINUTE;

/** Opens the runner while there is work for it, and closes it when there is none. Call in turn. */
export class Pulling {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Answers when to look again. */
  async look(): Promise<number | undefined> {
    const { db, now, place } = this.parts;
    const at = now();
    const pending = await pendingWork(db, at);
    const first = pending.reduce((earliest, one) => Math.min(earliest, one.at), Infinity);
    if (first - at > LONG_WAIT) {
      await place.close();
      return pending.length > 0 ? first : undefined;
    }
    await place.open();
    // One that sleeps over a longer wait of another queue hears of it.
    await touchQueues(db);
    return at + LOOK_AGAIN;
  }
}
