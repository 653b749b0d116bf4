import { landText } from '../click/land';
import type { ConversionEvent } from '../event/event';
import { isReversal } from '../kind';
import type { MinorOrder } from './lines';
import { encoded, listOf } from './list';

/** Encoded already, in the order of the request. */
export type Parameters = readonly (readonly [name: string, value: string])[];

const one = (name: string, value: string | undefined): Parameters =>
  value === undefined || value === '' ? [] : [[name, encoded(value)]];

/** What it is about: everything but the merchant, and the names, which may be left out. */
export function orderParameters(event: ConversionEvent, order: MinorOrder): Parameters {
  const { orderId, click, at, currency, coupon } = event;
  const { lines, shared } = order;
  const discount = order.discount === 0n ? undefined : `${order.discount}`;
  return [
    ...one('ord', orderId),
    ...one('tr', click?.siteId),
    ...one('land', click?.landedAt === undefined ? undefined : landText(click.landedAt)),
    ...one('date', landText(at)),
    ...one('cur', currency),
    ...one('coupon', coupon),
    // A discount of goods that are taken back is part of their negative amounts.
    ...(isReversal(event.kind) ? [] : one('disamt', discount)),
    // Rakuten's template says it twice where no line of its own stands for it.
    ...(isReversal(event.kind) || !shared ? [] : one('discount', discount)),
    ['skulist', listOf(lines.map(({ sku }) => sku))],
    ['qlist', listOf(lines.map(({ quantity }) => quantity))],
    ['amtlist', listOf(lines.map(({ minor }) => minor))],
  ];
}

/** Last, because it is the least important: where an address is too long, it goes. */
export const nameParameter = ({ lines }: MinorOrder): Parameters => [
  ['namelist', listOf(lines.map(({ name }) => name))],
];

export const joined = (parameters: Parameters): string =>
  parameters.map(([name, value]) => `${name}=${value}`).join('&');

/** Longest address, as Rakuten's own template cuts it. */
export const MAX_REQUEST = 8000;

/**
 * The whole text where it fits; without the names, and marked so, where it does not. Nothing where
 * even that is too long: a list of amounts that ends in the middle would be another order.
 */
export function fitting(
  kept: Parameters,
  names: Parameters,
  fits: (text: string) => boolean,
): string | undefined {
  const whole = joined([...kept, ...names]);
  if (fits(whole)) return whole;
  const short = joined([...kept, ['trunc', 'true']]);
  return fits(short) ? short : undefined;
}
