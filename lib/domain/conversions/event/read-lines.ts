import { compare, type Decimal, decimalIn, decimalOf, scaleOf, unitsOf } from '../../money/decimal';
import { plain, squeeze } from '../../text';
import { type Line, MAX_LINES, MAX_QUANTITY, MAX_TEXT } from './event';
import type { EventProblem } from './problems';
import type { RawLine } from './raw';

/** The exact product; `times` is a whole number. */
export function multiply(value: Decimal, times: number): Decimal {
  const scale = scaleOf(value);
  return decimalOf(unitsOf(value, scale) * BigInt(times), scale);
}

function quantityIn(text: string): number | undefined {
  const typed = plain(text).trim();
  if (!/^\d{1,6}$/.test(typed)) return undefined;
  const quantity = Number(typed);
  return quantity >= 1 && quantity <= MAX_QUANTITY ? quantity : undefined;
}

type Amount = { amount: Decimal } | { problem: Omit<EventProblem, 'field' | 'line'> };

function amountIn({ unitPrice, amount }: RawLine, quantity: number): Amount {
  const [price, total] = [decimalIn(unitPrice), decimalIn(amount)];
  if (unitPrice.trim() !== '' && !price) return { problem: { why: 'form' } };
  if (amount.trim() !== '' && !total) return { problem: { why: 'form' } };
  const product = price && multiply(price, quantity);
  if (!product && !total) return { problem: { why: 'missing' } };
  if (product && total && compare(product, total) !== 0)
    return { problem: { why: 'differs', right: product } };
  return { amount: product ?? (total as Decimal) };
}

function readLine(raw: RawLine, line: number): { line: Line } | { problems: EventProblem[] } {
  const problems: EventProblem[] = [];
  const [sku, name] = [squeeze(raw.sku), squeeze(raw.name)];
  if (sku === '') problems.push({ field: 'sku', why: 'missing', line });
  if (sku.length > MAX_TEXT) problems.push({ field: 'sku', why: 'form', line });
  const quantity = quantityIn(raw.quantity.trim() === '' ? '1' : raw.quantity);
  if (quantity === undefined) problems.push({ field: 'quantity', why: 'form', line });
  const read = amountIn(raw, quantity ?? 1);
  if ('problem' in read) problems.push({ field: 'lineAmount', line, ...read.problem });
  if (problems.length > 0 || quantity === undefined || 'problem' in read) return { problems };
  // Rakuten wants a name; the SKU is one where there is no better.
  return { line: { sku, name: (name || sku).slice(0, MAX_TEXT), quantity, amount: read.amount } };
}

/** Lines without anything in them, as a form and a table have them, are none. */
const isBlank = ({ sku, name, unitPrice, amount }: RawLine): boolean =>
  [sku, name, unitPrice, amount].every((text) => text.trim() === '');

export function readLines(raw: readonly RawLine[]): { lines: Line[]; problems: EventProblem[] } {
  const filled = raw.filter((line) => !isBlank(line));
  if (filled.length > MAX_LINES)
    return { lines: [], problems: [{ field: 'lines', why: 'tooMany' }] };
  const read = filled.map((line, index) => readLine(line, index + 1));
  return {
    lines: read.flatMap((one) => ('line' in one ? [one.line] : [])),
    problems: read.flatMap((one) => ('problems' in one ? one.problems : [])),
  };
}
