import { isDay, startOfDay } from '../domain/days';
import { isMonth, type JstMonth } from '../domain/month';
import type { Permille } from '../domain/rank/ranks';
import type { RejectReason, ReportColumn } from '../domain/rewards/report-file';
import type { SaleStatus, Yen } from '../domain/rewards/sale';
import { cut, plain, squeeze } from '../domain/text';
import type { JstDay } from '../domain/time';
import { HOUR, type Instant, MINUTE, SECOND } from '../domain/time-units';
import { Refused, shown } from './refused';
import { statusOf } from './status';

/** Longest name kept, in UTF-16 units. */
const NAME_LENGTH = 500;
/** Said of a cell of these reports. */
const refused = (reason: RejectReason): Refused<RejectReason> => new Refused(reason);

export const nameIn = (cell: string): string => cut(squeeze(cell), NAME_LENGTH);

/** As it is compared: plain digits and signs. What is longer is no number and no date. */
export const compared = (cell: string): string => (cell.length > 100 ? '' : plain(cell).trim());

/** A whole number of at most nine digits: `1,232`, `１２３２円`, `"2480"`, `99.0`. */
export function wholeNumber(cell: string, column: ReportColumn): number {
  const [, digits] = /^[¥]? ?(\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)? ?円?$/.exec(compared(cell)) ?? [];
  const number = Number(digits?.replaceAll(',', ''));
  // Sums of a million of them are still whole numbers to the machine.
  if (!(number <= 999_999_999)) throw refused({ id: 'number', column, value: shown(cell) });
  return number;
}

export const yenIn = (cell: string, column: ReportColumn): Yen => wholeNumber(cell, column);

/** `13.0` and `4%`; unknown where it is no whole number of permille. */
export function rateIn(cell: string): Permille | undefined {
  const [, whole, tenth = '0'] = /^(\d{1,3})(?:\.(\d)0*)? ?%?$/.exec(compared(cell)) ?? [];
  const rate = Number(whole) * 10 + Number(tenth);
  return rate <= 1_000 ? rate : undefined;
}

export function statusIn(cell: string): SaleStatus {
  const status = statusOf(compared(cell));
  if (!status) throw refused({ id: 'status', value: shown(cell) });
  return status;
}

export const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

const DATE = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

function momentIn(cell: string): { day: JstDay; after: number } {
  const [, year, , month, date, hours = 0, minutes = 0, seconds = 0] =
    DATE.exec(compared(cell)) ?? [];
  const day = `${year}-${two(month)}-${two(date)}`;
  if (!isDay(day) || +hours > 23 || +minutes > 59 || +seconds > 59)
    throw refused({ id: 'date', value: shown(cell) });
  return { day, after: +hours * HOUR + +minutes * MINUTE + +seconds * SECOND };
}

/** A date with or without a time, in Japanese time as all of Rakuten's reports. */
export function instantIn(cell: string): Instant {
  const { day, after } = momentIn(cell);
  return startOfDay(day) + after;
}

export const dayIn = (cell: string): JstDay => momentIn(cell).day;

/** `2026-07`, `2026/7`, `2026.07`, `2026年7月`, `202607`. */
export function monthIn(cell: string): JstMonth {
  const [, year, month] = /^(\d{4})[-/.年]?(\d{1,2})月?$/.exec(compared(cell)) ?? [];
  const found = `${year}-${two(month)}`;
  if (!isMonth(found)) throw refused({ id: 'month', value: shown(cell) });
  return found;
}
