import type { Page } from '@playwright/test';
import type { ConnectionId, PullId, TokenSlot } from '@/lib/domain/advertising/connection';
import { networkOf } from '@/lib/domain/advertising/networks';
import { importTasks } from '@/lib/domain/advertising/plan';
import { EMPTY_QUEUE, type QueueState, taskKey } from '@/lib/domain/advertising/queue/state';
import { ADVERTISING_REPORTS } from '@/lib/domain/advertising/report-kinds';
import type { PulledChunkRow, PulledContent, PullRow } from '@/lib/storage/pulls/rows';
import { startAdvertising } from '../../site/advertising/server';
import { ask } from '../../unit/advertising/run';

export interface StandInPull {
  pull: PullRow;
  chunks: PulledChunkRow[];
  queue: { slot: string; state: QueueState };
}

/** Twelve months of a network as the stand-in for Rakuten's host answers, read by our readers. */
export async function standInPull(number: number, now = Date.now()): Promise<StandInPull> {
  const site = await startAdvertising(now);
  const network = networkOf(number);
  if (!network) throw new Error(`no network ${number}`);
  const connection = `connection-${number}` as ConnectionId;
  const id = `pull-${number}` as PullId;
  const slot = `slot-${number}` as TokenSlot;
  const tasks = importTasks(connection, ADVERTISING_REPORTS, now);
  const chunks: PulledChunkRow[] = [];
  for (const task of tasks) {
    const { report, from, to, dateType } = task;
    const answer = await ask(site, report, { from, to, dateType, network: network.id });
    if (!answer.ok) throw new Error(`${report}: ${answer.problem.id}`);
    chunks.push({
      ...{ id: `${id} ${taskKey(task)}`, pull: id, connection, network: network.id },
      ...{ from, to, dateType, at: now, content: answer.report as PulledContent },
    });
  }
  await site.close();
  return {
    pull: { id, slot, connection, network: network.id, at: now, kind: 'import', state: 'ready' },
    chunks,
    queue: { slot, state: { ...EMPTY_QUEUE, finished: tasks } },
  };
}

/** Puts rows into tables of the extension's database. */
export const putRows = (page: Page, rows: Readonly<Record<string, readonly object[]>>) =>
  page.evaluate(async (tables) => {
    const request = indexedDB.open('room-techo');
    const db = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = db.transaction(Object.keys(tables), 'readwrite');
    for (const [table, all] of Object.entries(tables))
      for (const row of all) transaction.objectStore(table).put(row);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
  }, rows);

/** A pull as if the runner had just finished it. */
export const putPull = (page: Page, { pull, chunks, queue }: StandInPull) =>
  putRows(page, { pulls: [pull], pulledChunks: chunks, pullQueues: [queue] });
