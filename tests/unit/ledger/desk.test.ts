import { expect, test, vi } from 'vitest';
import { openDesk } from '@/lib/ledger/client';
import { LedgerDesk } from '@/lib/ledger/desk';
import type { WorkerLike } from '@/lib/platform/worker-life';
import { recentDiagnostics } from '@/lib/storage/diagnostics';
import { at, freshDb, importId } from './support';

const NOW = at('2026-08-01T09:00:00');

test('what goes wrong is noted, cut short, and told to whoever asked', async () => {
  const db = freshDb();
  const desk = new LedgerDesk({ db, now: () => NOW, newId: () => 'id' });
  vi.spyOn(db.imports, 'get').mockImplementation(() => {
    throw new RangeError('x'.repeat(500));
  });
  await expect(desk.undo(importId(1))).rejects.toThrow('xxx');
  const [noted] = await recentDiagnostics(db);
  expect(noted).toMatchObject({ type: 'error', at: NOW, where: 'ledger' });
  const words = noted?.type === 'error' ? noted.message : '';
  expect(words).toMatch(/^RangeError: x+$/);
  expect(words).toHaveLength(200);
});

test('with the database out of reach the error itself comes through', async () => {
  const db = freshDb();
  const desk = new LedgerDesk({ db, now: () => NOW, newId: () => 'id' });
  await db.open();
  db.close();
  await expect(desk.trace(() => {})).rejects.toThrow(/closed/i);
});

/** A worker that never answers. */
class Silent extends EventTarget implements WorkerLike {
  ended = false;
  postMessage(): void {}
  terminate(): void {
    this.ended = true;
  }
}

for (const event of ['error', 'messageerror']) {
  test(`after "${event}" nothing waits for the worker any more`, async () => {
    const worker = new Silent();
    const desk = openDesk(worker);
    const pending = desk.undo(importId(1));
    worker.dispatchEvent(new Event(event));
    await expect(pending).rejects.toThrow('the worker died');
    await expect(desk.trace(() => {})).rejects.toThrow('the worker died');
    expect(worker.ended).toBe(true);
  });
}
