import type { ConversionId } from '../../domain/conversions/event/identity';
import type { ProfileId } from '../../domain/conversions/profile';
import { dueFrom } from '../../domain/conversions/queue/pace';
import { type State, WAITS } from '../../domain/conversions/queue/state';
import { foundDead } from '../../domain/conversions/queue/steps';
import type { Instant } from '../../domain/time-units';
import type { HistoryDb } from '../db';
import type { ConversionRow } from './rows';

/** What is to be done: a row to send now, or when to look again. */
export type NextConversion = { row: ConversionRow } | { until: Instant | undefined };

/** What the sender wants of a place where conversions are kept. Every call is one transaction. */
export interface ConversionStore {
  /** Whatever is on its way though nobody sends it becomes unknown; answers how many. */
  buryDead(now: Instant): Promise<number>;
  next(now: Instant): Promise<NextConversion>;
  /** Changes a row as it is then; answers with the new one, or nothing where it did not change. */
  change(
    id: ConversionId,
    step: (row: ConversionRow) => ConversionRow | undefined,
  ): Promise<ConversionRow | undefined>;
}

const OPEN: readonly State[] = ['queued', 'waiting'];

export class ConversionTable implements ConversionStore {
  private readonly db: HistoryDb;

  constructor(db: HistoryDb) {
    this.db = db;
  }

  buryDead(now: Instant): Promise<number> {
    const { conversions } = this.db;
    return this.db.transaction('rw', conversions, async () => {
      const dead = await this.in('sending').toArray();
      await conversions.bulkPut(dead.map((row) => ({ ...row, ...foundDead(row, now) })));
      return dead.length;
    });
  }

  next(now: Instant): Promise<NextConversion> {
    return this.db.transaction('rw', this.db.conversions, async () => {
      await this.mendClock(now);
      const resting = await this.in('waiting', now + 1).toArray();
      // What one conversion of a profile waits for, the others would meet as well.
      const paused = new Set(resting.map(({ profile }) => profile));
      const ready = await Promise.all(OPEN.map((state) => this.firstDue(state, now, paused)));
      const [row] = ready.filter((one) => one !== undefined).sort((a, b) => a.due - b.due);
      if (row) return { row };
      return { until: resting[0]?.due };
    });
  }

  change: ConversionStore['change'] = (id, step) =>
    this.db.transaction('rw', this.db.conversions, async () => {
      const row = await this.db.conversions.get(id);
      const after = row && step(row);
      if (after) await this.db.conversions.put(after);
      return after;
    });

  private in(state: State, from: Instant = 0) {
    return this.db.conversions
      .where('[state+due]')
      .between([state, from], [state, Number.POSITIVE_INFINITY]);
  }

  private firstDue(state: State, now: Instant, paused: ReadonlySet<ProfileId>) {
    return this.db.conversions
      .where('[state+due]')
      .between([state, 0], [state, now], true, true)
      .filter(({ profile }) => !paused.has(profile))
      .first();
  }

  /** A clock that was set back would leave what waits in a far future. */
  private async mendClock(now: Instant): Promise<void> {
    for (const state of OPEN) {
      const later = await this.in(state, now + 1).toArray();
      const ahead = later.filter(({ setAt }) => setAt > now);
      await this.db.conversions.bulkPut(
        ahead.map((row) => ({ ...row, due: dueFrom(row, now), setAt: now })),
      );
    }
  }
}

/** What waited for a profile's permission or key is looked at again. */
export async function lookAgain(db: HistoryDb, profile: ProfileId, now: Instant): Promise<void> {
  const mended: readonly string[] = WAITS.filter((wait) => wait !== 'rateLimited');
  await db.conversions
    .where('[state+due]')
    .between(['waiting', 0], ['waiting', Number.POSITIVE_INFINITY])
    .filter((row) => row.profile === profile && mended.includes(row.wait ?? ''))
    .modify({ due: now, setAt: now });
}
