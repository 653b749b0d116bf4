import { firstDay, lastDay } from '../domain/month';
import { addJstDays, DAY, type Instant, type JstDay, jstDayStart } from '../domain/time';
import { putClick, settleBefore } from './clicks';
import type { HistoryDb } from './db';
import type { ClickRow, ItemRow } from './rows';

/** The first millisecond of a range of days and the first one after it. */
interface Span {
  start: Instant;
  end: Instant;
}

/** One day in one transaction: whole or not at all, and its counts with it. */
export async function deleteDay(db: HistoryDb, day: JstDay): Promise<void> {
  const [start, end] = [jstDayStart(day), jstDayStart(addJstDays(day, 1))];
  const { clicks, cartAttempts, posts, actions, rollups } = db;
  await db.transaction('rw', [clicks, cartAttempts, posts, actions, rollups], async () => {
    await db.posts.where('postedOn').equals(day).delete();
    await db.actions.where('at').between(start, end, true, false).delete();
    await db.clicks.where('at').between(start, end, true, false).delete();
    await db.cartAttempts.where('at').between(start, end, true, false).delete();
    await db.rollups.delete(day);
  });
}

/** What is left of a range once its days are gone, and what held on to them. */
export async function deleteRest(db: HistoryDb, from: JstDay, to: JstDay): Promise<void> {
  const span = { start: jstDayStart(from), end: jstDayStart(addJstDays(to, 1)) };
  await db.transaction('rw', db.tables, async () => {
    await settleBefore(db, span.start);
    await forgetCarted(db, span);
    await releaseAttempts(db, span);
    // A post without a date counts on no day; the others went with theirs.
    await db.posts.filter((post) => !post.postedOn && isIn(span, post.seenAt)).delete();
    await db.snapshots.where('day').between(from, to, true, true).delete();
    await deleteMonths(db, from, to);
    await deleteItems(db, span);
    await db.prints.where('at').between(span.start, span.end, true, false).delete();
    await db.shares.where('at').between(span.start, span.end, true, false).delete();
    await db.drafts.where('at').between(span.start, span.end, true, false).delete();
    await db.diagnostics.where('at').between(span.start, span.end, true, false).delete();
  });
}

const isIn = ({ start, end }: Span, at: Instant): boolean => at >= start && at < end;

/** What was typed goes with its month, when all of it lies in the range. */
async function deleteMonths(db: HistoryDb, from: JstDay, to: JstDay): Promise<void> {
  const months = db.months.where('month').between(from.slice(0, 7), to.slice(0, 7), true, true);
  await months.filter(({ month }) => firstDay(month) >= from && lastDay(month) <= to).delete();
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
    db.traces.where('itemKey').equals(key).first(),
  ]);
  return rows.some((row) => row !== undefined);
}
