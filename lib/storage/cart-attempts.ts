import type { ClickId } from '../domain/identity';
import { ATTEMPT_COUNTS } from '../domain/rollup';
import type { Instant } from '../domain/time';
import { CART_WINDOW, cartWindowOpen } from '../domain/windows';
import { type ClickDraft, clickInForce, placeClick, putClick, takeOut } from './clicks';
import type { HistoryDb } from './db';
import { countDay } from './rollups';
import type { AttemptRow, ClickRow } from './rows';

/**
 * Stores a cart attempt with the click in force when it was made; that click keeps it whatever
 * comes later. Inside a transaction.
 */
export async function putAttempt(db: HistoryDb, attempt: AttemptRow): Promise<AttemptRow> {
  await countDay(db, attempt.day, ATTEMPT_COUNTS);
  return attach(db, attempt);
}

async function attach(db: HistoryDb, attempt: AttemptRow): Promise<AttemptRow> {
  const { clickId: before, room: _, ...bare } = attempt;
  const click = await clickInForce(db, attempt.at);
  const counts = click?.kind === 'room' && cartWindowOpen(click, attempt.at);
  const row: AttemptRow = counts
    ? { ...bare, clickId: click.id, ...(click.room && { room: click.room }) }
    : bare;
  await db.cartAttempts.put(row);
  for (const id of new Set([before, row.clickId])) if (id) await settleCarted(db, id);
  return row;
}

/** A click is carted from the first attempt that is its own, as long as there is one. */
export async function settleCarted(db: HistoryDb, id: ClickId): Promise<void> {
  const click = await db.clicks.get(id);
  if (!click) return;
  const attempts = await db.cartAttempts.where('clickId').equals(id).toArray();
  const first = attempts.length > 0 ? Math.min(...attempts.map(({ at }) => at)) : undefined;
  if (click.cartedAt === first) return;
  const { cartedAt: _, ...rest } = click;
  await putClick(db, first === undefined ? rest : { ...rest, cartedAt: first }, click);
}

/** After clicks at these instants came, went or moved: whose the attempts behind them are now. */
async function settleAttempts(db: HistoryDb, ...instants: Instant[]): Promise<void> {
  const [from, to] = [Math.min(...instants), Math.max(...instants) + CART_WINDOW];
  const attempts = await db.cartAttempts.where('at').between(from, to, true, false).toArray();
  for (const attempt of attempts) await attach(db, attempt);
}

/**
 * Stores a new, changed or re-dated click. Its message may arrive after that of an attempt made
 * while it was in force, so the attempts follow. Inside a transaction.
 */
export async function enterClick(
  db: HistoryDb,
  draft: ClickDraft,
  { now, before }: { now: Instant; before?: ClickRow },
): Promise<ClickRow> {
  const placed = await placeClick(db, draft, { now, before });
  await settleAttempts(db, placed.at, before?.at ?? placed.at);
  // A click that comes back may bring a mark of attempts that are another's by now.
  await settleCarted(db, placed.id);
  return placed;
}

/** Removes a click; its cart attempts go back to the click that was in force without it. */
export async function removeClick(db: HistoryDb, click: ClickRow): Promise<void> {
  await takeOut(db, click);
  await settleAttempts(db, click.at);
}
