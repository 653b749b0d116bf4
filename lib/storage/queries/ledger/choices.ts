import type { JstMonth } from '../../../domain/month';
import type { HistoryDb } from '../../db';
import { sumKeys } from '../../ledger/sums';

export interface SaleChoices {
  /** The latest first. */
  months: JstMonth[];
  shops: string[];
}

/** What sales can be narrowed to, from the keys of the sums alone. */
export async function saleChoices(db: HistoryDb): Promise<SaleChoices> {
  const [months, shops] = await Promise.all([sumKeys(db, 'month'), sumKeys(db, 'shop')]);
  return {
    months: months.map(([, , month]) => month).reverse(),
    shops: [...new Set(shops.map(([, shop]) => shop))].sort((a, b) => a.localeCompare(b, 'ja')),
  };
}
