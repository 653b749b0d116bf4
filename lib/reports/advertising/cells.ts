import type { AdvertisingColumn } from '../../domain/advertising/report-kinds';
import type { AdvertisingReason, Moment } from '../../domain/advertising/report-lines';
import { isDay } from '../../domain/days';
import { type Decimal, decimalIn } from '../../domain/money/decimal';
import { type Currency, currencyIn as currencyOf } from '../../domain/money/money';
import { HOUR, MINUTE, SECOND } from '../../domain/time-units';
import { compared, nameIn, two } from '../cells';
import { Refused, shown } from '../refused';

const refused = (reason: AdvertisingReason): Refused<AdvertisingReason> => new Refused(reason);

/** Rakuten writes `null` and `<none>` where it has nothing. */
export const textIn = (cell: string): string => {
  const text = nameIn(cell);
  return /^(null|<none>)$/i.test(text) ? '' : text;
};

export function neededText(cell: string, column: AdvertisingColumn): string {
  const text = textIn(cell);
  if (text === '') throw refused({ id: 'blank', column });
  return text;
}

/** Signs that a sub id cannot have are kept: it is shown as it was sent. */
export const optionalText = (cell: string): string | undefined => textIn(cell) || undefined;

export function amountIn(cell: string, column: AdvertisingColumn): Decimal {
  const amount = decimalIn(cell);
  if (!amount) throw refused({ id: 'number', column, value: shown(cell) });
  return amount;
}

export const optionalAmount = (cell: string, column: AdvertisingColumn): Decimal | undefined =>
  textIn(cell) === '' ? undefined : amountIn(cell, column);

/** A whole number, negative in corrections. */
export function countIn(cell: string, column: AdvertisingColumn): number {
  const amount = amountIn(cell, column);
  if (!/^-?\d{1,9}$/.test(amount)) throw refused({ id: 'number', column, value: shown(cell) });
  return Number(amount);
}

export const optionalCount = (cell: string, column: AdvertisingColumn): number | undefined =>
  textIn(cell) === '' ? undefined : countIn(cell, column);

export function currencyIn(cell: string): Currency | undefined {
  if (textIn(cell) === '') return undefined;
  const currency = currencyOf(cell);
  if (!currency) throw refused({ id: 'currency', value: shown(cell) });
  return currency;
}

/** Nobody sold anything through the network before. */
const FIRST_DAY = '1996-01-01';

/** `8/22/24`, `08-22-2024` (the month first, as without `date_format`), `2024-08-22`. */
function dayIn(cell: string): string {
  const text = compared(cell);
  const [, month, , date, year = ''] =
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text) ?? [];
  const day = month ? `${year.padStart(4, '20')}-${two(month)}-${two(date)}` : text;
  if (!isDay(day) || day < FIRST_DAY) throw refused({ id: 'date', value: shown(cell) });
  return day;
}

/** `13:05:09`; milliseconds since midnight. */
function timeIn(cell: string): number | undefined {
  if (textIn(cell) === '') return undefined;
  const [, hours = '', minutes = '', seconds = '0'] =
    /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(compared(cell)) ?? [];
  if (hours === '' || +hours > 23 || +minutes > 59 || +seconds > 59)
    throw refused({ id: 'date', value: shown(cell) });
  return +hours * HOUR + +minutes * MINUTE + +seconds * SECOND;
}

/** A date and a time in GMT, which is what is asked for. */
export function momentIn(date: string, time: string): Moment {
  const start = Date.parse(`${dayIn(date)}T00:00:00Z`);
  const after = timeIn(time);
  return { at: start + (after ?? 0), exact: after !== undefined };
}

export const optionalMoment = (date: string, time: string): Moment | undefined =>
  textIn(date) === '' ? undefined : momentIn(date, time);
