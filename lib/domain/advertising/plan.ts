import type { Instant } from '../time-units';
import { lastMonths, type Span, wholeMonths } from './chunks';
import type { RunKind, Task } from './queue/state';
import type { AdvertisingReport } from './report-kinds';
import type { DateType } from './request';
import { lookBack, type Schedule } from './schedule';

/** Their lines may have no date: a month is only ever replaced as a whole. */
const SUMS: readonly AdvertisingReport[] = ['sku', 'signatureActivity'];

/** The newest days of every report first, so that an import that is cut short has what matters. */
function tasksFor(
  { connection, run, dateType }: { connection: string; run: RunKind; dateType: DateType },
  reports: readonly AdvertisingReport[],
  spans: readonly Span[],
): Task[] {
  const months = wholeMonths(spans);
  return spans.flatMap((span, index) =>
    reports.map((report): Task => {
      const sums = SUMS.includes(report);
      return {
        connection,
        run,
        report,
        dateType: sums ? 'transaction' : dateType,
        ...((sums && months[index]) || span),
        attempts: 0,
      };
    }),
  );
}

/** So many months can be asked for at once; the first import takes all of them. */
export const IMPORT_MONTHS = [1, 3, 12] as const;

/** An import: so many months by the date of the sale. */
export const importTasks = (
  connection: string,
  reports: readonly AdvertisingReport[],
  now: Instant,
  months = 12,
): Task[] =>
  tasksFor(
    { connection, run: 'import', dateType: 'transaction' },
    reports,
    lastMonths(now, months),
  );

/** A scheduled pull: what Rakuten took in lately, whenever it was sold. */
export const pullTasks = (
  connection: string,
  reports: readonly AdvertisingReport[],
  schedule: Schedule,
  now: Instant,
): Task[] =>
  tasksFor({ connection, run: 'scheduled', dateType: 'process' }, reports, lookBack(schedule, now));
