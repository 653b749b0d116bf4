import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Advertising } from '@/lib/background/advertising/advertising';
import { alertsIn } from '@/lib/domain/advertising/alerts';
import type { PullId } from '@/lib/domain/advertising/connection';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { storePull } from '@/lib/storage/ledger/advertising/store';
import { closePulls } from '@/lib/storage/pulls/close';
import type { PullOutcome } from '@/lib/storage/pulls/rows';
import { deliver, newWorker, OWN_PAGE, post, ROOM_PAGE } from '../../../helpers/worker';
import { item } from '../../domain/advertising/ledger/support';
import { chunk, pulled } from '../../ledger/advertising/support';
import { importId } from '../../ledger/support';
import { connect, connections, NEW, TOKEN } from './support';

const RUNNER = { ...OWN_PAGE, url: 'chrome-extension://test-extension-id/offscreen.html' };
let worker: ReturnType<typeof newWorker>;
beforeEach(() => {
  fakeBrowser.reset();
  worker = newWorker();
});

const stored = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);
const secretKeys = async () =>
  Object.entries(await stored())
    .filter(([, value]) => JSON.stringify(value).includes(TOKEN))
    .map(([key]) => key);

describe('a token', () => {
  test('is in its slot and nowhere else, whatever is done with the connection', async () => {
    const { id, slot } = await connect();
    await post('orderAdvertising', { id, order: 'test' }, OWN_PAGE);
    await post('orderAdvertising', { id, order: 'import', months: 12 }, OWN_PAGE);
    await post('scheduleAdvertising', { id, rhythm: 'daily', paused: false }, OWN_PAGE);
    await worker.advertising.run();
    expect(await secretKeys()).toEqual([`secret:advertising:${slot}`]);
    const rows = await Promise.all(worker.db.tables.map((table) => table.toArray()));
    expect(rows.flat().length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toContain(TOKEN);
    const { id: _, ...data } = NEW as typeof NEW & { id?: string };
    const again = await deliver('saveConnection', { ...data, network: 3 }, OWN_PAGE);
    expect(JSON.stringify(again)).not.toContain(TOKEN);
  });

  test('is given to the hidden document alone', async () => {
    const { slot } = await connect();
    const others = ['options.html', 'notebook.html', 'popup.html', 'offscreen.html?a', '']
      .map((page) => ({ ...OWN_PAGE, url: `chrome-extension://test-extension-id/${page}` }))
      .concat({ ...RUNNER, id: 'another-extension' }, ROOM_PAGE);
    for (const from of others)
      expect(await deliver('advertisingAccess', { slot }, from), from.url).toEqual({
        ...{ ok: false, reason: 'sender' },
      });
    const answer = await deliver('advertisingAccess', { slot }, RUNNER);
    expect(answer).toMatchObject({ ok: true, access: { token: TOKEN } });
  });

  test('that is refused by its form is not noted', async () => {
    await deliver('saveConnection', { ...NEW, siteId: 'x' }, OWN_PAGE);
    await worker.settled();
    const [row] = await worker.db.diagnostics.toArray();
    expect(row).toMatchObject({ message: 'saveConnection', reason: 'malformed siteId' });
    expect(JSON.stringify(row)).not.toContain(TOKEN);
    expect(await secretKeys()).toEqual([]);
  });

  test('of several networks is kept once, and replaced for all of them', async () => {
    const us = await connect();
    const uk = await connect({ network: 3 });
    expect(uk.slot).toBe(us.slot);
    await post('saveConnection', { ...NEW, id: us.id, token: 'a-newer-token-98765==' }, OWN_PAGE);
    expect(await secretKeys()).toEqual([]);
    expect(await worker.advertising.access(uk.slot)).toMatchObject({
      ...{ token: 'a-newer-token-98765==' },
      connections: [{ id: us.id }, { id: uk.id }],
    });
  });

  test('stays when a connection is changed without one', async () => {
    const { id } = await connect();
    const { token: _, ...rest } = NEW;
    await post('saveConnection', { ...rest, id, place: 'ブログ' }, OWN_PAGE);
    expect(await connections()).toMatchObject([{ id, place: 'ブログ' }]);
    expect(await secretKeys()).toHaveLength(1);
    expect(await post('saveConnection', { ...rest, network: 9 }, OWN_PAGE)).toEqual({
      ...{ ok: true, problem: 'noToken' },
    });
  });
});

test('there is one connection for each network, whatever its site and token', async () => {
  const { id } = await connect();
  const uk = await connect({ network: 3 });
  const again = { ...NEW, siteId: '7654321', token: 'a-token-of-another-account' };
  const same = { ok: true, problem: 'same' };
  expect(await post('saveConnection', again, OWN_PAGE)).toEqual(same);
  expect(await post('saveConnection', { ...NEW, id: uk.id }, OWN_PAGE)).toEqual(same);
  expect(await post('saveConnection', { ...again, id }, OWN_PAGE)).toEqual({ ok: true, id });
  expect(await connections()).toHaveLength(2);
});

test('a network is connected with the token of another one', async () => {
  const us = await connect();
  const { token: _, ...rest } = NEW;
  const uk = { ...rest, network: 3 };
  await post('saveConnection', { ...uk, like: us.id }, OWN_PAGE);
  expect(await connections()).toMatchObject([us, { network: 3, slot: us.slot }]);
  expect((await connections())[1]).not.toHaveProperty('like');
  const gone = crypto.randomUUID();
  expect(await post('saveConnection', { ...uk, network: 5, like: gone }, OWN_PAGE)).toEqual({
    ...{ ok: true, problem: 'noToken' },
  });
});

describe('disconnecting', () => {
  test('takes secret, queue and host along with the last connection', async () => {
    const drop = vi.fn(async () => undefined);
    const host = { has: async () => true, drop };
    const place = { open: async () => undefined, close: async () => undefined };
    const { db, clock } = worker;
    const advertising = new Advertising({ db, now: clock.now, place, host });
    const [us, uk] = [await connect(), await connect({ network: 3 })];
    await post('orderAdvertising', { id: us.id, order: 'import', months: 1 }, OWN_PAGE);
    await advertising.disconnect({ id: us.id, rows: 'keep' });
    expect([await secretKeys(), drop.mock.calls]).toEqual([expect.any(Array), []]);
    expect((await db.pullQueues.get(us.slot))?.state.waiting).toEqual([]);
    expect(await db.pulls.count()).toBe(0);
    await advertising.disconnect({ id: uk.id, rows: 'keep' });
    expect(drop).toHaveBeenCalledOnce();
    expect([await secretKeys(), await db.pullQueues.count()]).toEqual([[], 0]);
    expect(await connections()).toEqual([]);
  });

  test('deletes what was imported of its network, and of no other, when that is wanted', async () => {
    const { db } = worker;
    const [us, uk] = [await connect(), await connect({ network: 3 })];
    for (const [index, { network }] of [us, uk].entries()) {
      const id = await pulled(db, `${index}`, [chunk('items', [item('7')])], { network });
      await storePull(db, id, { at: 1, importId: importId(index) });
    }
    const left = async () => (await db.advertising.toArray()).map((row) => row.network);
    expect(await left()).toEqual([us.network, uk.network]);
    await post('disconnect', { id: us.id, rows: 'delete' }, OWN_PAGE);
    expect(await left()).toEqual([uk.network]);
    await post('disconnect', { id: uk.id, rows: 'keep' }, OWN_PAGE);
    expect(await left()).toEqual([uk.network]);
  });
});

describe('a schedule', () => {
  const REFUSED = [{ report: 'items', problem: { id: 'tokenRefused' } }] as const;
  /** The run that is on ends, as the runner would end it. */
  async function end(outcome: Omit<PullOutcome, 'at'>) {
    const pull = (await worker.db.pulls.toArray()).find(({ state }) => state === 'running');
    if (!pull) throw new Error('nothing runs');
    const at = worker.clock.at;
    await worker.db.pullQueues.clear();
    await worker.db.pulls.put({ ...pull, state: 'stored', outcome: { at, ...outcome } });
    await worker.advertising.run();
  }
  const schedule = async () => (await connections())[0]?.schedule;
  const started = async () => {
    const connection = await connect();
    const { id } = connection;
    await post('scheduleAdvertising', { id, rhythm: 'daily', paused: false }, OWN_PAGE);
    return connection;
  };

  test('runs at once, then a day after each success', async () => {
    await started();
    expect((await worker.db.pulls.toArray()).map(({ kind }) => kind)).toEqual(['scheduled']);
    await worker.advertising.run();
    expect(await worker.db.pulls.count()).toBe(1);
    await end({ problems: [], dried: false });
    expect(await schedule()).toMatchObject({ lastSuccess: worker.clock.at, failures: 0 });
    worker.clock.at += DAY - 1;
    await worker.advertising.run();
    expect(await worker.db.pulls.count()).toBe(0);
    worker.clock.at += 1;
    await worker.advertising.run();
    expect(await worker.db.pulls.toArray()).toMatchObject([{ at: worker.clock.at }]);
  });

  test('that fails is tried again, and alerts once however often it fails', async () => {
    await started();
    const since = worker.clock.at;
    await end({ problems: REFUSED, dried: false });
    for (let turn = 0; turn < 3; turn += 1) {
      expect(alertsIn(await connections())).toMatchObject([
        { alert: { id: 'tokenRefused' }, since },
      ]);
      worker.clock.at += DAY;
      await worker.advertising.run();
      await end({ problems: REFUSED, dried: false });
    }
    worker.clock.at += DAY;
    await worker.advertising.run();
    await end({ problems: [], dried: false });
    expect(alertsIn(await connections())).toEqual([]);
  });

  test('tells of commissions that have stopped', async () => {
    await started();
    await end({ problems: [], dried: true });
    expect(alertsIn(await connections())).toMatchObject([{ alert: { id: 'dried' } }]);
  });

  test('does not run while paused, nor beside an import', async () => {
    const { id } = await connect();
    await post('scheduleAdvertising', { id, rhythm: 'weekly', paused: true }, OWN_PAGE);
    worker.clock.at += 30 * DAY;
    await worker.advertising.run();
    expect(await worker.db.pulls.count()).toBe(0);
    await post('orderAdvertising', { id, order: 'import', months: 1 }, OWN_PAGE);
    await post('scheduleAdvertising', { id, rhythm: 'weekly', paused: false }, OWN_PAGE);
    expect((await worker.db.pulls.toArray()).map(({ kind }) => kind)).toEqual(['import']);
  });

  test('goes past an import that stopped and that nobody mends', async () => {
    const { id, slot } = await started();
    await worker.db.pulls.clear();
    await worker.db.pullQueues.clear();
    await post('scheduleAdvertising', { id, rhythm: 'daily', paused: true }, OWN_PAGE);
    await post('orderAdvertising', { id, order: 'import', months: 1 }, OWN_PAGE);
    const row = await worker.db.pullQueues.get(slot);
    if (!row) throw new Error('no queue');
    const stopped = { problem: { id: 'noConnection' } } as const;
    await worker.db.pullQueues.put({ ...row, state: { ...row.state, stopped } });
    await post('scheduleAdvertising', { id, rhythm: 'daily', paused: false }, OWN_PAGE);
    const [held] = await closePulls(worker.db, slot, worker.clock.at).then(() =>
      worker.db.pulls.toArray(),
    );
    expect(held).toMatchObject({ kind: 'import', state: 'dropped' });
    await worker.advertising.run();
    const running = await worker.db.pulls.filter(({ state }) => state === 'running').toArray();
    expect(running).toMatchObject([{ kind: 'scheduled' }]);
    const { state } = (await worker.db.pullQueues.get(slot)) ?? row;
    expect([state.held.length, state.waiting.every(({ run }) => run === 'scheduled')]).toEqual([
      row.state.waiting.length,
      true,
    ]);
  });

  test('goes on after a run of which nothing is left', async () => {
    await started();
    await worker.db.pulls.clear();
    await worker.db.pullQueues.clear();
    worker.clock.at += HOUR;
    await worker.advertising.run();
    expect(await worker.db.pulls.count()).toBe(1);
    expect((await connections())[0]?.run).toEqual(expect.any(String) as unknown as PullId);
  });
});

test('the runner is opened while there is work, and closed when there is none', async () => {
  const calls: string[] = [];
  const place = {
    open: async () => void calls.push('open'),
    close: async () => void calls.push('close'),
  };
  const { db, clock } = worker;
  const advertising = new Advertising({
    db,
    now: clock.now,
    place,
    host: { has: async () => true, drop: async () => undefined },
  });
  const { id } = await connect();
  await advertising.order({ id, order: 'import', months: 1 });
  const [alarm] = await fakeBrowser.alarms.getAll();
  expect(alarm).toMatchObject({ name: 'advertising', scheduledTime: clock.at + 60_000 });
  await advertising.order({ id, order: 'hold' });
  // The runner still has to close the import that was cancelled.
  expect(calls).toEqual(['open', 'open']);
  await db.pulls.clear();
  await advertising.run();
  expect(calls.at(-1)).toBe('close');
});
