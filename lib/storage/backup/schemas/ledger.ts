import { z } from 'zod';
import { SALE_STATUSES } from '../../../domain/rewards/sale';
import { CHANNELS } from '../../../domain/rewards/sums';
import type { ImportedPull, ImportRow, ReportLineRow, RewardRow } from '../../ledger/rows';
import { TRACE_KINDS, type TraceAnswerRow, type TraceRow } from '../../ledger/trace-rows';
import { advertisingReward } from './advertising';
import { count, day, instant, itemKey, key, month, name, rowOf, uuid, word, yen } from './fields';

const saying = (says: z.ZodType) =>
  z.strictObject({ says, at: instant, importId: uuid, fileAt: instant.optional() });
const sayings = (says: z.ZodType) => z.array(saying(says)).min(1).max(1_000);
const imported = z.array(uuid).min(1).max(1_000);
const status = z.enum(SALE_STATUSES);

const affiliateReward = rowOf<RewardRow>({
  fingerprint: z.string().regex(/^rakuten-affiliate:[0-9a-f]{32}$/),
  source: z.literal('rakuten-affiliate'),
  occurredAt: instant,
  month,
  payoutMonth: month,
  channel: z.enum(CHANNELS),
  sold: key,
  reward: yen,
  rate: z.int().min(0).max(1_000).optional(),
  amount: yen,
  genre: name,
  shopName: name,
  itemName: name,
  status,
  linkType: name,
  device: name,
  measurementId: name,
  history: sayings(z.strictObject({ status, reward: yen })),
  imports: imported,
});
export const rewards = z.union([affiliateReward, advertisingReward]);

const sums = { reward: yen, clicks: count, sales: yen, amount: yen };
const reportLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('period'), day, ...sums }),
  z.strictObject({ kind: z.literal('shop'), month, shopName: name, ...sums }),
  z.strictObject({ kind: z.literal('payment'), month, points: yen, cash: yen, transfer: yen }),
]);
const lineKind = z.enum(['period', 'shop', 'payment']);

export const reportLines = rowOf<ReportLineRow>({
  key,
  kind: lineKind,
  month,
  history: sayings(reportLine),
  imports: imported,
});

const file = z.strictObject({
  name,
  kind: z.union([z.literal('order'), lineKind]),
  months: z.array(month).max(1_200),
  fileAt: instant.optional(),
});

const between = z.strictObject({ from: instant, to: instant });
const pull = rowOf<ImportedPull>({
  id: word,
  connection: word,
  network: z.int(),
  kind: z.enum(['import', 'scheduled']),
  days: z.strictObject({ from: day, to: day }).optional(),
  span: between.optional(),
  lost: count,
  conflicts: count,
});

export const imports = rowOf<ImportRow>({
  id: uuid,
  at: instant,
  files: z.array(file).max(1_000),
  pull: pull.optional(),
  traced: z.boolean().optional(),
  span: between.optional(),
  added: count,
  changed: count,
  known: count,
  rejected: count,
});

const match = z.strictObject({
  itemKey,
  score: z.number().min(0).max(1),
  reasons: z.array(z.looseObject({ id: word })).max(50),
});

export const traces = rowOf<TraceRow>({
  sold: key,
  shopName: name,
  itemName: name,
  kind: z.enum(TRACE_KINDS),
  by: z.enum(['score', 'user']).optional(),
  itemKey: itemKey.optional(),
  matches: z.array(match).max(50),
  tried: word,
});

export const traceAnswers = rowOf<TraceAnswerRow>({
  sold: key,
  yes: itemKey.optional(),
  no: z.array(itemKey).max(1_000),
});
