import type { ConversionEvent } from '../event/event';
import { isReversal } from '../kind';
import type { DiscountWay } from '../profile';
import { minorOf } from './minor';
import { spread } from './spread';

/** A line as a request has it: a whole number of smallest units, below zero where taken back. */
export interface MinorLine {
  sku: string;
  name: string;
  quantity: number;
  minor: bigint;
}

export interface MinorOrder {
  lines: MinorLine[];
  /** Taken off, as the request tells it beside the lines. */
  discount: bigint;
  /** Taken off the lines themselves. */
  shared: boolean;
}

/** The same SKU twice is one line. */
function merged(lines: readonly MinorLine[]): MinorLine[] {
  const bySku = new Map<string, MinorLine>();
  for (const line of lines) {
    const known = bySku.get(line.sku);
    bySku.set(line.sku, {
      ...(known ?? line),
      quantity: (known?.quantity ?? 0) + line.quantity,
      minor: (known?.minor ?? 0n) + line.minor,
    });
  }
  return [...bySku.values()];
}

/** A line that takes something off the order, as Rakuten's template writes it. */
const off = (sku: string, minor: bigint): MinorLine[] =>
  minor === 0n ? [] : [{ sku, name: sku, quantity: 0, minor: -minor }];

const turned = (line: MinorLine): MinorLine => ({ ...line, minor: -line.minor });

/** Lines in smallest units whose sum is the event's amount; nothing where it cannot be exact. */
export function minorOrder(
  event: ConversionEvent,
  exponent: number,
  way: DiscountWay,
): MinorOrder | undefined {
  const [discount, tax] = [event.discount, event.tax].map((value) => minorOf(value, exponent));
  const read = event.lines.map(({ sku, name, quantity, amount }) => {
    const minor = minorOf(amount, exponent);
    return minor === undefined ? undefined : { sku, name, quantity, minor };
  });
  const lines = merged(read.filter((line) => line !== undefined));
  if (read.includes(undefined) || discount === undefined || tax === undefined) return undefined;
  const reduced = way === 'line' ? lines : withoutShares(lines, discount);
  if (!reduced) return undefined;
  const all = [
    ...reduced,
    ...(way === 'line' ? off('DISCOUNT', discount) : []),
    ...off('ORDERTAX', tax),
  ];
  return {
    lines: isReversal(event.kind) ? all.map(turned) : all,
    discount,
    shared: way === 'items',
  };
}

function withoutShares(lines: readonly MinorLine[], discount: bigint): MinorLine[] | undefined {
  const shares = spread(
    discount,
    lines.map(({ minor }) => minor),
  );
  return (
    shares && lines.map((line, index) => ({ ...line, minor: line.minor - (shares[index] ?? 0n) }))
  );
}
