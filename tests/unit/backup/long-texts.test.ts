import { expect, test } from 'vitest';
import { asImportId } from '@/lib/domain/rewards/saying';
import { parseSegment } from '@/lib/domain/sync/segment';
import type { DeviceId } from '@/lib/domain/sync/vector';
import { nameIn } from '@/lib/reports/cells';
import type { HistoryDb } from '@/lib/storage/db';
import { storePull } from '@/lib/storage/ledger/advertising/store';
import { storeImport } from '@/lib/storage/ledger/import';
import { gatherAll } from '@/lib/storage/sync/gather';
import { HistoryReplica } from '@/lib/storage/sync/replica';
import { switchOn } from '@/lib/storage/sync/switch';
import { NOW, uuid } from '../../helpers/builders';
import { newDb } from '../../helpers/history';
import { item, signature, skuLine } from '../domain/advertising/ledger/support';
import { decimal } from '../domain/advertising/support';
import { chunk, pulled } from '../ledger/advertising/support';
import { line, orders } from '../ledger/support';
import { backupOf, restore } from './file';

/** The longest that a cell of a report is kept as, in signs that take most room in an address. */
const longest = (sign: string): string => nameIn(sign.repeat(9_000));

/** Reports with the longest text in every cell that has one, stored as imports store them. */
async function filled(sign: string): Promise<HistoryDb> {
  const db = newDb();
  const text = longest(sign);
  const words = { genre: text, shopName: text, itemName: text, linkType: text, device: text };
  await storeImport(db, [orders([line({ ...words, measurementId: text })])], {
    ...{ at: NOW, importId: asImportId(uuid(1)) },
  });
  const marks = { orderId: text, mid: text, advertiser: text, sku: text, product: text };
  const named = { ...marks, brand: text, u1: text };
  const { commission: _, processed: __, ...unpaid } = item('0', named);
  const id = await pulled(db, 'long', [
    chunk('items', [item('3.20', named), item('3', { ...named, transactionId: text })]),
    chunk('nonCommissionable', [{ ...unpaid, sales: decimal('80'), reason: text }]),
    chunk('signatureOrders', [signature(text, { ...named, orderId: `x${text.slice(1)}` })]),
    chunk('signatureActivity', [
      { u1: text, mid: text, advertiser: text, clicks: 4, impressions: 9, orders: 1 },
    ]),
    chunk('sku', [skuLine('3', { ...named, orderId: '', mid: '' })]),
  ]);
  await storePull(db, id, { at: NOW, importId: asImportId(uuid(2)) });
  return db;
}

const SIGNS = ['x', '品', '"', '\u{1f600}'];

test.each(SIGNS)('what reports full of %j leave in the ledger can be restored', async (sign) => {
  const file = await backupOf(await filled(sign));
  const after = newDb();
  expect(await restore(after, file)).toMatchObject({ ok: true });
  expect(await backupOf(after)).toEqual(file);
});

test.each(SIGNS)('and other machines can read it (%j)', async (sign) => {
  const db = await filled(sign);
  await switchOn(db, '1'.repeat(16) as DeviceId, 'machine');
  const state = await new HistoryReplica(db).state();
  const { records } = await db.transaction('r', db.tables, () => gatherAll(db, state, undefined));
  const name = { device: state.device, seq: 1, kind: 'seg' } as const;
  const said = { ...{ form: 1, layout: 1, at: NOW, label: '' }, context: {}, floor: {} };
  const read = parseSegment({ ...said, unreadable: [], records }, name, 1);
  expect(read).toHaveProperty('segment');
});
