import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Advertising } from '@/lib/background/advertising/advertising';
import { alertsIn } from '@/lib/domain/advertising/alerts';
import {
  type Connection,
  type PullId,
  type TokenSlot,
  usualNames,
} from '@/lib/domain/advertising/connection';
import { trialAsked } from '@/lib/domain/advertising/trial';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { storePull } from '@/lib/storage/ledger/advertising/store';
import type { PullOutcome, PullRow } from '@/lib/storage/pulls/rows';
import { connectionsItem } from '@/lib/storage/settings';
import { deliver, newWorker, OWN_PAGE, post, ROOM_PAGE } from '../../helpers/worker';
import { item } from '../domain/advertising/ledger/support';
import { chunk, pulled } from '../ledger/advertising/support';
import { importId } from '../ledger/support';

const TOKEN = 'a-token-of-nobody-0123456789==';
const RUNNER = { ...OWN_PAGE, url: 'chrome-extension://test-extension-id/offscreen.html' };
const NEW = {
  ...{ token: TOKEN, network: 1, siteId: '1234567', place: 'ROOM', names: { ...usualNames } },
  ...{ confirmedAfter: 90, publisher: '' },
};

let worker: ReturnType<typeof newWorker>;
beforeEach(() => {
  fakeBrowser.reset();
  worker = newWorker();
});

const connections = () => connectionsItem.getValue();
const connect = async (over: object = {}): Promise<Connection> => {
  const answer = await post('saveConnection', { ...NEW, ...over }, OWN_PAGE);
  if (!answer.ok || !answer.id) throw new Error(JSON.stringify(answer));
  const found = (await connections()).find(({ id }) => id === answer.id);
  if (!found) throw new Error('not kept');
  return found;
};
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

describe('a connection that is changed under way', () => {
  const pulls = () => worker.db.pulls.toArray();
  const importing = async () => {
    const connection = await connect({ network: 3, token: 'a-token-of-another-account' });
    await post('orderAdvertising', { id: connection.id, order: 'import', months: 1 }, OWN_PAGE);
    expect(await pulls()).toMatchObject([{ state: 'running' }]);
    return connection;
  };
  const canImport = async (id: string) =>
    post('orderAdvertising', { id, order: 'import', months: 1 }, OWN_PAGE);

  test('to the token of another leaves no queue without a token behind', async () => {
    const us = await connect();
    const { id, slot } = await importing();
    await post('saveConnection', { ...NEW, network: 3, id }, OWN_PAGE);
    expect(await pulls()).toMatchObject([{ state: 'dropped' }]);
    expect(await worker.db.pullQueues.get(slot)).toBeUndefined();
    expect(await canImport(id)).toEqual({ ok: true, done: true });
    expect((await pulls()).find(({ state }) => state === 'running')?.slot).toBe(us.slot);
  });

  test('to another network takes nothing of the former for its own', async () => {
    const { id } = await importing();
    const { token: _, ...rest } = NEW;
    await post('saveConnection', { ...rest, network: 5, id }, OWN_PAGE);
    expect(await pulls()).toMatchObject([{ network: 3, state: 'dropped' }]);
    expect(await canImport(id)).toEqual({ ok: true, done: true });
  });

  test('in its name goes on, and in its token while nothing has come', async () => {
    const { id } = await importing();
    const renewed = { ...NEW, network: 3, id, place: 'ブログ', token: 'a-newer-token-98765==' };
    await post('saveConnection', renewed, OWN_PAGE);
    expect(await pulls()).toMatchObject([{ state: 'running' }]);
    expect((await pulls())[0]).not.toHaveProperty('changed');
  });

  describe('in its token when something has come', () => {
    const RENEWED = { ...NEW, network: 3, token: 'a-newer-token-98765==' };
    const queue = async (slot: TokenSlot) => (await worker.db.pullQueues.get(slot))?.state;
    const bring = ({ id: pull, connection }: PullRow) =>
      worker.db.pulledChunks.add({ ...chunk('items', [item('7')]), id: 'x', pull, connection });
    const begun = async () => {
      const connection = await importing();
      const [pull] = await pulls();
      if (!pull) throw new Error('nothing runs');
      await bring(pull);
      return connection;
    };

    test('rests until the user says that it is the same account', async () => {
      const { id, slot } = await begun();
      const asked = (await queue(slot))?.waiting.length;
      await post('saveConnection', { ...RENEWED, id }, OWN_PAGE);
      expect(await queue(slot)).toMatchObject({ waiting: [], held: { length: asked } });
      expect(await pulls()).toMatchObject([{ changed: true }]);
      await post('orderAdvertising', { id, order: 'goOn' }, OWN_PAGE);
      expect(await queue(slot)).toMatchObject({ waiting: { length: asked }, held: [] });
      expect((await pulls())[0]).not.toHaveProperty('changed');
    });

    test('may begin anew, and then nothing of the other account is left', async () => {
      const { id, slot } = await begun();
      await post('saveConnection', { ...RENEWED, id }, OWN_PAGE);
      await worker.db.pulls.toCollection().modify({ state: 'ready' });
      expect(await canImport(id)).toEqual({ ok: true, done: true });
      expect(await worker.db.pulledChunks.count()).toBe(0);
      expect(await queue(slot)).toMatchObject({ held: [] });
      expect((await pulls()).filter(({ changed }) => changed)).toEqual([]);
    });

    test('lets a scheduled run begin anew', async () => {
      const { id } = await connect();
      await post('scheduleAdvertising', { id, rhythm: 'daily', paused: false }, OWN_PAGE);
      const [before] = await pulls();
      if (!before) throw new Error('nothing runs');
      await bring(before);
      await post('saveConnection', { ...RENEWED, network: 1, id }, OWN_PAGE);
      const running = (await pulls()).filter(({ state }) => state === 'running');
      expect(running).toMatchObject([{ kind: 'scheduled' }]);
      expect(running[0]?.id).not.toBe(before.id);
      expect(await worker.db.pulledChunks.count()).toBe(0);
    });

    test('leaves one that is complete as it is', async () => {
      const { id, slot } = await begun();
      const row = await worker.db.pullQueues.get(slot);
      if (!row) throw new Error('no queue');
      const { waiting: finished } = row.state;
      await worker.db.pullQueues.put({ ...row, state: { ...row.state, waiting: [], finished } });
      await worker.db.pulls.toCollection().modify({ state: 'ready' });
      await post('saveConnection', { ...RENEWED, id }, OWN_PAGE);
      const [pull] = await pulls();
      expect([pull?.state, pull?.changed]).toEqual(['ready', undefined]);
    });

    test('asks again what is being tested', async () => {
      const { id, slot } = await connect();
      await post('orderAdvertising', { id, order: 'test' }, OWN_PAGE);
      const row = await worker.db.pullQueues.get(slot);
      if (!row?.trial) throw new Error('no test');
      await worker.db.pullQueues.put({ ...row, trial: trialAsked(row.trial, worker.clock.at) });
      await post('saveConnection', { ...RENEWED, network: 1, id }, OWN_PAGE);
      expect((await worker.db.pullQueues.get(slot))?.trial).not.toHaveProperty('askedAt');
    });

    test('is not touched by the same token once more', async () => {
      const { id, slot } = await begun();
      const token = 'a-token-of-another-account';
      await post('saveConnection', { ...NEW, network: 3, token, id }, OWN_PAGE);
      expect(await queue(slot)).toMatchObject({ held: [] });
    });
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
    expect(await db.pulls.toArray()).toMatchObject([{ state: 'dropped' }]);
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
    const { id } = await connect();
    await post('scheduleAdvertising', { id, rhythm: 'daily', paused: false }, OWN_PAGE);
    return id;
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
    expect(await worker.db.pulls.count()).toBe(1);
    worker.clock.at += 1;
    await worker.advertising.run();
    expect(await worker.db.pulls.count()).toBe(2);
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
