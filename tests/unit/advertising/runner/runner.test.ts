import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TrialResult } from '@/lib/domain/advertising/trial';
import {
  orderDrop,
  orderGoOn,
  orderHold,
  orderImport,
  orderRetry,
  orderTrial,
} from '@/lib/storage/pulls/orders';
import { pendingWork } from '@/lib/storage/pulls/pending';
import { type AdvertisingSite, startAdvertising } from '../../../site/advertising/server';
import {
  broughtRows,
  connectionOf,
  pullId,
  reportsOf,
  TOKEN,
  untilIdle,
  type World,
  world,
} from './support';

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

describe('an import', () => {
  test('brings twelve months of every report and then waits for the user', async () => {
    const on = world(site);
    expect(await start(on)).toBe(true);
    await untilIdle(on);
    expect(site.requests).toHaveLength(60);
    expect(await on.db.pulledChunks.count()).toBe(60);
    expect(await pullOf(on)).toMatchObject({ state: 'ready', outcome: { problems: [] } });
    expect(on.clock.at - NOW).toBe(59 * 12_000);
    expect([on.errors, on.stored]).toEqual([[], []]);
  });

  test('is not begun twice, and a new one takes the place of one that waits', async () => {
    const on = world(site, [connectionOf({ names: reportsOf('items') })]);
    await start(on, 3);
    expect(await start(on, 3, pullId(2))).toBe(false);
    await untilIdle(on);
    expect(await start(on, 1, pullId(2))).toBe(true);
    await untilIdle(on);
    expect((await on.db.pulls.toArray()).map(({ state }) => state)).toEqual(['dropped', 'ready']);
    expect(await on.db.pulledChunks.count()).toBe(1);
  });

  test('that is cancelled keeps what is finished and goes on later', async () => {
    const on = world(site, [connectionOf({ names: reportsOf('items') })]);
    await start(on, 3);
    site.faults = [undefined, { kind: 'hang' }];
    const idle = untilIdle(on, { timeout: 60_000 });
    await expect.poll(() => site.requests.length).toBe(2);
    await orderHold(on.db, on.connection, on.clock.at);
    await idle;
    expect(await on.db.pulledChunks.count()).toBe(1);
    expect(await pullOf(on)).toMatchObject({ state: 'ready' });
    expect((await queueOf(on))?.held).toHaveLength(2);
    await orderGoOn(on.db, on.connection, { id: pullId(2), now: on.clock.at });
    await untilIdle(on);
    expect(await on.db.pulledChunks.where('pull').equals(pullId()).count()).toBe(3);
    expect(await pullOf(on)).toMatchObject({ state: 'ready' });
  });

  test('that is thrown away is not gone on with, for its first part would be missing', async () => {
    const on = world(site, [connectionOf({ names: reportsOf('items') })]);
    await start(on, 3);
    site.faults = [undefined, { kind: 'hang' }];
    const idle = untilIdle(on, { timeout: 60_000 });
    await expect.poll(() => site.requests.length).toBe(2);
    await orderDrop(on.db, pullId(), on.clock.at);
    expect(await pullOf(on)).toMatchObject({ state: 'running' });
    await orderHold(on.db, on.connection, on.clock.at);
    await idle;
    await orderDrop(on.db, pullId(), on.clock.at);
    expect(await pullOf(on)).toMatchObject({ state: 'dropped' });
    expect(await on.db.pulledChunks.count()).toBe(0);
    expect(await queueOf(on)).toMatchObject({ finished: [], held: [], waiting: [] });
  });

  test('after the ledger took the first part, the rest is a run of its own', async () => {
    const on = world(site, [connectionOf({ names: reportsOf('items') })]);
    await start(on, 3);
    await orderHold(on.db, on.connection, on.clock.at);
    await untilIdle(on);
    await on.db.pulls.update(pullId(), { state: 'stored' });
    await orderGoOn(on.db, on.connection, { id: pullId(2), now: on.clock.at });
    await untilIdle(on);
    expect(await pullOf(on, pullId(2))).toMatchObject({ state: 'ready' });
    expect(await on.db.pulledChunks.where('pull').equals(pullId(2)).count()).toBe(3);
  });

  test('with a refused token waits for a better one', async () => {
    const on = world(site, [connectionOf({ names: reportsOf('items') })]);
    await start(on, 3);
    const access = async () => ({
      token: 'wrong-0123456789',
      allowed: true,
      connections: [on.connection],
    });
    await untilIdle(on, { access });
    expect(await pullOf(on)).toMatchObject({ state: 'running' });
    expect((await queueOf(on))?.stopped).toEqual({ problem: { id: 'tokenRefused' } });
    await orderGoOn(on.db, on.connection, { id: pullId(2), now: on.clock.at });
    await untilIdle(on);
    expect(await pullOf(on)).toMatchObject({ state: 'ready' });
    expect(await on.db.pulledChunks.count()).toBe(3);
  });

  test('without its token, as after a restored backup, asks for nothing and waits', async () => {
    const on = world(site, [connectionOf({ names: reportsOf('items') })]);
    await start(on, 3);
    await untilIdle(on, { access: async () => undefined });
    expect((await queueOf(on))?.stopped).toEqual({ problem: { id: 'tokenRefused' } });
    expect(site.requests).toEqual([]);
  });

  test('without leave to reach the host says so instead of asking', async () => {
    const on = world(site, [connectionOf({ names: reportsOf('items') })]);
    await start(on, 3);
    const barred = { token: TOKEN, allowed: false, connections: [on.connection] };
    await untilIdle(on, { access: async () => barred });
    expect((await queueOf(on))?.stopped).toEqual({ problem: { id: 'notAllowed' } });
    expect(site.requests).toEqual([]);
    await orderGoOn(on.db, on.connection, { id: pullId(2), now: on.clock.at });
    await untilIdle(on);
    expect(await pullOf(on)).toMatchObject({ state: 'ready' });
  });

  test('goes on later when nobody could say what its token is', async () => {
    const on = world(site, [connectionOf({ names: reportsOf('items') })]);
    await start(on, 1);
    await untilIdle(on, { access: async () => Promise.reject(new Error('no worker')) });
    expect(on.errors).toHaveLength(1);
    await untilIdle(on);
    expect(await pullOf(on)).toMatchObject({ state: 'ready' });
  });

  test('tells which report is missing, and asks again when the user says so', async () => {
    const names = { ...reportsOf('items'), sku: 'Nobody Saved This' };
    const on = world(site, [connectionOf({ names })]);
    await start(on, 3);
    await untilIdle(on);
    const problem = { id: 'reportNotFound', name: 'Nobody Saved This' };
    expect(await pullOf(on)).toMatchObject({
      state: 'ready',
      outcome: { problems: [{ report: 'sku', problem }] },
    });
    const mended = { ...on.connection, names: reportsOf('items', 'sku') };
    const access = async () => ({
      token: 'whole-account-0123456789==',
      allowed: true,
      connections: [mended],
    });
    await orderRetry(on.db, mended, { id: pullId(2), now: on.clock.at });
    await untilIdle(on, { access });
    expect(await on.db.pulledChunks.count()).toBe(6);
    expect(await pullOf(on)).toMatchObject({ outcome: { problems: [] } });
  });

  test('is not kept waiting for by anybody when the server wants an hour', async () => {
    const on = world(site, [connectionOf({ names: reportsOf('items') })]);
    await start(on, 1);
    site.faults = [{ kind: 'status', status: 429, headers: { 'retry-after': '3600' } }];
    await untilIdle(on);
    const at = NOW + 3_600_000;
    expect(await pendingWork(on.db, NOW)).toEqual([{ slot: on.connection.slot, at }]);
    await untilIdle(on);
    expect(site.requests).toHaveLength(1);
    on.clock.at = at;
    await untilIdle(on);
    expect(await pullOf(on)).toMatchObject({ state: 'ready' });
  });

  test('of two connections with one token takes turns, of two tokens does not', async () => {
    const uk = connectionOf({ id: 'gb' as never, network: 3 as never });
    const other = connectionOf({ id: 'de' as never, network: 9 as never, slot: 'b' as never });
    const all = [connectionOf(), uk, other].map((one) => ({ ...one, names: reportsOf('items') }));
    const on = world(site, all);
    for (const [n, one] of all.entries())
      await orderImport(on.db, one, { id: pullId(n), months: 1, now: NOW });
    await untilIdle(on);
    const states = (await on.db.pulls.toArray()).map(({ state }) => state);
    expect(states).toEqual(['ready', 'ready', 'ready']);
    const networks = site.requests.map((request) => /network=(\d)/.exec(request)?.[1]);
    expect(networks.sort()).toEqual(['1', '3', '9']);
  });
});

describe('a test of a connection', () => {
  const results = async (on: World) => {
    const row = await on.db.pullQueues.get(on.connection.slot);
    return row?.trial?.lines.map(({ result }) => result);
  };
  const tried = async (on: World, over = {}): Promise<(TrialResult | undefined)[]> => {
    await orderTrial(on.db, on.connection, on.clock.at);
    await untilIdle(on, over);
    return (await results(on)) ?? [];
  };

  test('asks for tomorrow of each report, and imports nothing', async () => {
    const on = world(site);
    const kinds = (await tried(on)).map((result) => result?.kind);
    expect(kinds).toEqual(['found', 'found', 'found', 'found', 'found']);
    expect(site.requests).toHaveLength(5);
    for (const request of site.requests)
      expect(request).toContain('start_date=2026-11-21&end_date=2026-11-21');
    expect(await on.db.pulledChunks.count()).toBe(0);
    expect(on.clock.at - NOW).toBe(4 * 12_000);
  });

  test('tells for each report what is wrong with it', async () => {
    const page = { kind: 'html' } as const;
    site.faults = [page, { kind: 'hang' }, { kind: 'status', status: 429 }, undefined, undefined];
    const on = world(site);
    const access = async () => ({
      token: 'without-brand-0123456789==',
      allowed: true,
      connections: [on.connection],
    });
    expect(await tried(on, { access })).toEqual([
      { kind: 'problem', problem: { id: 'html' } },
      { kind: 'problem', problem: { id: 'timeout' } },
      { kind: 'problem', problem: { id: 'rateLimited', wait: undefined } },
      { kind: 'found', missing: [] },
      { kind: 'problem', problem: { id: 'columnsMissing', columns: ['brand'] } },
    ]);
  });

  test('waits as long as the server asks, before its next request', async () => {
    const headers = { 'retry-after': '90' };
    site.faults = [{ kind: 'status', status: 429, headers }];
    const on = world(site, [connectionOf({ names: reportsOf('items', 'sku') })]);
    expect((await tried(on)).map((result) => result?.kind)).toEqual(['problem', 'found']);
    expect(on.clock.at - NOW).toBe(90_000);
  });

  test('with a refused token asks once', async () => {
    const on = world(site);
    const access = async () => ({
      token: 'wrong-0123456789',
      allowed: true,
      connections: [on.connection],
    });
    const [first, ...rest] = await tried(on, { access });
    expect(first).toEqual({ kind: 'problem', problem: { id: 'tokenRefused' } });
    expect(rest).toEqual(Array(4).fill({ kind: 'notAsked' }));
    expect(site.requests).toHaveLength(1);
  });

  test('goes before an import that waits, and disturbs nothing of it', async () => {
    const on = world(site, [connectionOf({ names: reportsOf('items') })]);
    await start(on, 3);
    await orderTrial(on.db, on.connection, NOW);
    await untilIdle(on);
    expect(site.requests[0]).toContain('start_date=2026-11-21');
    expect(site.requests).toHaveLength(4);
    expect(await on.db.pulledChunks.count()).toBe(3);
  });
});

test('rows brought in halves are the rows brought at once', async () => {
  const whole = world(site, [connectionOf({ names: reportsOf('items', 'signatureOrders') })]);
  await start(whole, 3);
  await untilIdle(whole);
  const halved = world(site, [connectionOf({ names: reportsOf('items', 'signatureOrders') })]);
  await start(halved, 3);
  site.faults = [{ kind: 'hang' }, undefined, { kind: 'hang' }, { kind: 'cut' }, { kind: 'half' }];
  await untilIdle(halved);
  expect(await halved.db.pulledChunks.count()).toBeGreaterThan(6);
  expect(await broughtRows(halved)).toEqual(await broughtRows(whole));
});
