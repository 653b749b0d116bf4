import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MINUTE, SECOND } from '@/lib/domain/time-units';
import { newWorld, status, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.site.close());

describe.each(['ep', 'nvp', 'gateway'] as const)('on the way to %s', (variant) => {
  test('429 waits as long as it says', async () => {
    const fault = status(429, 'Too Many Requests', { 'retry-after': '90' });
    const read = await world.sent(variant, fault);
    expect(read).toMatchObject({ state: 'waiting', wait: 'rateLimited', due: 90 * SECOND });
    world.clock.at += 89 * SECOND;
    await world.worker.sender.run();
    expect((await world.row())?.state).toBe('waiting');
    world.clock.at += SECOND;
    await world.worker.sender.run();
    expect((await world.row())?.state).toBe('delivered');
  });

  test.each([500, 502, 503])('%i waits and is tried again, longer each time', async (code) => {
    const read = await world.sent(variant, status(code));
    expect(read).toMatchObject({ state: 'waiting', wait: 'serverError', due: 30 * SECOND });
    world.site.faults = [status(code)];
    world.clock.at += 30 * SECOND;
    await world.worker.sender.run();
    const again = await world.row();
    expect(again?.due).toBe(world.clock.at + MINUTE);
    expect(again?.attempts.map((one) => one.status)).toEqual([code, code]);
  });

  test('a server that stays broken is given up, and may have counted', async () => {
    const id = await world.save(variant);
    world.site.faults = Array.from({ length: 20 }, () => status(500));
    await world.enter(id, {});
    for (let n = 0; n < 20; n += 1) {
      await world.worker.sender.run();
      world.clock.at += 60 * MINUTE;
    }
    const row = await world.row();
    expect(row).toMatchObject({ state: 'rejected', outcome: { why: 'gaveUp' } });
    expect(world.site.requests.length).toBe(8);
    if (!row) return;
    expect(await world.worker.desk.sendAgain(row.id, false)).toMatchObject({ ok: false });
  });

  test.each([
    [401, { is: 'rejected', why: 'unauthorized' }],
    [403, { is: 'rejected', why: 'forbidden' }],
    [404, { is: 'rejected', why: 'notThere' }],
    [414, { is: 'rejected', why: 'tooLong' }],
    [422, { is: 'rejected', why: 'badRequest' }],
    [408, { is: 'unknown', why: 'gatewayTimeout' }],
    [504, { is: 'unknown', why: 'gatewayTimeout' }],
  ])('%i', async (code, outcome) =>
    expect((await world.sent(variant, status(code)))?.outcome).toEqual(outcome),
  );

  test('a redirect is not followed', async () => {
    const fault = status(302, '', { location: 'https://elsewhere.example/' });
    const outcome = { is: 'rejected', why: 'moved' };
    expect(await world.sent(variant, fault)).toMatchObject({ outcome });
    expect(world.site.requests.length).toBe(1);
  });

  test('no answer in time is unknown, and never sent again by itself', async () => {
    const id = await world.save(variant);
    const worker = world.start(world.there, 1_000);
    world.site.faults = [{ kind: 'hang' }];
    await world.enter(id, {});
    await worker.sender.run();
    const outcome = { is: 'unknown', why: 'timeout' };
    expect(await world.row()).toMatchObject({ state: 'unknown', outcome });
    world.clock.at += 24 * 60 * MINUTE;
    await worker.sender.run();
    // It had arrived: a second one would have been counted twice.
    expect(world.site.told.length).toBe(1);
    const row = await world.row();
    if (!row) throw new Error('lost');
    expect((await worker.desk.sendAgain(row.id, false)).ok).toBe(false);
    expect((await worker.desk.sendAgain(row.id, true)).ok).toBe(true);
    // With as much time as a busy machine takes.
    await world.worker.sender.run();
    expect((await world.row())?.state).toBe('delivered');
  });

  test('a connection that breaks is unknown', async () => {
    const id = await world.save(variant);
    const broken = world.start(() => Promise.reject(new TypeError('Failed to fetch')));
    await world.enter(id, {});
    await broken.sender.run();
    expect((await world.row())?.outcome).toEqual({ is: 'unknown', why: 'broken' });
  });
});
