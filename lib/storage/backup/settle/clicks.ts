import { DAY, type Instant } from '../../../domain/time-units';
import { cartWindowOpen, takesOver } from '../../../domain/windows';
import { completeClick } from '../../clicks';
import type { HistoryDb } from '../../db';
import type { AttemptRow, ClickRow } from '../../rows';
import { isSame } from '../canonical';
import { RowsInTime } from './in-time';

/**
 * Who superseded whom and whose each attempt is, made anew for what lies in this span: the same
 * rules as `placeClick` and `putAttempt`, for many clicks at once. Inside a transaction.
 */
export async function settleClicks(db: HistoryDb, from: Instant, to: Instant): Promise<void> {
  const start = (await lastBefore(db, from))?.at ?? from;
  const end = (await firstAfter(db, to))?.at ?? to;
  // An attempt behind the last click is its own for a day.
  const attempts = new AttemptReader(db, start, end + DAY);
  let held: ClickRow | undefined;
  const pieces = new RowsInTime(db, 'clicks', start, end);
  for (let clicks = await pieces.next(); clicks.length > 0; clicks = await pieces.next()) {
    for (const click of clicks) {
      if (!takesOver(click.kind)) await settle(db, click, undefined, []);
      else {
        const before = await attempts.before(click.at);
        await settleHeld(db, held, click.at, before);
        held = click;
      }
    }
  }
  const next = held && (await firstAfter(db, held.at, held.id));
  const last = await attempts.before(next?.at ?? Number.POSITIVE_INFINITY);
  await settleHeld(db, held, next?.at, last);
}

const taking = ({ kind }: ClickRow): boolean => takesOver(kind);

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

/** The click in force, up to the next one, with the attempts made in between. */
async function settleHeld(
  db: HistoryDb,
  held: ClickRow | undefined,
  supersededAt: Instant | undefined,
  between: readonly AttemptRow[],
): Promise<void> {
  const isOwn = ({ at }: AttemptRow) => held?.kind === 'room' && cartWindowOpen(held, at);
  const changed = between.flatMap((attempt) => {
    const { clickId: _, room: __, ...bare } = attempt;
    const owner = held &&
      isOwn(attempt) && { clickId: held.id, ...(held.room && { room: held.room }) };
    const row: AttemptRow = owner ? { ...bare, ...owner } : bare;
    return isSame(row, attempt) ? [] : [row];
  });
  if (changed.length > 0) await db.cartAttempts.bulkPut(changed);
  if (held) await settle(db, held, supersededAt, between.filter(isOwn));
}

async function settle(
  db: HistoryDb,
  click: ClickRow,
  supersededAt: Instant | undefined,
  own: readonly AttemptRow[],
): Promise<void> {
  const { cartedAt: _, supersededAt: __, ...rest } = click;
  const cartedAt = own[0]?.at;
  const row = completeClick({
    ...rest,
    ...(cartedAt !== undefined && { cartedAt }),
    ...(supersededAt !== undefined && { supersededAt }),
  });
  if (!isSame(row, click)) await db.clicks.put(row);
}

/** Attempts in the order of time, taken off up to an instant. */
class AttemptReader {
  readonly #pieces: RowsInTime<'cartAttempts'>;
  #read: AttemptRow[] = [];
  #done = false;

  constructor(db: HistoryDb, from: Instant, to: Instant) {
    this.#pieces = new RowsInTime(db, 'cartAttempts', from, to);
  }

  async before(at: Instant): Promise<AttemptRow[]> {
    while (!this.#done && (this.#read.at(-1)?.at ?? Number.NEGATIVE_INFINITY) < at) {
      const rows = await this.#pieces.next();
      this.#read.push(...rows);
      this.#done = rows.length === 0;
    }
    const found = this.#read.findIndex((attempt) => attempt.at >= at);
    return this.#read.splice(0, found < 0 ? this.#read.length : found);
  }
}
