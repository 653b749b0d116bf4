import type { ItemKey } from '@/lib/domain/identity';
import { traceIndex } from '@/lib/domain/rewards/trace/candidates';
import type { Candidate } from '@/lib/domain/rewards/trace/match';
import { type SoldName, soldNames } from '@/lib/domain/rewards/trace/sold-name';
import { type Decision, type Trace, trace } from '@/lib/domain/rewards/trace/trace';
import { item } from '../../helpers/builders';
import { jst } from '../rank/support';

export const SHOP = '見本雑貨店';

export const key = (text: string): ItemKey => text as ItemKey;

/** An item of `mihon`, the shop of all sales here, unless said otherwise. */
export const known = (id: string, name: string, more: Partial<Candidate> = {}): Candidate => ({
  itemKey: key(`mihon:${id}`),
  names: [name],
  shopUrl: item('mihon', '1').shopUrl,
  shopName: SHOP,
  ...more,
});

export function sold(
  itemName: string,
  more: { shopName?: string; amount?: number } = {},
): SoldName {
  const occurredAt = jst('2026-07-05 09:17:23');
  const [name] = soldNames([{ shopName: SHOP, amount: 2_480, ...more, itemName, occurredAt }]);
  if (!name) throw new Error('no name');
  return name;
}

export const traced = (name: SoldName, items: readonly Candidate[], said?: Decision): Trace =>
  trace(traceIndex(items), name, said);

/** What came out, in a word or two: `accepted a`, `asked a b`, `none`. */
export function outcome(found: Trace): string {
  const id = (match: { itemKey: ItemKey }) => match.itemKey.slice(match.itemKey.indexOf(':') + 1);
  if (found.kind === 'accepted') return `accepted ${id(found.match)}`;
  return found.kind === 'asked' ? `asked ${found.matches.map(id).join(' ')}` : 'none';
}
