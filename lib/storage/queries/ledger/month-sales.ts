import { type JstMonth, monthEnd, monthStart } from '../../../domain/month';
import type { SaleLine } from '../../../domain/rewards/sale';
import type { HistoryDb } from '../../db';

/** What the ROOM sold in one month; undefined as long as no report of it is known. */
export async function roomSales(db: HistoryDb, month: JstMonth): Promise<SaleLine[] | undefined> {
  if (!(await db.ledgerSums.get(['month', '', month]))) return undefined;
  const sales = await db.rewards
    .where('occurredAt')
    .between(monthStart(month), monthEnd(month), true, false)
    .toArray();
  return sales
    .filter(({ channel }) => channel === 'room')
    .map(({ amount, rate, reward, status }) => ({ amount, rate, reward, status }));
}
