import { z } from 'zod';
import type { SkuTotal } from '../../../domain/advertising/ledger/sku-join';
import type {
  ActivityLine,
  LostLine,
  Moment,
  SignatureLine,
  SkuLine,
} from '../../../domain/advertising/report-lines';
import type { AdvertisingLineRow, AdvertisingRow, Conflict } from '../../ledger/advertising/rows';
import { count, day, instant, key, month, name, rowOf, uuid } from './fields';

export const decimal = z
  .string()
  .max(60)
  .regex(/^-?\d+(?:\.\d+)?$/);
export const currency = z.string().regex(/^[A-Z]{3}$/);
const network = z.int().min(0);
const moment = rowOf<Moment>({ at: instant, exact: z.boolean() });
const span = { from: day, to: day };

const marks = {
  transactionId: name.optional(),
  orderId: name,
  mid: name,
  advertiser: name,
  sku: name,
  product: name,
  brand: name,
  u1: name.optional(),
};

const conflict = rowOf<Conflict>({ at: instant, sales: decimal, commission: decimal, currency });

export const advertisingReward = rowOf<AdvertisingRow>({
  ...marks,
  fingerprint: key.startsWith('rakuten-advertising:'),
  source: z.literal('rakuten-advertising'),
  key,
  alias: key,
  network,
  happened: moment,
  processed: moment.optional(),
  items: z.int().optional(),
  sales: decimal,
  commission: decimal,
  currency,
  currencyFrom: z.enum(['report', 'network']),
  soldAt: instant,
  month,
  order: key,
  importId: uuid,
  conflicts: z.array(conflict).max(1_000).optional(),
});

const saleMarks = { ...marks, currency: currency.optional() };
const lost = z.strictObject({
  ...saleMarks,
  happened: moment.optional(),
  items: z.int().optional(),
  sales: decimal.optional(),
  reason: name,
  key,
  network: z.looseObject({ id: network }),
} satisfies Record<keyof LostLine, z.ZodType> & Record<string, z.ZodType>);
const activity = rowOf<ActivityLine>({
  u1: name.optional(),
  mid: name,
  advertiser: name,
  clicks: z.int(),
  impressions: z.int().optional(),
  orders: z.int().optional(),
});
const signature = rowOf<SignatureLine>({ ...saleMarks, happened: moment });
const sku = rowOf<SkuLine>({ ...saleMarks, happened: moment.optional(), commission: decimal });
const skuTotal = rowOf<SkuTotal>({
  ...span,
  kind: z.literal('aggregated'),
  network,
  sku: name,
  product: name,
  brand: name,
  commission: decimal,
  currency,
});
const money = z.array(z.strictObject({ amount: decimal, currency })).max(300);

const says = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lost'), sale: lost }),
  z.strictObject({ kind: z.literal('sku'), at: instant, total: skuTotal }),
  z.strictObject({ kind: z.literal('activity'), at: instant, line: activity, ...span }),
  z.strictObject({ kind: z.literal('openU1'), line: signature }),
  z.strictObject({ kind: z.literal('openSku'), at: instant, line: sku, currency, ...span }),
  z.strictObject({
    kind: z.literal('statement'),
    report: z.enum(['items', 'nonCommissionable', 'sku']),
    at: instant,
    lines: count,
    rejected: count,
    sales: money,
    commission: money,
    ...span,
  }),
]);

export const advertisingLines = rowOf<AdvertisingLineRow>({
  key,
  kind: z.enum(['lost', 'sku', 'activity', 'openU1', 'openSku', 'statement']),
  network,
  month,
  importId: uuid.optional(),
  says,
});
