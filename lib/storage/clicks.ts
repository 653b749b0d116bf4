import type { ClickId } from '../domain/identity';
import { clickCounts } from '../domain/rollup';
import { type Instant, jstDay } from '../domain/time';
import { CLOCK_TOLERANCE, standingOf, takesOver } from '../domain/windows';
import type { HistoryDb } from './db';
import { countDay } from './rollups';
import type { ClickRow } from './rows';

/** A click before what follows from it (day, standing, index of its sightings) is worked out. */
export type ClickDraft = Omit<ClickRow, 'day' | 'standing' | 'sightings'>;

/** A click with what follows from it. */
export function completeClick(draft: ClickDraft): ClickRow {
  return {
    ...draft,
    day: jstDay(draft.at),
    standing: standingOf(draft),
    sightings: draft.evidence.map((e) => e.sighting),
  };
}

/** Stores a click in place of `before` and keeps the days' counts. Inside a transaction. */
export async function putClick(
  db: HistoryDb,
  draft: ClickDraft,
  before?: ClickRow,
): Promise<ClickRow> {
  const row = completeClick(draft);
  if (before) await countDay(db, before.day, clickCounts(before), -1);
  await countDay(db, row.day, clickCounts(row));
  await db.clicks.put(row);
  return row;
}

/** Dated ahead by a clock that was set back, and taken over since: its time never comes. */
export const isOutdated = ({ at, supersededAt }: ClickRow): boolean =>
  supersededAt !== undefined && supersededAt < at;

/** The latest click that takes the windows over and is dated at or before the instant. */
export function clickInForce(db: HistoryDb, at: Instant): Promise<ClickRow | undefined> {
  return db.clicks
    .where('at')
    .belowOrEqual(at)
    .reverse()
    .filter((click) => takesOver(click.kind) && !isOutdated(click))
    .first();
}

/**
 * A click that is dated ahead of the clock was recorded before the clock was set back, hence before
 * whatever is recorded now. It does not wait for its date to take the windows over once more. Only
 * the last one: should the clock be behind instead, all of the history is ahead of it.
 */
async function outdate(db: HistoryDb, { id, at }: ClickDraft, now: Instant): Promise<void> {
  const last = await db.clicks
    .where('at')
    .above(now)
    .reverse()
    .filter((click) => takesOver(click.kind) && click.id !== id)
    .first();
  if (last && last.supersededAt === undefined) await setSuperseded(db, last, at);
}

async function neighbours(
  db: HistoryDb,
  { id, at }: { id: ClickId; at: Instant },
  latest = Number.POSITIVE_INFINITY,
) {
  // Of two clicks of one millisecond the index puts the greater id later; so does the rule.
  const before = (click: ClickRow) => click.at < at || click.id < id;
  const after = (click: ClickRow) => click.at > at || click.id > id;
  const [previous, next] = await Promise.all([
    db.clicks
      .where('at')
      .belowOrEqual(at)
      .reverse()
      .filter((click) => takesOver(click.kind) && before(click) && !isOutdated(click))
      .first(),
    db.clicks
      .where('at')
      .between(at, latest, true, true)
      .filter((click) => takesOver(click.kind) && after(click) && !isOutdated(click))
      .first(),
  ]);
  return { previous, next };
}

async function setSuperseded(db: HistoryDb, click: ClickRow, at: Instant | undefined) {
  if (click.supersededAt === at) return;
  const { supersededAt: _, ...rest } = click;
  await putClick(db, at === undefined ? rest : { ...rest, supersededAt: at }, click);
}

/** Stores a new or re-dated click and settles who supersedes whom around it. */
export async function placeClick(
  db: HistoryDb,
  draft: ClickDraft,
  { now, before }: { now: Instant; before?: ClickRow | undefined },
): Promise<ClickRow> {
  if (before && before.at !== draft.at) await takeOut(db, before);
  if (!takesOver(draft.kind))
    return putClick(db, draft, before?.at === draft.at ? before : undefined);
  const latest = Math.max(draft.at, now + CLOCK_TOLERANCE);
  await outdate(db, draft, latest);
  const { previous, next } = await neighbours(db, draft, latest);
  if (previous) await setSuperseded(db, previous, draft.at);
  const { supersededAt: _, ...rest } = draft;
  const placed = next ? { ...rest, supersededAt: next.at } : rest;
  return putClick(db, placed, before?.at === draft.at ? before : undefined);
}

/** Deletes a click, its counts and its hold on the click before it. Inside a transaction. */
export async function takeOut(db: HistoryDb, click: ClickRow): Promise<void> {
  await countDay(db, click.day, clickCounts(click), -1);
  await db.clicks.delete(click.id);
  if (!takesOver(click.kind)) return;
  const { previous, next } = await neighbours(db, click);
  if (previous) await setSuperseded(db, previous, next?.at);
}

/** After clicks at or later than `at` were deleted: the last one before has a new successor. */
export async function settleBefore(db: HistoryDb, at: Instant): Promise<void> {
  const previous = await db.clicks
    .where('at')
    .below(at)
    .reverse()
    .filter((click) => takesOver(click.kind) && !isOutdated(click))
    .first();
  if (!previous) return;
  const { next } = await neighbours(db, previous);
  await setSuperseded(db, previous, next?.at);
}
