import { lostByReason } from '../../../../domain/advertising/ledger/lost';
import { amountsIn, type Money } from '../../../../domain/money/money';
import type { JstMonth } from '../../../../domain/month';
import type { HistoryDb } from '../../../db';
import { linesOf } from '../../../ledger/advertising/line-book';

export interface LostReason {
  reason: string;
  count: number;
  sales: Money[];
}

/** Sales without commission in these months, by Rakuten's reason; the most frequent first. */
export async function lostReasons(
  db: HistoryDb,
  from: JstMonth,
  to: JstMonth,
): Promise<LostReason[]> {
  const lines = await linesOf(db, 'lost', from, to).toArray();
  const sales = lines.flatMap(({ says }) => (says.kind === 'lost' ? says.sale : []));
  return lostByReason(sales)
    .map((one) => ({ ...one, sales: amountsIn(one.sales) }))
    .sort((a, b) => b.count - a.count);
}
