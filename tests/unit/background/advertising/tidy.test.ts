import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY } from '@/lib/domain/time-units';
import { closePulls } from '@/lib/storage/pulls/close';
import type { PullRow } from '@/lib/storage/pulls/rows';
import { tidyPulls } from '@/lib/storage/pulls/tidy';
import { connectionState } from '@/lib/storage/queries/pulls';
import { connectionsItem } from '@/lib/storage/settings';
import { newWorker, OWN_PAGE, post } from '../../../helpers/worker';
import { connect } from './support';

let worker: ReturnType<typeof newWorker>;
beforeEach(() => {
  fakeBrowser.reset();
  worker = newWorker();
});

const pulls = () => worker.db.pulls.orderBy('at').toArray();
const importIt = async (id: string) => {
  worker.clock.at += 1;
  await post('orderAdvertising', { id, order: 'import', months: 1 }, OWN_PAGE);
  const last = (await pulls()).at(-1);
  if (!last) throw new Error('nothing runs');
  return last;
};
const becomes = (id: PullRow['id'], state: PullRow['state']) =>
  worker.db.pulls.update(id, { state });

test('of imports that are over the last one is kept, for each connection', async () => {
  const [us, uk] = [await connect(), await connect({ network: 3 })];
  for (const state of ['stored', 'dropped', 'stored'] as const)
    await becomes((await importIt(us.id)).id, state);
  const other = await importIt(uk.id);
  await becomes(other.id, 'dropped');
  await worker.advertising.run();
  expect(await pulls()).toMatchObject([
    { connection: us.id, state: 'stored', at: worker.clock.at - 1 },
    { id: other.id, state: 'dropped' },
  ]);
  expect((await connectionState(worker.db, uk)).lastImport).toMatchObject({ id: other.id });
});

test('one that waits for the user, and one that runs, are never touched', async () => {
  const { id } = await connect();
  const waits = await importIt(id);
  await becomes(waits.id, 'ready');
  await worker.advertising.run();
  expect(await pulls()).toMatchObject([{ id: waits.id, state: 'ready' }]);
  const runs = await importIt(id);
  await worker.advertising.run();
  expect(await pulls()).toMatchObject([{ id: runs.id, state: 'running' }]);
});

test('thirty daily runs leave no more than the one that is on', async () => {
  const { id, slot } = await connect();
  await post('scheduleAdvertising', { id, rhythm: 'daily', paused: false }, OWN_PAGE);
  for (let day = 0; day < 30; day += 1) {
    const [run] = await pulls();
    if (!run) throw new Error(`nothing runs on day ${day}`);
    await worker.db.pullQueues.delete(slot);
    await closePulls(worker.db, slot, worker.clock.at);
    await becomes(run.id, 'stored');
    await worker.advertising.run();
    expect(await worker.db.pulls.count()).toBe(0);
    worker.clock.at += DAY;
    await worker.advertising.run();
    expect(await worker.db.pulls.count()).toBe(1);
  }
});

test('a run that ended is kept until its schedule has heard of it', async () => {
  const { id, slot } = await connect();
  await post('scheduleAdvertising', { id, rhythm: 'daily', paused: false }, OWN_PAGE);
  await worker.db.pullQueues.delete(slot);
  await closePulls(worker.db, slot, worker.clock.at);
  const [run] = await pulls();
  expect(run).toMatchObject({ state: 'dropped', outcome: { problems: [] } });
  // A page asks for something before anybody looked at the schedule.
  await tidyPulls(worker.db, await connectionsItem.getValue());
  expect(await pulls()).toEqual([run]);
  await worker.advertising.run();
  expect((await connectionsItem.getValue())[0]?.schedule?.lastSuccess).toBe(worker.clock.at);
  expect(await pulls()).toEqual([]);
});

test('with the connection its runs go', async () => {
  const { id } = await connect();
  await becomes((await importIt(id)).id, 'stored');
  await post('disconnect', { id, rows: 'keep' }, OWN_PAGE);
  expect(await pulls()).toEqual([]);
});
