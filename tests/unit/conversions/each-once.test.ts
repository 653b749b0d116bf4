import { afterEach, beforeEach, expect, test } from 'vitest';
import { MINUTE, SECOND } from '@/lib/domain/time-units';
import { newWorld, status, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.site.close());

test('the same order of the same type is not taken twice; other types are', async () => {
  const id = await world.save('ep');
  const results = await world.enter(
    id,
    {},
    {},
    { event: 'refund', part: '1' },
    { event: 'cancel' },
  );
  expect(results).toEqual({ ok: true, results: ['added', 'duplicate', 'added', 'added'] });
  await world.worker.sender.run();
  expect(await world.enter(id, {})).toMatchObject({ results: ['duplicate'] });
  await world.worker.sender.run();
  expect(world.site.told.map(({ amounts }) => amounts)).toEqual([['1200'], ['-1200'], ['-1200']]);
});

test('what was refused may be corrected; its history stays', async () => {
  const id = await world.save('gateway', {}, 'wrong');
  await world.enter(id, {});
  await world.worker.sender.run();
  expect((await world.row())?.state).toBe('rejected');
  expect(await world.enter(id, {})).toMatchObject({ results: ['again'] });
  await world.worker.sender.run();
  expect((await world.row())?.attempts.length).toBe(2);
});

test('a limit is met once for all conversions of a profile', async () => {
  const id = await world.save('ep');
  world.site.faults = [status(429, '', { 'retry-after': '60' })];
  await world.enter(id, {}, { orderId: 'R-2' }, { orderId: 'R-3' });
  await world.worker.sender.run();
  expect(world.site.requests.length).toBe(1);
  world.clock.at += MINUTE;
  await world.worker.sender.run();
  expect(world.site.told.length).toBe(3);
});

test('a clock that is set back does not make anything wait for a year', async () => {
  const id = await world.save('ep');
  world.site.faults = [status(503)];
  await world.enter(id, {});
  await world.worker.sender.run();
  world.clock.at -= 365 * 24 * 60 * MINUTE;
  await world.worker.sender.run();
  world.clock.at += 30 * SECOND;
  await world.worker.sender.run();
  expect((await world.row())?.state).toBe('delivered');
});

test('what may have been counted stays so, though it is refused the second time', async () => {
  const id = await world.save('ep');
  world.site.faults = [status(504), status(401)];
  await world.enter(id, {});
  await world.worker.sender.run();
  const row = await world.row();
  if (!row) throw new Error('lost');
  await world.worker.desk.sendAgain(row.id, true);
  await world.worker.sender.run();
  expect(await world.row()).toMatchObject({ state: 'rejected', outcome: { why: 'unauthorized' } });
  expect(await world.worker.desk.sendAgain(row.id, false)).toMatchObject({ ok: false });
  expect(await world.worker.desk.drop(row.id)).toMatchObject({ ok: false });
  expect(await world.enter(id, {})).toMatchObject({ results: ['duplicate'] });
  expect(await world.worker.desk.sendAgain(row.id, true)).toMatchObject({ ok: true });
});
