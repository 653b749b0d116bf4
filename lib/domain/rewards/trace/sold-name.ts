import type { Brand } from '../../brand';
import { normalise } from '../../search';
import type { Instant } from '../../time-units';
import type { OrderLine } from '../report-lines';
import type { Yen } from '../sale';
import { type BareName, withoutCampaigns } from './campaign';
import { plainShop } from './shops';

/** All sales of one sold name match the same item; campaigns and spellings do not matter. */
export type SoldKey = Brand<string, 'SoldKey'>;

export interface SoldName {
  key: SoldKey;
  /** As a report has them. */
  shopName: string;
  itemName: string;
  sales: readonly { occurredAt: Instant; amount: Yen }[];
}

const foldMarks = (text: string): string =>
  text
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replace(/[^\p{L}\p{N}.]+|(?<!\d)\.+|\.+(?!\d)/gu, ' ')
    .trim();

/** A name in one spelling, without campaigns and marks. */
export function plainName(itemName: string): BareName {
  const text = normalise(itemName);
  const { main, aside } = withoutCampaigns(text);
  const bare = { main: foldMarks(main), aside: foldMarks(aside) };
  // A name of nothing but brackets and campaigns stays what it is.
  return bare.main === '' ? { main: bare.aside || foldMarks(text), aside: '' } : bare;
}

export function soldKey(shopName: string, itemName: string): SoldKey {
  const { main, aside } = plainName(itemName);
  return [plainShop(shopName), main, aside].join('|') as SoldKey;
}

type Sold = Pick<OrderLine, 'shopName' | 'itemName' | 'occurredAt' | 'amount'>;

/** Sales by their sold name, in the order in which the names first occur. */
export function soldNames(lines: Iterable<Sold>): SoldName[] {
  const names = new Map<SoldKey, SoldName & { sales: { occurredAt: Instant; amount: Yen }[] }>();
  for (const { shopName, itemName, occurredAt, amount } of lines) {
    const key = soldKey(shopName, itemName);
    const known = names.get(key);
    if (known) known.sales.push({ occurredAt, amount });
    else names.set(key, { key, shopName, itemName, sales: [{ occurredAt, amount }] });
  }
  return [...names.values()];
}
