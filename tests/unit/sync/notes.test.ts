import { beforeEach, describe, expect, test } from 'vitest';
import { SECTIONS } from '@/lib/storage/backup/sections';
import type { HistoryDb } from '@/lib/storage/db';
import { SWITCH } from '@/lib/storage/sync/notes';
import { SYNCED } from '@/lib/storage/sync/tables';
import { newDb } from '../../helpers/history';

let db: HistoryDb;
beforeEach(() => {
  db = newDb();
});

const share = (id: string) => ({ id, at: 1, channel: 'x' }) as never;
const notes = async () =>
  (await db.syncNotes.toArray())
    .filter(({ table }) => table)
    .map(({ table, key }) => `${table}/${key}`);

test('machines tell each other what a backup holds', () => {
  const tables = SECTIONS.filter((name) => name !== 'reportedMonths');
  expect([...SYNCED].sort()).toEqual([...tables].sort());
});

test('nothing is noted while the sync is off', async () => {
  await db.shares.bulkPut([share('a'), share('b')]);
  await db.shares.delete('a' as never);
  expect(await db.syncNotes.count()).toBe(0);
});

describe('while it is on', () => {
  beforeEach(async () => {
    await db.syncNotes.put(SWITCH);
    await db.syncLedgerNotes.put(SWITCH);
  });

  test('every way to write leaves the keys of its rows', async () => {
    await db.shares.bulkPut([share('a'), share('b'), share('c'), share('d')]);
    await db.shares.update('a' as never, { channel: 'y' });
    expect(await notes()).toEqual(['shares/a', 'shares/b', 'shares/c', 'shares/d']);
    await db.syncNotes.where('[table+key]').above(['', 'z']).delete();
    await db.shares.where('id').above('c').modify({ channel: 'z' });
    await db.shares.delete('b' as never);
    expect(await notes()).toEqual(['shares/b', 'shares/d']);
    await db.shares.clear();
    expect(await notes()).toEqual(['shares/a', 'shares/b', 'shares/c', 'shares/d']);
  });

  test('a row that changes again has another stamp', async () => {
    await db.shares.put(share('a'));
    const first = await db.syncNotes.get(['shares', 'a']);
    await db.shares.put(share('a'));
    expect(await db.syncNotes.get(['shares', 'a'])).not.toEqual(first);
  });

  test('a transaction that fails leaves neither row nor note', async () => {
    const failing = db.transaction('rw', db.shares, async () => {
      await db.shares.put(share('a'));
      throw new Error('stopped');
    });
    await expect(failing).rejects.toThrow('stopped');
    expect([await db.shares.count(), await notes()]).toEqual([0, []]);
  });

  test('sums, roll-ups and diagnostics are nobody else’s', async () => {
    await db.diagnostics.add({ type: 'error', at: 1, where: 'x', message: 'y' } as never);
    await db.rollups.put({ day: '2026-11-20' } as never);
    expect(await notes()).toEqual([]);
  });

  test('the ledger has notes of its own: a click does not wait for an import', async () => {
    await db.traceAnswers.put({ sold: 'x', no: [] } as never);
    expect(await notes()).toEqual([]);
    expect(await db.syncLedgerNotes.count()).toBe(2);
  });
});
