import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { orderGoOn, orderImport } from '@/lib/storage/pulls/orders';
import { Life, mortalDb } from '../../../helpers/mortal';
import {
  type AdvertisingSite,
  type Fault,
  startAdvertising,
} from '../../../site/advertising/server';
import {
  broughtRows,
  connectionOf,
  pullId,
  reportsOf,
  untilIdle,
  type World,
  world,
} from './support';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const CONNECTION = connectionOf({ names: reportsOf('items', 'signatureOrders') });
let site: AdvertisingSite;
beforeAll(async () => {
  site = await startAdvertising(NOW);
});
afterAll(() => site.close());
beforeEach(() => {
  site.faults = [];
});

/** What an undisturbed import of three months brings. */
async function undisturbed(): Promise<string[]> {
  const on = world(site, [CONNECTION]);
  await orderImport(on.db, CONNECTION, { id: pullId(), months: 3, now: NOW });
  await untilIdle(on);
  return broughtRows(on);
}

/**
 * An import whose context dies before its n-th step, again and again: worker, page or browser, all
 * the same. A step is any operation on the database, or a request.
 */
async function dying(steps: readonly number[], faults: Fault[] = []) {
  const on: World = world(site, [CONNECTION]);
  await orderImport(on.db, CONNECTION, { id: pullId(), months: 3, now: NOW });
  site.faults = [...faults];
  let life = new Life();
  mortalDb(on.db, () => life);
  const ask = on.parts.fetch;
  const fetch: typeof ask = async (...asked) => {
    const answer = await ask(...asked);
    life.step();
    return answer;
  };
  for (const count of [...steps, Number.POSITIVE_INFINITY]) {
    life = new Life(count);
    await untilIdle(on, { fetch, timeout: 500 });
    // What a dead context would still do, it does not do any more.
    await new Promise((resolve) => setTimeout(resolve));
    on.clock.at += 1_000;
  }
  for (
    let turn = 0;
    turn < 5 && (await on.db.pulls.get(pullId()))?.state === 'running';
    turn += 1
  ) {
    await orderGoOn(on.db, CONNECTION, { id: pullId(2), now: on.clock.at });
    on.clock.at += 1_000_000;
    await untilIdle(on, { fetch, timeout: 500 });
  }
  return { rows: await broughtRows(on), pull: await on.db.pulls.get(pullId()) };
}

test('an import that dies at any step arrives at the same rows', async () => {
  const whole = await undisturbed();
  expect(whole.length).toBeGreaterThan(40);
  for (let step = 0; step < 60; step += 1) {
    const { rows, pull } = await dying([step]);
    expect(rows, `died at step ${step}`).toEqual(whole);
    expect(pull?.state).toBe('ready');
  }
}, 120_000);

test('however often it dies, and whatever the server does meanwhile', async () => {
  const whole = await undisturbed();
  const fault = fc.constantFrom<Fault>(
    ...([{ kind: 'cut' }, { kind: 'half' }, { kind: 'html' }, { kind: 'hang' }] as const),
    { kind: 'status', status: 429, headers: { 'retry-after': '60' } },
    { kind: 'status', status: 500 },
    { kind: 'status', status: 403, body: '{"code":403,"message":"Access Denied"}' },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 40 }), { maxLength: 12 }),
      // The third in a row is where a request is given up, and waits for the user's word.
      fc.array(fault, { maxLength: 2 }),
      async (steps, faults) => {
        const { rows, pull } = await dying(steps, faults);
        expect(pull?.state).toBe('ready');
        expect(rows).toEqual(whole);
      },
    ),
    { numRuns: 25 },
  );
}, 240_000);
