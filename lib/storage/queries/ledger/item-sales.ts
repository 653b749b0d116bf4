import type { ItemKey } from '../../../domain/identity';
import { monthEnd, monthStart } from '../../../domain/month';
import type { Permille } from '../../../domain/rank/ranks';
import { type ExpectedReward, expectedReward } from '../../../domain/rewards/expected';
import { type StatusSums, sumsOf } from '../../../domain/rewards/sums';
import { plainShop } from '../../../domain/rewards/trace/shops';
import type { HistoryDb } from '../../db';
import type { RewardRow } from '../../ledger/rows';
import { salesOfName } from '../../ledger/sales';
import { sumKeys } from '../../ledger/sums';
import type { ItemRow } from '../../rows';

/** What reports say of an item; what they do not say is absent. */
export interface ItemSales {
  sold?: StatusSums | undefined;
  expected?: ExpectedReward | undefined;
}

/** The latest sales of an item or a shop whose rates are looked at. */
const LATEST = 50;

export async function itemSales(
  db: HistoryDb,
  key: ItemKey,
  item: Pick<ItemRow, 'price' | 'shopName'> | undefined,
): Promise<ItemSales> {
  const names = (await db.traces.where('itemKey').equals(key).toArray()).map(({ sold }) => sold);
  const sales = (await Promise.all(names.map((name) => salesOfName(db, name)))).flat();
  const own = ratesIn(sales);
  const shop = own.length > 0 ? [] : await shopRates(db, item?.shopName);
  return {
    sold: sales.length > 0 ? sumsOf(sales) : undefined,
    expected: expectedReward(item?.price, own, 'item') ?? expectedReward(item?.price, shop, 'shop'),
  };
}

/** Of the shops that reports know by this name, however they spell it, in the last month they have. */
async function shopRates(db: HistoryDb, shopName: string | undefined): Promise<Permille[]> {
  const plain = plainShop(shopName ?? '');
  if (plain === '') return [];
  const keys = (await sumKeys(db, 'shop')).filter(([, name]) => plainShop(name) === plain);
  const [month] = keys
    .map(([, , one]) => one)
    .sort()
    .reverse();
  if (!month) return [];
  const names = new Set(keys.map(([, name]) => name));
  const sales = await db.rewards
    .where('occurredAt')
    .between(monthStart(month), monthEnd(month), true, false)
    .toArray();
  return ratesIn(sales.filter((sale) => names.has(sale.shopName)));
}

const ratesIn = (sales: readonly RewardRow[]): Permille[] =>
  sales.slice(-LATEST).flatMap(({ rate }) => rate ?? []);
