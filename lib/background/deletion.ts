import { NONE_KEPT } from '../domain/reminders/kept';
import { addJstDays, type Instant, type JstDay, jstDay, jstDayStart } from '../domain/time';
import { setAlarm } from '../platform/alarms';
import type { Clock } from '../platform/clock';
import { deleteConversionDays } from '../storage/conversions/delete';
import type { HistoryDb } from '../storage/db';
import { deleteDay, deleteRest } from '../storage/deletion';
import { deleteLedgerDays } from '../storage/ledger/delete';
import {
  candidatesItem,
  countingSinceItem,
  type DeletionRange,
  deletionItem,
  historyMarkItem,
  reminderStateItem,
  shareChannelItem,
} from '../storage/settings';
import { isOfSync } from '../storage/sync/tables';
import { forgottenItem, UNDO_TIME } from './corrections';

export const DELETION_ALARM = 'deletion';

/**
 * Deleting history. Nothing is touched until the ten seconds in which the user can change their
 * mind are over; what is due is carried out day by day and is taken up again after a stop.
 */
export class Deletion {
  private readonly db: HistoryDb;
  private readonly now: Clock;
  private readonly done: () => Promise<void>;
  private running: Promise<void> | undefined;

  constructor(parts: { db: HistoryDb; now: Clock; done: () => Promise<void> }) {
    this.db = parts.db;
    this.now = parts.now;
    this.done = parts.done;
  }

  async schedule(range: DeletionRange): Promise<Instant> {
    // One that is due already is not forgotten for a new one.
    await this.runDue();
    return this.wait(range);
  }

  private async wait(range: DeletionRange): Promise<Instant> {
    const dueAt = this.now() + UNDO_TIME;
    await deletionItem.setValue({ range, dueAt });
    // A browser may round the alarm up to half a minute; the page that asked calls sooner.
    await setAlarm(DELETION_ALARM, dueAt);
    return dueAt;
  }

  async cancel(): Promise<boolean> {
    const pending = await deletionItem.getValue();
    if (!pending || pending.dueAt <= this.now()) return false;
    await deletionItem.setValue(null);
    return true;
  }

  /** The alarm, the page and the start of the worker may all call at once: one of them runs. */
  runDue(): Promise<void> {
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async run(): Promise<void> {
    const pending = await deletionItem.getValue();
    if (!pending) return;
    // The clock was set back: the ten seconds begin anew, or they would last for days.
    if (pending.dueAt > this.now() + UNDO_TIME) await this.wait(pending.range);
    if (pending.dueAt > this.now()) return;
    // A click forgotten a moment ago must not come back by its own undo.
    await forgottenItem.setValue(null);
    if ('all' in pending.range) await deleteAll(this.db, this.now());
    else await deleteDays(this.db, pending.range.from, pending.range.to, this.now());
    // What the user deleted is not lost.
    await historyMarkItem.setValue(null);
    await deletionItem.setValue(null);
    await this.done();
  }
}

/** Before it the notebook may have had counts: from now on a missing day there is unknown. */
async function countFrom(day: JstDay): Promise<void> {
  const since = await countingSinceItem.getValue();
  if (since === null || since < day) await countingSinceItem.setValue(day);
}

async function deleteAll(db: HistoryDb, now: Instant): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) if (!isOfSync(table.name)) await table.clear();
  });
  await candidatesItem.setValue([]);
  await shareChannelItem.setValue('');
  // What was shown stays known: it is not shown again.
  const { shown } = await reminderStateItem.getValue();
  await reminderStateItem.setValue({ ...NONE_KEPT, shown });
  await countFrom(jstDay(now));
}

async function deleteDays(db: HistoryDb, from: JstDay, to: JstDay, now: Instant): Promise<void> {
  const today = jstDay(now);
  const next = addJstDays(to, 1);
  const days = await db.rollups.where('day').between(from, to, true, true).primaryKeys();
  for (const day of days) await deleteDay(db, day);
  await deleteLedgerDays(db, from, to);
  await deleteConversionDays(db, from, to);
  await deleteRest(db, from, to);
  await countFrom(next < today ? next : today);
  const isIn = (at: Instant) => at >= jstDayStart(from) && at < jstDayStart(next);
  const candidates = await candidatesItem.getValue();
  await candidatesItem.setValue(candidates.filter(({ seenAt }) => !isIn(seenAt)));
}
