import { isCovered, type Span } from '../../../domain/advertising/chunks';
import type { NetworkId } from '../../../domain/advertising/networks';
import type { JstMonth } from '../../../domain/month';
import type { Instant } from '../../../domain/time-units';
import type { HistoryDb } from '../../db';
import { Book } from './book';
import type { AdvertisingLine, AdvertisingLineKind, AdvertisingLineRow } from './rows';

/** Months of requests and of sums by days are named after the first of their days. */
export const monthOfSpan = ({ from }: Pick<Span, 'from'>): JstMonth => from.slice(0, 7) as JstMonth;

export const linesOf = (db: HistoryDb, kind: AdvertisingLineKind, from: string, to: string) =>
  db.advertisingLines.where('[kind+month]').between([kind, from], [kind, to], true, true);

/** Lines of one network beside the rows. One that says the same again stays as it was. */
export class LineBook extends Book<string, AdvertisingLineRow> {
  constructor() {
    super(({ key }) => key);
  }

  say(row: AdvertisingLineRow): void {
    const known = this.before(row.key);
    this.put(known && saidOf(known.says) === saidOf(row.says) ? known : row);
  }
}

/** Without when it was said. */
const saidOf = (line: AdvertisingLine): string =>
  JSON.stringify('at' in line ? { ...line, at: 0 } : line);

interface Days extends Span {
  at: Instant;
}

interface Company {
  /** All days that came of the same report. Without: each stands for itself. */
  together?: readonly Span[];
  isOther?: (row: AdvertisingLineRow) => boolean;
}

const daysIn = (line: AdvertisingLine): Days | undefined => {
  if (line.kind === 'sku') return { ...line.total, at: line.at };
  return 'from' in line ? line : undefined;
};

/**
 * `outdated`: sums of some of the days are known from later on; `partial`: sums are known of more
 * days than came, since the rest of a halved request failed. What is known stays in both cases.
 */
export type Replaced = 'replaced' | 'outdated' | 'partial';

/**
 * Sums of days instead of older sums of the same days, of which all must be among those that came
 * `together`. Requests are cut at the months, so that only those of the same months can overlap.
 */
export async function replaceDays(
  db: HistoryDb,
  book: LineBook,
  network: NetworkId,
  kinds: readonly AdvertisingLineKind[],
  days: Days,
  fresh: readonly AdvertisingLineRow[],
  { together, isOther }: Company = {},
): Promise<Replaced> {
  const [from, to] = [days.from.slice(0, 7), days.to.slice(0, 7)];
  for (const kind of kinds) {
    const stored = await linesOf(db, kind, from, to).toArray();
    book.open(stored.filter((row) => row.network === network));
  }
  const overlapping = book.rows().filter((row) => {
    const own = kinds.includes(row.kind) && !isOther?.(row) ? daysIn(row.says) : undefined;
    return own !== undefined && own.from <= days.to && days.from <= own.to;
  });
  const known = overlapping.flatMap(({ says }) => daysIn(says) ?? []);
  if (known.some(({ at }) => at > days.at)) return 'outdated';
  if (together && !known.every((one) => isCovered(one, together))) return 'partial';
  for (const { key } of overlapping) book.remove(key);
  for (const row of fresh) book.say(row);
  return 'replaced';
}
