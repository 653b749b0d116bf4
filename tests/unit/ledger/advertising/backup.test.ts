import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { GmtDay } from '@/lib/domain/advertising/gmt';
import type { AdvertisingReport } from '@/lib/domain/advertising/report-kinds';
import { asImportId } from '@/lib/domain/rewards/saying';
import { readAnswer } from '@/lib/reports/advertising/read';
import { ROW_SCHEMAS } from '@/lib/storage/backup/schemas';
import { storePull } from '@/lib/storage/ledger/advertising/store';
import type { PulledContent } from '@/lib/storage/pulls/rows';
import { ASKED, answerOf, csv, HEADERS } from '../../reports/advertising/support';
import { type Chunk, chunk, freshDb, pulled } from './support';

/** Longer than any name that is kept; each sign is nine once it is encoded, or two in JSON. */
const LONG = ['長'.repeat(600), '""'.repeat(600)];

const cellOf = (title: string, long: string): string => {
  if (/Date/.test(title)) return '8/22/24';
  if (/Time/.test(title)) return '13:05:09';
  if (/^#|Items/.test(title)) return '-999999999';
  if (/Sales|Commission$/.test(title)) return '-999999999999999.123456';
  return title === 'Currency' ? 'USD' : `"${long}"`;
};

const contentOf = (kind: AdvertisingReport, extra = ''): PulledContent => {
  const titles = `${HEADERS[kind]}${extra}`.split(',');
  const rows = LONG.map((long) => titles.map((title) => cellOf(title, long)).join(','));
  const body = csv(kind, ...rows).replace(HEADERS[kind], titles.join(','));
  const reading = readAnswer(kind, answerOf(body), ASKED);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  expect(reading.report.rejected).toEqual([]);
  return reading.report as PulledContent;
};

test('whatever a report may hold, a backup with it can be restored', async () => {
  const db = freshDb();
  const days = { from: '2024-08-01' as GmtDay, to: '2024-08-31' as GmtDay };
  const of = (content: PulledContent): Chunk => ({ ...chunk('items', []), ...days, content });
  const chunks = [
    of(contentOf('items')),
    of(contentOf('items', ',Member ID (U1),Product Brand')),
    of(contentOf('nonCommissionable', ',SKU,Member ID (U1)')),
    of(contentOf('signatureOrders')),
    of(contentOf('signatureOrders', ',Transaction ID')),
    of(contentOf('signatureActivity')),
    of(contentOf('sku', ',MID,Order ID')),
  ];
  // Without the sales, the u1 and the brands wait for them.
  for (const [index, some] of [chunks, chunks.slice(3)].entries()) {
    const fresh = index === 0 ? db : freshDb();
    const id = await pulled(fresh, `${index}`, some);
    await storePull(fresh, id, { at: 1, importId: asImportId(crypto.randomUUID()) });
    const rows = await fresh.rewards.toArray();
    const lines = await fresh.advertisingLines.toArray();
    expect(lines.length).toBeGreaterThan(4);
    for (const row of rows) expect(refusalOf('rewards', row)).toBeUndefined();
    for (const row of lines) expect(refusalOf('advertisingLines', row)).toBeUndefined();
  }
});

const refusalOf = (section: 'rewards' | 'advertisingLines', row: object): string | undefined => {
  const read = ROW_SCHEMAS[section].safeParse(JSON.parse(JSON.stringify(row)));
  return read.success ? undefined : JSON.stringify(read.error.issues).slice(0, 500);
};
