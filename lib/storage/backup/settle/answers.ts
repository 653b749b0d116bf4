import type { SoldKey } from '../../../domain/rewards/trace/sold-name';
import type { HistoryDb } from '../../db';
import type { TraceAnswerRow, TraceRow } from '../../ledger/trace-rows';

const disagrees = (trace: TraceRow, { yes, no }: TraceAnswerRow): boolean =>
  yes ? trace.itemKey !== yes : trace.itemKey !== undefined && no.includes(trace.itemKey);

/** A trace that an answer from elsewhere disagrees with is open again: the next tracing asks the answer. */
export async function settleAnswers(db: HistoryDb, names: Iterable<SoldKey>): Promise<void> {
  for (const sold of names) {
    const [trace, answer] = [await db.traces.get(sold), await db.traceAnswers.get(sold)];
    if (!trace || !answer || !disagrees(trace, answer)) continue;
    const { shopName, itemName } = trace;
    await db.traces.put({ sold, shopName, itemName, kind: 'none', matches: [], tried: '' });
  }
}
