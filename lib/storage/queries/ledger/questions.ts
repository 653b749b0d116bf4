import type { ItemKey } from '../../../domain/identity';
import { earnedOf, type StatusSum, sumsOf } from '../../../domain/rewards/sums';
import type { SoldKey } from '../../../domain/rewards/trace/sold-name';
import type { HistoryDb } from '../../db';
import { salesOfName } from '../../ledger/sales';
import type { TraceRow } from '../../ledger/trace-rows';
import type { ItemRow } from '../../rows';

/** A sold name whose item is uncertain, with the items it may be. */
export interface TraceQuestion {
  trace: TraceRow;
  items: ReadonlyMap<ItemKey, ItemRow>;
  /** What was sold under the name, without what was discarded. */
  earned: StatusSum;
}

export interface TraceQuestions {
  /** The ones that matter most first. */
  shown: TraceQuestion[];
  all: number;
}

/** Questions on the screen at a time: an answer brings the next. */
const SHOWN = 5;
/** Looked at to find those that matter most. */
const WEIGHED = 500;

export async function traceQuestions(db: HistoryDb): Promise<TraceQuestions> {
  const asked = db.traces.where('kind').equals('asked');
  const [all, traces] = await Promise.all([asked.count(), asked.limit(WEIGHED).toArray()]);
  const earned = await Promise.all(traces.map(({ sold }) => earnedUnder(db, sold)));
  const weighed = traces.flatMap((trace, index) => {
    const sum = earned[index];
    return sum ? [{ trace, earned: sum }] : [];
  });
  const first = weighed.sort((a, b) => b.earned.reward - a.earned.reward).slice(0, SHOWN);
  const keys = [
    ...new Set(first.flatMap(({ trace }) => trace.matches.map(({ itemKey }) => itemKey))),
  ];
  const rows = await db.items.bulkGet(keys);
  const items = new Map(rows.flatMap((row) => (row ? [[row.key, row] as const] : [])));
  return { all, shown: first.map((one) => ({ ...one, items })) };
}

async function earnedUnder(db: HistoryDb, sold: SoldKey): Promise<StatusSum> {
  return earnedOf(sumsOf(await salesOfName(db, sold)));
}
