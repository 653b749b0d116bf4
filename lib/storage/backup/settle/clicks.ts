import type { ClickId } from '../../../domain/identity';
import { DAY, type Instant } from '../../../domain/time-units';
import { CART_WINDOW, cartWindowOpen, takesOver } from '../../../domain/windows';
import { settleCarted } from '../../cart-attempts';
import { completeClick, isOutdated } from '../../clicks';
import type { HistoryDb } from '../../db';
import type { AttemptRow, ClickRow } from '../../rows';
import { isSame } from '../canonical';
import { RowsInTime } from './in-time';

/**
 * Who superseded whom and whose each attempt is, made anew for what lies in this span: the same
 * rules as `placeClick` and `putAttempt`, for many clicks at once. Inside a transaction, in which
 * every wait is one for the database: Dexie loses it over a hundred others in a row.
 *
 * A click that a clock set back left outdated stays so, and keeps the attempts that were its own
 * and are nobody else's: the rows alone do not say that it came before what it seems to follow.
 */
export async function settleClicks(db: HistoryDb, from: Instant, to: Instant): Promise<void> {
  // A day earlier, for the outdated clicks that attempts of the first day may belong to.
  const first = from - CART_WINDOW;
  const start = (await lastBefore(db, first))?.at ?? first;
  const end = (await firstAfter(db, to))?.at ?? to;
  const walk = new Walk();
  const pieces = new RowsInTime(db, 'clicks', start, end);
  let since = start;
  for (let clicks = await pieces.next(); clicks.length > 0; clicks = await pieces.next()) {
    const until = clicks.at(-1)?.at ?? since;
    walk.attempts.push(...(await attemptsIn(db, since, until)));
    since = until;
    for (const click of clicks) walk.meet(click);
    await put(db, walk);
  }
  const { held } = walk;
  const next = held && (await firstAfter(db, held.at, held.id));
  // An attempt behind the last click is its own for a day.
  const last = Math.min(next?.at ?? Number.POSITIVE_INFINITY, end + DAY);
  walk.attempts.push(...(await attemptsIn(db, since, last)));
  walk.finish(next?.at);
  await put(db, walk);
  for (const id of walk.outdated.keys()) await settleCarted(db, id);
}

const taking = (click: ClickRow): boolean => takesOver(click.kind) && !isOutdated(click);

const attemptsIn = (db: HistoryDb, from: Instant, to: Instant): Promise<AttemptRow[]> =>
  db.cartAttempts.where('at').between(from, Math.max(from, to), true, false).toArray();

const lastBefore = ({ clicks }: HistoryDb, at: Instant): Promise<ClickRow | undefined> =>
  clicks.where('at').below(at).reverse().filter(taking).first();

const firstAfter = (
  { clicks }: HistoryDb,
  at: Instant,
  id?: ClickRow['id'],
): Promise<ClickRow | undefined> =>
  clicks
    .where('at')
    .aboveOrEqual(at)
    .filter((click) => taking(click) && (click.at > at || (id !== undefined && click.id > id)))
    .first();

async function put(db: HistoryDb, { changed }: Walk): Promise<void> {
  const clicks = changed.clicks.splice(0);
  const attempts = changed.attempts.splice(0);
  if (clicks.length > 0) await db.clicks.bulkPut(clicks);
  if (attempts.length > 0) await db.cartAttempts.bulkPut(attempts);
}

/** Clicks and attempts in the order of time, and what has to change of them. */
class Walk {
  /** Not yet given to a click. */
  readonly attempts: AttemptRow[] = [];
  readonly changed = { clicks: [] as ClickRow[], attempts: [] as AttemptRow[] };
  /** Dated ahead of what took them over. */
  readonly outdated = new Map<ClickId, ClickRow>();
  /** The click in force. */
  held: ClickRow | undefined;

  meet(click: ClickRow): void {
    if (!takesOver(click.kind)) this.settle(click, undefined, []);
    else if (isOutdated(click)) this.outdated.set(click.id, click);
    else {
      this.finish(click.at);
      this.held = click;
    }
  }

  /** The click in force ends here, or nowhere yet; the attempts before it are given out. */
  finish(at: Instant | undefined): void {
    const found = at === undefined ? -1 : this.attempts.findIndex((one) => one.at >= at);
    const between = this.attempts.splice(0, found < 0 ? this.attempts.length : found);
    const { held } = this;
    const own = between.filter((one) => held?.kind === 'room' && cartWindowOpen(held, one.at));
    for (const attempt of between) this.give(attempt, own.includes(attempt) ? held : undefined);
    if (held) this.settle(held, at, own);
  }

  private give(attempt: AttemptRow, owner: ClickRow | undefined): void {
    const outdated = attempt.clickId && this.outdated.get(attempt.clickId);
    if (!owner && outdated && cartWindowOpen(outdated, attempt.at)) return;
    const { clickId: _, room: __, ...bare } = attempt;
    const row: AttemptRow = owner
      ? { ...bare, clickId: owner.id, ...(owner.room && { room: owner.room }) }
      : bare;
    if (!isSame(row, attempt)) this.changed.attempts.push(row);
  }

  private settle(
    click: ClickRow,
    supersededAt: Instant | undefined,
    own: readonly AttemptRow[],
  ): void {
    const { cartedAt: _, supersededAt: __, ...rest } = click;
    const cartedAt = own[0]?.at;
    const row = completeClick({
      ...rest,
      ...(cartedAt !== undefined && { cartedAt }),
      ...(supersededAt !== undefined && { supersededAt }),
    });
    if (!isSame(row, click)) this.changed.clicks.push(row);
  }
}
