import {
  add,
  compare,
  type Decimal,
  decimalIn,
  isNegative,
  negate,
  scaleOf,
  ZERO,
} from '../../money/decimal';
import { isoDigits } from '../../money/iso-digits';
import { currencyIn } from '../../money/money';
import { plain, squeeze } from '../../text';
import { type Instant, MINUTE } from '../../time-units';
import { isLead, isReversal } from '../kind';
import { type Mapping, type MappingRule, ruleFor } from '../mapping';
import { type ConversionEvent, type Line, MAX_ORDER_ID, MAX_TEXT } from './event';
import type { EventField, EventProblem } from './problems';
import type { RawEvent } from './raw';
import { readClick } from './read-click';
import { readLines } from './read-lines';
import { momentIn } from './time-text';

export interface ReadFor {
  mapping: Mapping;
  mid: string;
  now: Instant;
}

export type ReadEvent =
  | { ok: true; event: ConversionEvent }
  | { ok: false; problems: EventProblem[] };

/** Clocks of shops are a little off. */
const AHEAD = 5 * MINUTE;

/** Notes problems and goes on, so that a form can say all of them at once. */
class Reading {
  readonly problems: EventProblem[] = [];

  bad(field: EventField, why: EventProblem['why'], more: Partial<EventProblem> = {}): void {
    this.problems.push({ field, why, ...more });
  }

  /** A number that may be left out. */
  optional(field: 'amount' | 'discount' | 'tax', text: string): Decimal | undefined {
    if (text.trim() === '') return undefined;
    const value = decimalIn(text);
    if (!value) this.bad(field, 'form');
    return value;
  }
}

/** An event understood, or everything that is wrong with it. */
export function readEvent(raw: RawEvent, { mapping, mid, now }: ReadFor): ReadEvent {
  const reading = new Reading();
  const rule = ruleFor(mapping, raw.event);
  if (!rule) reading.bad('event', raw.event.trim() === '' ? 'missing' : 'form');
  const orderId = orderIdIn(raw.orderId, reading, 'orderId');
  const part = raw.part.trim() === '' ? '' : orderIdIn(raw.part, reading, 'part');
  if (raw.mid.trim() !== '' && plain(raw.mid).trim() !== mid) reading.bad('mid', 'otherMid');
  const currency = currencyIn(raw.currency);
  const digits = currency && isoDigits(currency);
  if (digits === undefined)
    reading.bad('currency', raw.currency.trim() === '' ? 'missing' : 'form');
  const at = momentIn(raw.at);
  if (at === undefined) reading.bad('at', raw.at.trim() === '' ? 'missing' : 'form');
  else if (at > now + AHEAD) reading.bad('at', 'future');
  const money = rule && readMoney(raw, rule, reading);
  if (money && digits !== undefined) checkDigits(money, digits, reading);
  const { problems } = reading;
  if (problems.length > 0 || !rule || !currency || at === undefined || !money)
    return { ok: false, problems };
  const click = readClick(raw.click);
  const coupon = squeeze(raw.coupon).slice(0, MAX_TEXT);
  const event: ConversionEvent = {
    ...{ kind: rule.kind, orderId, currency, at, ...money },
    test: /^(1|true|yes|y)$/i.test(plain(raw.test).trim()),
    ...(part !== '' && isReversal(rule.kind) && { part }),
    ...(coupon !== '' && { coupon }),
    ...(click && { click }),
  };
  return { ok: true, event };
}

function orderIdIn(text: string, reading: Reading, field: 'orderId' | 'part'): string {
  const typed = text.trim();
  if (typed === '') reading.bad(field, 'missing');
  // Control characters, and half of a surrogate pair, which no address can carry.
  else if (typed.length > MAX_ORDER_ID || /[\p{Cc}\p{Cs}]/u.test(typed)) reading.bad(field, 'form');
  return typed;
}

type MoneyOf = Pick<ConversionEvent, 'lines' | 'discount' | 'tax' | 'amount'>;

function readMoney(raw: RawEvent, rule: MappingRule, reading: Reading): MoneyOf | undefined {
  const before = reading.problems.length;
  const read = readLines(raw.lines);
  reading.problems.push(...read.problems);
  const amount = reading.optional('amount', raw.amount);
  const discount = reading.optional('discount', raw.discount) ?? ZERO;
  const tax = reading.optional('tax', raw.tax) ?? ZERO;
  for (const [field, value] of [
    ['discount', discount],
    ['tax', tax],
  ] as const)
    if (isNegative(value)) reading.bad(field, 'negative');
  // A sale's total is asked for as Rakuten asks for it; the lines alone could be half of it.
  if (amount === undefined && raw.amount.trim() === '' && !isLead(rule.kind))
    reading.bad('amount', 'missing');
  const lines = read.lines.length > 0 ? read.lines : standingIn(rule, amount, discount, tax);
  if (!lines && read.problems.length === 0) reading.bad('lines', 'missing');
  if (reading.problems.length > before || !lines) return undefined;
  return turned({ lines, discount, tax, amount: ZERO }, amount, rule, reading);
}

/** The mapping's line for an event without goods; its amount is the event's, if it has one. */
function standingIn(
  { line }: MappingRule,
  amount: Decimal | undefined,
  discount: Decimal,
  tax: Decimal,
): Line[] | undefined {
  if (!line) return undefined;
  const whole = amount === undefined ? line.amount : add(add(amount, discount), tax);
  return [{ sku: line.sku, name: line.name, quantity: 1, amount: whole }];
}

/** The sum checked, and a refund typed with its minus taken as the same refund. */
function turned(
  money: MoneyOf,
  told: Decimal | undefined,
  { kind }: MappingRule,
  reading: Reading,
): MoneyOf | undefined {
  const total = money.lines.map(({ amount }) => amount).reduce(add, ZERO);
  const down = isReversal(kind) && isNegative(total);
  const lines = down
    ? money.lines.map((line) => ({ ...line, amount: negate(line.amount) }))
    : money.lines;
  const goods = down ? negate(total) : total;
  const sum = add(goods, negate(add(money.discount, money.tax)));
  const size = told !== undefined && isReversal(kind) && isNegative(told) ? negate(told) : told;
  if (size !== undefined && compare(size, sum) !== 0)
    reading.bad('amount', 'differs', { right: sum });
  else if (isNegative(sum)) reading.bad('amount', 'negative');
  else if (sum === ZERO && !isLead(kind)) reading.bad('amount', 'zero');
  else return { ...money, lines, amount: sum };
  return undefined;
}

/** Half a yen cannot be sent. */
function checkDigits({ lines, discount, tax }: MoneyOf, digits: number, reading: Reading): void {
  lines.forEach(({ amount }, index) => {
    if (scaleOf(amount) > digits)
      reading.bad('lineAmount', 'digits', { line: index + 1, right: `${digits}` });
  });
  for (const [field, value] of [
    ['discount', discount],
    ['tax', tax],
  ] as const)
    if (scaleOf(value) > digits) reading.bad(field, 'digits', { right: `${digits}` });
}
