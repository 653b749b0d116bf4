import { monthOf } from '../../domain/month';
import { payoutMonth } from '../../domain/rewards/payout';
import { isRoomId } from '../../domain/rewards/report-lines';
import { followed, type ImportId, type SaleSaying, type Saying } from '../../domain/rewards/saying';
import { type SoldKey, soldKey } from '../../domain/rewards/trace/sold-name';
import type { IncomingSale } from './incoming';
import { keyOfLine, monthOfLine } from './line-keys';
import type { ReportLine, ReportLineRow, RewardRow } from './rows';

/** A sale with one word more on it; what it is of stays as it was first read. */
export function rewardRow(
  sale: IncomingSale,
  known: RewardRow | undefined,
  saying: Saying<SaleSaying>,
  soldOf: typeof soldKey = soldKey,
): RewardRow {
  if (known) {
    const { history, imports } = known;
    return {
      ...known,
      ...saying.says,
      history: followed(history, saying),
      imports: withImport(imports, saying.importId),
    };
  }
  const month = monthOf(sale.occurredAt);
  return {
    ...sale,
    source: 'rakuten-affiliate',
    month,
    payoutMonth: payoutMonth(month),
    channel: isRoomId(sale.measurementId) ? 'room' : 'other',
    sold: soldOf(sale.shopName, sale.itemName),
    history: [saying],
    imports: [saying.importId],
  };
}

export function lineRow(
  line: ReportLine,
  known: ReportLineRow | undefined,
  saying: Saying<ReportLine>,
): ReportLineRow {
  return {
    key: keyOfLine(line),
    kind: line.kind,
    month: monthOfLine(line),
    history: known ? followed(known.history, saying) : [saying],
    imports: withImport(known?.imports ?? [], saying.importId),
  };
}

const withImport = (imports: readonly ImportId[], id: ImportId): ImportId[] =>
  imports.includes(id) ? [...imports] : [...imports, id];

/** A name takes long to make plain, and a report has most of them many times. */
export function rememberedSoldKeys(): typeof soldKey {
  const known = new Map<string, SoldKey>();
  return (shopName, itemName) => {
    const name = `${shopName}\u0000${itemName}`;
    const found = known.get(name) ?? soldKey(shopName, itemName);
    known.set(name, found);
    return found;
  };
}
