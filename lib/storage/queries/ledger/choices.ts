import type { NetworkId } from '../../../domain/advertising/networks';
import type { JstMonth } from '../../../domain/month';
import type { HistoryDb } from '../../db';
import { advertisingSums } from '../../ledger/advertising/sums';
import { sumKeys } from '../../ledger/sums';

export interface SaleChoices {
  /** The latest first. */
  months: JstMonth[];
  shops: string[];
  networks: NetworkId[];
  /** `name` as sums have it: network and number. */
  advertisers: { name: string; label: string }[];
}

/** What the ledger can be narrowed to, from its sums alone. */
export async function saleChoices(db: HistoryDb): Promise<SaleChoices> {
  const [months, shops, advertisers] = await Promise.all([
    sumKeys(db, 'month'),
    sumKeys(db, 'shop'),
    advertisingSums(db, 'advertiser'),
  ]);
  const all = [...months.map(([, , month]) => month), ...advertisers.map(({ month }) => month)];
  const labels = new Map(advertisers.map(({ name, label }) => [name, label ?? name]));
  const networks = advertisers.map(({ name }) => Number(name.split(' ')[0]) as NetworkId);
  return {
    months: [...new Set(all)].sort().reverse(),
    shops: [...new Set(shops.map(([, shop]) => shop))].sort(byWords),
    networks: [...new Set(networks)].sort((a, b) => a - b),
    advertisers: [...labels]
      .map(([name, label]) => ({ name, label }))
      .sort((a, b) => byWords(a.label, b.label)),
  };
}

const byWords = (a: string, b: string): number => a.localeCompare(b, 'ja');
