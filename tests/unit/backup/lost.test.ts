import { expect, test } from 'vitest';
import { Deletion } from '@/lib/background/deletion';
import { lookAfterHistory } from '@/lib/background/history-mark';
import { DAY } from '@/lib/domain/time';
import { bytesInMemory } from '@/lib/storage/backup/inflate';
import { storeBackup } from '@/lib/storage/backup/restore';
import { finishRestore } from '@/lib/storage/backup/settings';
import { deletionItem, historyMarkItem } from '@/lib/storage/settings';
import { item, NOW } from '../../helpers/builders';
import { newDb } from '../../helpers/history';
import { backupOf } from './file';
import { pass } from './machines';

const MUG = item('utsuwa', '10', 'mug');
const now = () => NOW;
const mark = () => historyMarkItem.getValue();

test('a history that was there and is gone is noticed at the next start', async () => {
  const db = newDb();
  await pass(db, MUG, NOW, 1);
  await lookAfterHistory(db, now);
  expect(await mark()).toEqual({ rows: 2, at: NOW });
  // The browser has thrown it away: the same name, and nothing in it.
  const evicted = newDb();
  await lookAfterHistory(evicted, () => NOW + DAY);
  expect(await mark()).toEqual({ rows: 2, at: NOW, lostAt: NOW + DAY });
  // New records do not hide it; only the user's answer does.
  await pass(evicted, MUG, NOW + DAY, 2);
  await lookAfterHistory(evicted, () => NOW + 2 * DAY);
  expect(await mark()).toMatchObject({ lostAt: NOW + DAY });
});

test('it is looked for at every start, and counted once a day', async () => {
  const db = newDb();
  await pass(db, MUG, NOW, 1);
  await lookAfterHistory(db, now);
  await pass(db, item('utsuwa', '11', 'bowl'), NOW, 2);
  await lookAfterHistory(db, () => NOW + DAY - 1);
  expect(await mark()).toEqual({ rows: 2, at: NOW });
  await lookAfterHistory(db, () => NOW + DAY);
  expect(await mark()).toEqual({ rows: 4, at: NOW + DAY });
  // A clock that was set back makes the count no fresher.
  await lookAfterHistory(db, () => NOW - DAY);
  expect(await mark()).toMatchObject({ at: NOW - DAY });
  await lookAfterHistory(newDb(), () => NOW - DAY);
  expect(await mark()).toMatchObject({ rows: 4, lostAt: NOW - DAY });
});

test('a new notebook has lost nothing', async () => {
  await lookAfterHistory(newDb(), now);
  expect(await mark()).toBeNull();
});

test('what the user deleted is not lost', async () => {
  const db = newDb();
  await pass(db, MUG, NOW, 1);
  await lookAfterHistory(db, now);
  await deletionItem.setValue({ range: { all: true }, dueAt: NOW });
  await new Deletion({ db, now, done: async () => undefined }).runDue();
  await lookAfterHistory(db, now);
  expect(await mark()).toBeNull();
});

test('a restored backup answers it', async () => {
  const before = newDb();
  await pass(before, MUG, NOW, 1);
  const file = await backupOf(before, {});
  await historyMarkItem.setValue({ rows: 2, at: NOW, lostAt: NOW });
  const db = newDb();
  await storeBackup(db, bytesInMemory(file), 'merge');
  await finishRestore(db);
  await lookAfterHistory(db, now);
  expect(await mark()).toEqual({ rows: 2, at: NOW });
});
