import { fieldsOf } from '../domain/rank/checked';

const PARTS = ['freq', 'interval', 'count', 'until', 'wkst', 'byday', 'bymonth', 'bymonthday'];

const listed = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const isWhole = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

const ANY = /^(MO|TU|WE|TH|FR|SA|SU)$/;
/** A fifth Friday is not in every month, and looking for one may take for ever. */
const NUMBERED = /^\+?(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)$/;

/**
 * Whether a rule of repetition is one that surely goes on from one occurrence to the next. Others
 * are refused: there are rules that never hold, and looking for their next day would not end.
 */
export function isPlainRule(rule: unknown): boolean {
  const { freq, interval = 1, count = 1, byday, bymonth, bymonthday, ...rest } = fieldsOf(rule);
  if (Object.keys(rest).some((part) => !PARTS.includes(part))) return false;
  if (!isWhole(interval, 1, 366) || !isWhole(count, 1, 10_000)) return false;
  const [days, months, dates] = [listed(byday), listed(bymonth), listed(bymonthday)];
  const each = (form: RegExp) => days.every((day) => typeof day === 'string' && form.test(day));
  const sureDates = dates.every((date) => isWhole(date, 1, interval === 1 ? 31 : 28));
  switch (freq) {
    case 'DAILY':
      return days.length + months.length + dates.length === 0;
    case 'WEEKLY':
      return months.length + dates.length === 0 && days.length <= 7 && each(ANY);
    case 'MONTHLY':
      return months.length === 0 && days.length * dates.length === 0 && each(NUMBERED) && sureDates;
    case 'YEARLY':
      return isPlainYear(days, months, dates) && each(NUMBERED);
    default:
      return false;
  }
}

/** The same date every year, or a numbered weekday of one month. */
function isPlainYear(days: unknown[], months: unknown[], dates: unknown[]): boolean {
  if (months.length === 0) return days.length + dates.length === 0;
  const oneMonth = months.length === 1 && isWhole(months[0], 1, 12);
  const sureDates = dates.every((date) => isWhole(date, 1, 28));
  return oneMonth && days.length + dates.length <= 1 && sureDates;
}
