import { type JstMonth, monthEnd, monthStart } from '../../../domain/month';
import { breakdown, type GroupFigures, lostToDiscards } from '../../../domain/rewards/breakdown';
import type { LedgerChannel } from '../../../domain/rewards/ledger';
import {
  addSum,
  NO_SALES,
  NO_SUMS,
  type StatusSum,
  type StatusSums,
  withSale,
} from '../../../domain/rewards/sums';
import type { SoldKey } from '../../../domain/rewards/trace/sold-name';
import type { HistoryDb } from '../../db';
import type { RewardRow } from '../../ledger/rows';
import { salesBetween } from '../../ledger/sales';
import type { TraceRow } from '../../ledger/trace-rows';
import { type ItemFigures, itemFigures, type Named } from './item-figures';

/** Where sales come from; none of these is anything wrong. */
export const ORIGIN_KINDS = ['posted', 'notPosted', 'unknownItem', 'asked'] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

export interface BestItems {
  /** Those that earned most. */
  best: ItemFigures[];
  /** Those of which most was discarded. */
  lost: ItemFigures[];
  /** What was earned, by where it comes from. */
  origins: Readonly<Record<OriginKind, StatusSum>>;
  /** The sale that earned most, discarded ones apart. */
  biggest: RewardRow | undefined;
}

/** Which months and whose sales are looked at. */
export interface LedgerSpan {
  from: JstMonth;
  /** Included. */
  to: JstMonth;
  channel: LedgerChannel;
}

/** How many of each there are at most. */
const MOST = 10;

/** What sold best in these months. All their sales are read, in pieces: names have no sums. */
export async function bestItems(db: HistoryDb, span: LedgerSpan): Promise<BestItems> {
  const { figures, traced, biggest } = await soldFigures(db, span);
  const posted = new Set(await db.posts.orderBy('itemKey').uniqueKeys());
  const origins = { posted: NO_SALES, notPosted: NO_SALES, unknownItem: NO_SALES, asked: NO_SALES };
  for (const { name, earned } of figures) {
    const kind = originOf(traced.get(name)?.trace, posted);
    origins[kind] = addSum(origins[kind], earned);
  }
  const named = (some: readonly GroupFigures[]): Promise<ItemFigures[]> =>
    itemFigures(
      db,
      some.slice(0, MOST).flatMap((one): Named[] => {
        const known = traced.get(one.name);
        return known ? [{ ...known, figures: one }] : [];
      }),
      span.to,
    );
  const [best, lost] = await Promise.all([
    named(figures.filter(({ earned }) => earned.sales > 0)),
    named(lostToDiscards(figures)),
  ]);
  return { best, lost, origins, biggest };
}

/** Sold names of one item are added up; those without an item stand for themselves. */
async function soldFigures(db: HistoryDb, span: LedgerSpan) {
  const [{ sums, biggest }, traces] = await Promise.all([
    readSales(db, span),
    db.traces.where('kind').anyOf('accepted', 'asked').toArray(),
  ]);
  const traceOf = new Map(traces.map((trace) => [trace.sold, trace]));
  const traced = new Map<string, Omit<Named, 'figures'>>();
  const groups = [...sums].map(([sold, own]) => {
    const trace = traceOf.get(sold);
    const name = trace?.itemKey ?? sold;
    traced.set(name, { sold, trace });
    return { name, sums: own };
  });
  return { figures: breakdown(groups), traced, biggest };
}

async function readSales(db: HistoryDb, { from, to, channel }: LedgerSpan) {
  const sums = new Map<SoldKey, StatusSums>();
  let biggest: RewardRow | undefined;
  for await (const sales of salesBetween(db, monthStart(from), monthEnd(to))) {
    for (const sale of sales) {
      if (channel !== 'all' && sale.channel !== channel) continue;
      sums.set(sale.sold, withSale(sums.get(sale.sold) ?? NO_SUMS, sale));
      if (sale.status !== 'discarded' && sale.reward > (biggest?.reward ?? -1)) biggest = sale;
    }
  }
  return { sums, biggest };
}

function originOf(trace: TraceRow | undefined, posted: ReadonlySet<unknown>): OriginKind {
  if (trace?.kind === 'asked') return 'asked';
  if (!trace?.itemKey) return 'unknownItem';
  return posted.has(trace.itemKey) ? 'posted' : 'notPosted';
}
