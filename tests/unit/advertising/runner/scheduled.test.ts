// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isDried } from '@/lib/domain/advertising/dried';
import { newSchedule } from '@/lib/domain/advertising/schedule';
import {
  orderGoOn,
  orderHold,
  orderImport,
  orderPull,
  orderRetry,
} from '@/lib/storage/pulls/orders';
import { type AdvertisingSite, startAdvertising } from '../../../site/advertising/server';
import { connectionOf, pullId, reportsOf, untilIdle, type World, world } from './support';

const NOW = Date.parse('2026-11-20T12:00:00Z');
let site: AdvertisingSite;
beforeAll(async () => {
  site = await startAdvertising(NOW);
});
afterAll(() => site.close());
beforeEach(() => {
  site.faults = [];
  site.requests = [];
});

const start = (on: World, months = 12, id = pullId()) =>
  orderImport(on.db, on.connection, { id, months, now: on.clock.at });
const pullOf = (on: World, id = pullId()) => on.db.pulls.get(id);
const queueOf = async (on: World) => (await on.db.pullQueues.get(on.connection.slot))?.state;

describe('a scheduled run', () => {
  const names = reportsOf('items', 'sku');
  const lines = async (on: World) =>
    (await on.db.pulledChunks.toArray()).flatMap(({ content }) =>
      content.kind === 'items' ? content.lines : [],
    );
  const run = async (on: World, over = {}) => {
    await orderPull(on.db, on.connection, newSchedule('daily'), { id: pullId(), now: on.clock.at });
    await untilIdle(on, over);
    return pullOf(on);
  };

  test('is taken over by the ledger at once, and leaves its queue empty', async () => {
    const on = world(site, [connectionOf({ names })]);
    expect(await run(on)).toMatchObject({ state: 'stored', outcome: { problems: [] } });
    expect(on.stored).toEqual([pullId()]);
    expect(await queueOf(on)).toMatchObject({ finished: [], failed: [], waiting: [] });
    expect(site.requests.every((request) => /date_type=(process|transaction)/.test(request))).toBe(
      true,
    );
  });

  test('leaves an import alone that was cancelled, and its problems are not its own', async () => {
    const on = world(site, [connectionOf({ names: { ...names, sku: 'Nobody Saved This' } })]);
    await start(on, 3, pullId(9));
    site.faults = [undefined, undefined, { kind: 'hang' }];
    const idle = untilIdle(on, { timeout: 60_000 });
    await expect.poll(() => site.requests.length).toBe(3);
    await orderHold(on.db, on.connection, on.clock.at);
    await idle;
    const before = await queueOf(on);
    expect([before?.finished.length, before?.held.length, before?.failed.length]).toEqual([
      1, 2, 3,
    ]);
    on.connection.names = names;
    expect(await run(on)).toMatchObject({ state: 'stored', outcome: { problems: [] } });
    expect(await queueOf(on)).toMatchObject({
      ...{ finished: before?.finished, held: before?.held, failed: before?.failed, waiting: [] },
    });
    await orderGoOn(on.db, on.connection, { id: pullId(10), now: on.clock.at });
    await untilIdle(on);
    expect(await pullOf(on, pullId(9))).toMatchObject({ state: 'ready' });
    expect(await on.db.pulledChunks.where('pull').equals(pullId(9)).count()).toBe(3);
  });

  test('has no import going on beside it', async () => {
    const on = world(site, [connectionOf({ names })]);
    await start(on, 3, pullId(9));
    await orderHold(on.db, on.connection, on.clock.at);
    await untilIdle(on);
    const order = { id: pullId(10), now: on.clock.at };
    await orderPull(on.db, on.connection, newSchedule('daily'), { ...order, id: pullId() });
    expect(await orderGoOn(on.db, on.connection, order)).toBe(false);
    expect(await orderRetry(on.db, on.connection, order)).toBe(false);
    const running = await on.db.pulls.filter(({ state }) => state === 'running').toArray();
    expect(running.map(({ id }) => id)).toEqual([pullId()]);
    await untilIdle(on);
    expect(await orderGoOn(on.db, on.connection, order)).toBe(true);
  });

  test('that was refused ends, and says so', async () => {
    const on = world(site, [connectionOf({ names })]);
    const access = async () => ({
      token: 'wrong-0123456789',
      allowed: true,
      connections: [on.connection],
    });
    const problem = { id: 'tokenRefused' };
    expect(await run(on, { access })).toMatchObject({
      state: 'dropped',
      outcome: { problems: [{ report: 'items', problem }] },
    });
    expect(await queueOf(on)).toMatchObject({ waiting: [], stopped: undefined });
  });

  test('whose report vanished keeps the others', async () => {
    const on = world(site, [connectionOf({ names: { ...names, sku: 'Gone' } })]);
    expect(await run(on)).toMatchObject({
      state: 'stored',
      outcome: { problems: [{ report: 'sku', problem: { id: 'reportNotFound' } }] },
    });
  });

  test('tells of commissions that stopped only when all days have come', async () => {
    const on = world(site, [connectionOf({ names: reportsOf('items') })]);
    // The newest month, in which there are sales: what is left looks as if they had stopped.
    site.faults = [{ kind: 'status', status: 400, body: '{"code":400,"message":"No."}' }];
    expect(await run(on)).toMatchObject({
      outcome: { problems: [{ report: 'items' }], dried: false },
    });
    expect(isDried(await lines(on), NOW)).toBe(true);
  });

  test('is handed to the ledger again when it died over it', async () => {
    const on = world(site, [connectionOf({ names })]);
    const store = async () => Promise.reject(new Error('died'));
    expect(await run(on, { store })).toMatchObject({ state: 'running', outcome: { problems: [] } });
    expect(on.errors).toHaveLength(1);
    await untilIdle(on);
    expect([on.stored, (await pullOf(on))?.state]).toEqual([[pullId()], 'stored']);
  });
});
