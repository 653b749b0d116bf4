import type { JstMonth } from '@/lib/domain/month';
import type { OrderLine } from '@/lib/domain/rewards/report-lines';
import { history } from '@/lib/storage/history';
import type { Incoming } from '@/lib/storage/ledger/incoming';
import type { ReportLine } from '@/lib/storage/ledger/rows';
import { line, orders, put } from '../../unit/ledger/support';

/** A sale on the fifth of a month. */
export const saleIn = (month: JstMonth, reward: number, part: Partial<OrderLine> = {}): OrderLine =>
  line({
    occurredAt: Date.parse(`${month}-05T09:17:23+09:00`),
    reward,
    amount: reward * 25,
    itemName: `商品${reward}`,
    ...part,
  });

export const ordersOf = (month: JstMonth, ...sales: OrderLine[]): Incoming =>
  orders(sales, { name: `order-${month}.csv`, months: [month] } as Partial<Incoming>);

export const linesOf = (kind: ReportLine['kind'], ...lines: ReportLine[]): Incoming => ({
  name: `${kind}.csv`,
  rejected: 0,
  kind,
  lines,
});

let imports = 0;
export const imported = (...files: Incoming[]) => put(history, ++imports, ...files);
