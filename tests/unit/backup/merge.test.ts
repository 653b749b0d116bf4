import { describe, expect, test } from 'vitest';
import { asAttemptId, asClickId, itemKey } from '@/lib/domain/identity';
import { asImportId } from '@/lib/domain/rewards/saying';
import { DAY, HOUR, MINUTE } from '@/lib/domain/time';
import { bytesInMemory } from '@/lib/storage/backup/inflate';
import { checkBackup } from '@/lib/storage/backup/restore';
import { clickInForce } from '@/lib/storage/clicks';
import type { HistoryDb } from '@/lib/storage/db';
import { upsertItem } from '@/lib/storage/items';
import { storeImport } from '@/lib/storage/ledger/import';
import { item, NOW, room, uuid } from '../../helpers/builders';
import { fillHistory } from '../../helpers/full-history';
import { dump, newDb } from '../../helpers/history';
import { expectSound } from '../../helpers/invariants';
import { expectSumsToBeThoseOfTheRows } from '../ledger/any-report';
import { line, orders } from '../ledger/support';
import { backupOf, restore } from './file';
import { attempt, pass, pressed } from './machines';

/** Both notebooks, each merged into a copy of the other. */
async function bothWays(a: HistoryDb, b: HistoryDb): Promise<[HistoryDb, HistoryDb]> {
  const files = [await backupOf(a), await backupOf(b)] as const;
  await restore(a, files[1]);
  await restore(b, files[0]);
  return [a, b];
}

async function expectAlike([a, b]: [HistoryDb, HistoryDb], outdated = 0): Promise<void> {
  expect(await backupOf(a)).toEqual(await backupOf(b));
  expect(await a.rollups.toArray()).toEqual(await b.rollups.toArray());
  expect(await a.ledgerSums.toArray()).toEqual(await b.ledgerSums.toArray());
  expectSound(await dump(a), [], outdated);
  await expectSumsToBeThoseOfTheRows(a);
}

const MUG = item('utsuwa', '10', 'mug');

describe('two machines', () => {
  test('end with the same notebook, whichever is merged into which', async () => {
    const [a, b] = [newDb(), newDb()];
    await pass(a, MUG, NOW - 5 * HOUR, 1);
    await pass(b, item('kobo-2', '7'), NOW - 4 * HOUR, 2);
    await attempt(a, MUG, NOW - 3 * HOUR, 11);
    await pass(a, item('kobo-2', '8'), NOW - 2 * HOUR, 3);
    await pressed(b, NOW - HOUR, 21);
    const merged = await bothWays(a, b);
    await expectAlike(merged);
    // The press came after the other machine's click, which is the one in force then.
    expect(await a.cartAttempts.get(asAttemptId(uuid(11)))).toMatchObject({ clickId: uuid(2) });
    expect(await a.clicks.get(asClickId(uuid(1)))).toMatchObject({ supersededAt: NOW - 4 * HOUR });
    expect((await a.clicks.get(asClickId(uuid(1))))?.cartedAt).toBeUndefined();
  });

  test('know one item by two names, and then as one', async () => {
    const [a, b] = [newDb(), newDb()];
    const byManage = item('utsuwa', undefined, 'mug');
    await pass(a, byManage, NOW - 2 * HOUR, 1);
    await pass(b, MUG, NOW - HOUR, 2);
    await a.transaction('rw', a.tables, async () => {
      await upsertItem(a, { identity: byManage, name: 'マグカップ' }, NOW);
    });
    const merged = await bothWays(a, b);
    await expectAlike(merged);
    expect(await a.items.toCollection().primaryKeys()).toEqual([itemKey(MUG)]);
    expect((await a.clicks.toArray()).map((click) => click.itemKey)).toEqual([
      itemKey(MUG),
      itemKey(MUG),
    ]);
  });

  test('one of which had a clock that was ahead: its click does not get the windows back', async () => {
    const [a, b] = [newDb(), newDb()];
    await pass(a, MUG, NOW + 3 * DAY, 1);
    await attempt(a, MUG, NOW + 3 * DAY + HOUR, 11);
    await pass(a, item('kobo-2', '8'), NOW, 2, room('miyu_room'), NOW);
    await attempt(a, item('kobo-2', '8'), NOW + HOUR, 12);
    await pass(b, item('kobo-2', '7'), NOW - HOUR, 3);
    const merged = await bothWays(a, b);
    await expectAlike(merged, 1);
    for (const db of merged) {
      expect(await db.clicks.get(asClickId(uuid(1)))).toMatchObject({ supersededAt: NOW });
      expect(await db.clicks.get(asClickId(uuid(2)))).not.toHaveProperty('supersededAt');
      expect(await db.cartAttempts.get(asAttemptId(uuid(11)))).toMatchObject({ clickId: uuid(1) });
      expect(await clickInForce(db, NOW + 4 * DAY)).toMatchObject({ id: uuid(2) });
    }
  });

  test('read the same report, and another each', async () => {
    const [a, b] = [newDb(), newDb()];
    const sale = line();
    const imported = (db: HistoryDb, id: number, lines: ReturnType<typeof line>[]) =>
      storeImport(db, [orders(lines)], { at: NOW + id * MINUTE, importId: asImportId(uuid(id)) });
    await imported(a, 1, [sale, line({ itemName: '木のうつわ' })]);
    await imported(b, 2, [{ ...sale, status: 'confirmed' }]);
    const merged = await bothWays(a, b);
    await expectAlike(merged);
    expect(await a.rewards.count()).toBe(2);
    expect((await a.rewards.toArray()).map(({ status }) => status).sort()).toEqual([
      'confirmed',
      'unconfirmed',
    ]);
  });
});

test('the preview says what a merge would do', async () => {
  const [a, b] = [newDb(), newDb()];
  await fillHistory(a);
  await fillHistory(b);
  await pass(a, MUG, NOW - 30 * HOUR, 900, room('utsuwa_bu'));
  await b.clicks.delete((await b.clicks.toArray())[0]?.id ?? expect.fail());
  await b.months.clear();
  const checked = await checkBackup(a, bytesInMemory(await backupOf(b)));
  if (!checked.ok) return expect.fail(checked.refusal.reason);
  const { sections, rows, here, settings } = checked.preview;
  expect(sections.clicks).toMatchObject({ added: 0, kept: 2 });
  expect(sections.months).toEqual({ added: 0, same: 0, changed: 0, kept: 1 });
  expect(sections.rewards).toEqual({ added: 0, same: 4, changed: 0, kept: 0 });
  expect(here - rows).toBe(3);
  expect(settings).toEqual(['goals', 'reminders']);
});

test('replacing leaves nothing of what was here', async () => {
  const [a, b] = [newDb(), newDb()];
  await fillHistory(a);
  await pass(b, MUG, NOW, 1);
  const file = await backupOf(b);
  await restore(a, file, 'replace');
  expect(await backupOf(a)).toEqual(file);
  expect(await a.rollups.toArray()).toEqual(await b.rollups.toArray());
  expect(await a.ledgerSums.count()).toBe(0);
});
