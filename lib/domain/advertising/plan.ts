import type { Instant } from '../time-units';
import { lastMonths, type Span, wholeMonths } from './chunks';
import type { Task } from './queue/state';
import type { AdvertisingReport } from './report-kinds';
import type { DateType } from './request';
import { lookBack, type Schedule } from './schedule';

/** Their lines may have no date: a month is only ever replaced as a whole. */
const SUMS: readonly AdvertisingReport[] = ['sku', 'signatureActivity'];

/** The newest days of every report first, so that an import that is cut short has what matters. */
function tasksFor(
  connection: string,
  reports: readonly AdvertisingReport[],
  spans: readonly Span[],
  dateType: DateType,
): Task[] {
  const months = wholeMonths(spans);
  return spans.flatMap((span, index) =>
    reports.map((report): Task => {
      const sums = SUMS.includes(report);
      return {
        connection,
        report,
        dateType: sums ? 'transaction' : dateType,
        ...((sums && months[index]) || span),
        attempts: 0,
      };
    }),
  );
}

/** The first import: twelve months by the date of the sale. */
export const importTasks = (
  connection: string,
  reports: readonly AdvertisingReport[],
  now: Instant,
): Task[] => tasksFor(connection, reports, lastMonths(now), 'transaction');

/** A scheduled pull: what Rakuten took in lately, whenever it was sold. */
export const pullTasks = (
  connection: string,
  reports: readonly AdvertisingReport[],
  schedule: Schedule,
  now: Instant,
): Task[] => tasksFor(connection, reports, lookBack(schedule, now), 'process');
