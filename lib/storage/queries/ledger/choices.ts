import Dexie from 'dexie';
import type { JstMonth } from '../../../domain/month';
import type { HistoryDb } from '../../db';

export interface SaleChoices {
  /** The latest first. */
  months: JstMonth[];
  shops: string[];
}

/** What sales can be narrowed to, from the keys of the sums alone. */
export async function saleChoices(db: HistoryDb): Promise<SaleChoices> {
  const [months, shops] = await Promise.all([namesOf(db, 'month'), namesOf(db, 'shop')]);
  return {
    months: months.map(([, , month]) => month).reverse(),
    shops: [...new Set(shops.map(([, shop]) => shop))].sort((a, b) => a.localeCompare(b, 'ja')),
  };
}

const namesOf = (db: HistoryDb, scope: 'month' | 'shop') =>
  db.ledgerSums
    .where('[scope+name+month]')
    // One such key is above all that follow; the same one twice in a key is not allowed.
    .between([scope, Dexie.minKey], [scope, Dexie.maxKey])
    .primaryKeys();
