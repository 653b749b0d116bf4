import { expect, test } from 'vitest';
import type { JstDay } from '@/lib/domain/time';
import { deleteLedgerDays } from '@/lib/storage/ledger/delete';
import { undoImport } from '@/lib/storage/ledger/undo';
import { lastImports } from '@/lib/storage/queries/ledger/imports';
import { historySummary, recordsIn } from '@/lib/storage/queries/options-summary';
import { item, moment, skuLine } from '../../domain/advertising/ledger/support';
import { importId } from '../support';
import { expectSumsToBeThoseOfTheRows } from './any-pull';
import { chunk, freshDb, put, SEPTEMBER } from './support';

const OCTOBER = { from: '2026-10-01' as JstDay, to: '2026-10-31' as JstDay };

test('days of Japan are deleted from all that a pull brought, and undoing brings none back', async () => {
  const db = freshDb();
  // The last instant of September in Japan, and the first of October.
  const [before, after] = [moment('2026-09-30T14:59:59'), moment('2026-09-30T15:00:00')];
  await put(db, 1, [
    chunk('items', [item('1', { happened: before }), item('2', { happened: after })]),
    chunk('nonCommissionable', [{ ...item('0'), happened: after, reason: 'Return Exceeded' }]),
    chunk('sku', [skuLine('3')]),
    chunk('sku', [skuLine('4')], SEPTEMBER),
  ]);
  expect((await historySummary(db)).earliest).toBe('2026-09-30');
  expect(await recordsIn(db, OCTOBER)).toBe(1);
  await deleteLedgerDays(db, OCTOBER.from, OCTOBER.to);

  const rows = await db.advertising.toArray();
  expect(rows.map(({ commission }) => commission)).toEqual(['1']);
  await expectSumsToBeThoseOfTheRows(db);
  const kinds = (await db.advertisingLines.toArray()).map(({ kind, month }) => `${kind} ${month}`);
  expect(kinds.sort()).toEqual(['sku 2026-09', 'statement 2026-09']);
  expect(await undoImport(db, importId(1))).toBe(false);
  expect(await lastImports(db)).toMatchObject([{ undoable: false }]);
  expect((await db.advertising.toArray()).length).toBe(1);
});
