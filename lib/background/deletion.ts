import { addJstDays, DAY, type Instant, type JstDay, jstDayStart } from '../domain/time';
import { setAlarm } from '../platform/alarms';
import type { Clock } from '../platform/clock';
import { putClick, settleBefore } from '../storage/clicks';
import type { HistoryDb } from '../storage/db';
import type { ClickRow, ItemRow } from '../storage/rows';
import { candidatesItem, type DeletionRange, deletionItem } from '../storage/settings';
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
    if (!pending || pending.dueAt > this.now()) return;
    // A click forgotten a moment ago must not come back by its own undo.
    await forgottenItem.setValue(null);
    if ('all' in pending.range) await deleteAll(this.db);
    else await deleteDays(this.db, pending.range.from, pending.range.to);
    await deletionItem.setValue(null);
    await this.done();
  }
}

async function deleteAll(db: HistoryDb): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
  await candidatesItem.setValue([]);
}

/** The first millisecond of a range of days and the first one after it. */
interface Span {
  start: Instant;
  end: Instant;
}

async function deleteDays(db: HistoryDb, from: JstDay, to: JstDay): Promise<void> {
  const days = await db.rollups.where('day').between(from, to, true, true).primaryKeys();
  for (const day of days) await deleteDay(db, day);
  const span = { start: jstDayStart(from), end: jstDayStart(addJstDays(to, 1)) };
  await db.transaction('rw', db.tables, async () => {
    await settleBefore(db, span.start);
    await forgetCarted(db, span);
    await releaseAttempts(db, span);
    await db.posts.filter((post) => isIn(span, post.seenAt)).delete();
    await deleteItems(db, span);
    await db.diagnostics.where('at').between(span.start, span.end, true, false).delete();
  });
  const candidates = await candidatesItem.getValue();
  await candidatesItem.setValue(candidates.filter(({ seenAt }) => !isIn(span, seenAt)));
}

const isIn = ({ start, end }: Span, at: Instant): boolean => at >= start && at < end;

/** One day in one transaction: whole or not at all, and its counts with it. */
async function deleteDay(db: HistoryDb, day: JstDay): Promise<void> {
  const [start, end] = [jstDayStart(day), jstDayStart(addJstDays(day, 1))];
  await db.transaction('rw', db.clicks, db.cartAttempts, db.rollups, async () => {
    await db.clicks.where('at').between(start, end, true, false).delete();
    await db.cartAttempts.where('at').between(start, end, true, false).delete();
    await db.rollups.delete(day);
  });
}

/** A click of the day before that was carted by an attempt that is gone now is open again. */
async function forgetCarted(db: HistoryDb, span: Span): Promise<void> {
  const isCarted = ({ cartedAt }: ClickRow) => cartedAt !== undefined && isIn(span, cartedAt);
  const before = db.clicks.where('at').between(span.start - DAY, span.start, true, false);
  for (const click of await before.filter(isCarted).toArray()) {
    const { cartedAt: _, ...draft } = click;
    await putClick(db, draft, click);
  }
}

/** Carted the day after a click that is gone now: the attempt stays, without its click. */
async function releaseAttempts(db: HistoryDb, { end }: Span): Promise<void> {
  const after = db.cartAttempts.where('at').between(end, end + DAY, true, false);
  for (const { clickId, room: _, ...attempt } of await after.toArray()) {
    if (clickId && !(await db.clicks.get(clickId))) await db.cartAttempts.put(attempt);
  }
}

/** Items seen in the range only; one that a row outside of it still names is kept. */
async function deleteItems(db: HistoryDb, span: Span): Promise<void> {
  const seen = db.items.where('seenAt').between(span.start, span.end, true, false);
  const items = await seen.filter((item) => item.firstSeenAt >= span.start).toArray();
  for (const { key } of items) if (!(await isNamed(db, key))) await db.items.delete(key);
}

async function isNamed(db: HistoryDb, key: ItemRow['key']): Promise<boolean> {
  const bounds = [
    [key, -Infinity],
    [key, Infinity],
  ] as const;
  const rows = await Promise.all([
    db.clicks
      .where('[itemKey+at]')
      .between(...bounds)
      .first(),
    db.cartAttempts
      .where('[itemKey+at]')
      .between(...bounds)
      .first(),
    db.posts.where('itemKey').equals(key).first(),
  ]);
  return rows.some((row) => row !== undefined);
}
