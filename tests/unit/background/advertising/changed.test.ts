import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TokenSlot } from '@/lib/domain/advertising/connection';
import { trialAsked } from '@/lib/domain/advertising/trial';
import type { PullRow } from '@/lib/storage/pulls/rows';
import { newWorker, OWN_PAGE, post } from '../../../helpers/worker';
import { item } from '../../domain/advertising/ledger/support';
import { chunk } from '../../ledger/advertising/support';
import { connect, NEW } from './support';

let worker: ReturnType<typeof newWorker>;
beforeEach(() => {
  fakeBrowser.reset();
  worker = newWorker();
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
