import { expect, test } from 'vitest';
import { LEFT_OUT, SECTIONS } from '@/lib/storage/backup/sections';
import { fillHistory } from '../../helpers/full-history';
import { newDb } from '../../helpers/history';
import { backupOf, restore, textOf } from './file';

async function filled() {
  const db = newDb();
  await fillHistory(db);
  return db;
}

test('every table is in the backup, or is left out for a reason', async () => {
  const db = newDb();
  await db.open();
  const told = [...SECTIONS.filter((name) => name !== 'reportedMonths'), ...Object.keys(LEFT_OUT)];
  expect(db.tables.map(({ name }) => name).sort()).toEqual([...told].sort());
});

test('the example has something in every section, and the file is JSON', async () => {
  const file = JSON.parse(textOf(await backupOf(await filled())));
  expect(SECTIONS.filter((section) => file[section].length === 0)).toEqual([]);
  expect(file).toMatchObject({ format: 'room-techo-backup', version: 1, database: 1 });
});

test('the same notebook is the same file', async () => {
  const db = await filled();
  expect(await backupOf(db)).toEqual(await backupOf(db));
});

test.each(['merge', 'replace'] as const)(
  'restored into an empty one (%s) it is the same file',
  async (mode) => {
    const before = await filled();
    const file = await backupOf(before);
    const after = newDb();
    expect(await restore(after, file, mode)).toMatchObject({ ok: true });
    expect(await backupOf(after)).toEqual(file);
    for (const derived of ['rollups', 'ledgerSums', 'advertisingSums']) {
      expect(await after.table(derived).toArray(), derived).toEqual(
        await before.table(derived).toArray(),
      );
    }
  },
);

test('merged into itself nothing changes', async () => {
  const db = await filled();
  const file = await backupOf(db);
  await restore(db, file);
  expect(await backupOf(db)).toEqual(file);
});
