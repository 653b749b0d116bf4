import { describe, expect, test, vi } from 'vitest';
import { BackupDesk } from '@/lib/backup/desk';
import { asActionId } from '@/lib/domain/identity';
import { asImportId } from '@/lib/domain/rewards/saying';
import { jstDay } from '@/lib/domain/time';
import { bytesInMemory } from '@/lib/storage/backup/inflate';
import { storeBackup } from '@/lib/storage/backup/restore';
import { HistoryDb } from '@/lib/storage/db';
import { storeImport } from '@/lib/storage/ledger/import';
import { item, NOW, uuid } from '../../helpers/builders';
import { fillHistory } from '../../helpers/full-history';
import { newDb } from '../../helpers/history';
import { line, orders } from '../ledger/support';
import { backupOf, restore } from './file';
import { pass } from './machines';

const MUG = item('utsuwa', '10', 'mug');

/** The disk is full from the so-many-th write on: the browser says so, and ends the transaction. */
function fullAfter(writes: number): { calls: () => number } {
  let calls = 0;
  for (const method of ['put', 'add'] as const) {
    const real = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<IDBObjectStore['put']>
    ) {
      calls++;
      if (calls > writes) {
        this.transaction.abort();
        throw new DOMException('the disk is full', 'QuotaExceededError');
      }
      return real.apply(this, args);
    });
  }
  return { calls: () => calls };
}

async function filled(): Promise<HistoryDb> {
  const db = newDb();
  await fillHistory(db);
  return db;
}

describe('no room left in the middle of a write', () => {
  test('a restore changes nothing, whichever write was the last one, and says why', async () => {
    const other = newDb();
    await fillHistory(other);
    await pass(other, item('kobo-2', '77'), NOW, 700);
    const file = await backupOf(other, {});
    const db = newDb();
    await pass(db, MUG, NOW - 1, 1);
    const before = await backupOf(db, {});
    const desk = new BackupDesk({ db, sourceOf: () => bytesInMemory(file) });
    const counting = fullAfter(Number.POSITIVE_INFINITY);
    await restore(newDb(), file, 'replace');
    const all = counting.calls();
    vi.restoreAllMocks();
    expect(all).toBeGreaterThan(30);
    for (let writes = 0; writes < all; writes += 3) {
      fullAfter(writes);
      const mode = writes % 2 === 0 ? 'replace' : 'merge';
      const stored = await desk.store(new Blob(), mode, () => undefined);
      vi.restoreAllMocks();
      expect([writes, stored]).toEqual([writes, { ok: false, refusal: { reason: 'full' } }]);
      expect(await backupOf(db, {})).toEqual(before);
    }
  });

  test('an import leaves the ledger as it was, sums and all', async () => {
    const db = await filled();
    const before = await backupOf(db, {});
    const sums = await db.ledgerSums.toArray();
    for (let writes = 0; writes < 4; writes++) {
      fullAfter(writes);
      const sales = [line({ itemName: '新しい皿' }), line({ itemName: '古い皿' })];
      const importing = storeImport(db, [orders(sales)], {
        at: NOW,
        importId: asImportId(uuid(9)),
      });
      await expect(importing).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await backupOf(db, {})).toEqual(before);
      expect(await db.ledgerSums.toArray()).toEqual(sums);
    }
  });

  test('a passage is there with its counts, or neither is', async () => {
    const db = newDb();
    await pass(db, MUG, NOW - 1, 1);
    const before = [await backupOf(db, {}), await db.rollups.toArray()];
    for (let writes = 0; writes < 3; writes++) {
      fullAfter(writes);
      await expect(pass(db, item('kobo-2', '7'), NOW, 2)).rejects.toThrow();
      vi.restoreAllMocks();
      expect([await backupOf(db, {}), await db.rollups.toArray()]).toEqual(before);
    }
  });
});

describe('a database that is taken away', () => {
  test('closed under us it is opened again by the next one who asks', async () => {
    const db = await filled();
    const before = await backupOf(db, {});
    // As the browser does when its storage is cleared of other sites, or restarts.
    db.backendDB().close();
    db.close({ disableAutoOpen: false });
    expect(await backupOf(db, {})).toEqual(before);
  });

  test('deleted under us it is an empty notebook, which works', async () => {
    const db = await filled();
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(db.name);
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
    const next = new HistoryDb(db.name);
    expect(await next.clicks.count()).toBe(0);
    await pass(next, MUG, NOW, 1);
    expect(await next.clicks.count()).toBe(1);
  });

  test('held open by another page it does not block a later build for good', async () => {
    const db = await filled();
    // The page of before lets go as soon as a build with another layout asks.
    const opening = indexedDB.open(db.name, 990);
    const opened = new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = reject;
    });
    const { version } = await opened;
    expect(version).toBe(990);
    opening.result.close();
  });
});

describe('a worker that dies while it restores', () => {
  test('leaves what was there before, wherever it was', async () => {
    const many = newDb();
    await many.actions.bulkPut(
      Array.from({ length: 4_000 }, (_, n) => ({
        id: asActionId(uuid((n * 7_919) % 1e9)),
        at: NOW - n * 61_007,
        day: jstDay(NOW - n * 61_007),
        kind: 'like' as const,
      })),
    );
    const file = await backupOf(many, {});
    const db = newDb();
    await pass(db, MUG, NOW - 1, 1);
    const before = await backupOf(db, {});
    let died = 0;
    for (const from of Array.from({ length: 40 }, (_, n) => n * 2 ** 14)) {
      if (from >= file.length) break;
      const source = bytesInMemory(file);
      const read = (start: number, end: number) => {
        // The first two bytes are looked at before anything is read.
        if (start === from && end > 2) throw new Error('the worker died');
        return source.read(start, end);
      };
      const storing = storeBackup(db, { size: source.size, read }, died % 2 ? 'replace' : 'merge');
      await expect(storing).rejects.toThrow('the worker died');
      died++;
      expect(await backupOf(db, {})).toEqual(before);
    }
    expect(died).toBeGreaterThan(2);
    expect(await db.unfinished.count()).toBe(0);
  });
});
