import type { AdvertisingLineRow, AdvertisingRow } from '../../ledger/advertising/rows';
import { canonical } from '../canonical';
import { greatest, type Merge, textOrder, union } from './choose';

/** Fields that say something; what a report did not tell is blank or missing. */
const told = (row: object): number =>
  Object.values(row).filter((field) => field !== undefined && field !== '').length;

/** The money of a row never changes; the row that was told more is taken, with all that contradicts it. */
export const mergeAdvertisingRows: Merge<AdvertisingRow> = (a, b) => {
  const { conflicts: conflictsA = [], ...saleA } = a;
  const { conflicts: conflictsB = [], ...saleB } = b;
  const conflicts = union(
    conflictsA,
    conflictsB,
    canonical,
    (x, y) => x.at - y.at || textOrder(x, y),
  );
  const sale = greatest<AdvertisingRow>(told)(saleA, saleB);
  return conflicts.length > 0 ? { ...sale, conflicts } : sale;
};

const saidAt = ({ says }: AdvertisingLineRow): number => ('at' in says ? says.at : 0);

export const mergeAdvertisingLines: Merge<AdvertisingLineRow> =
  greatest<AdvertisingLineRow>(saidAt);
