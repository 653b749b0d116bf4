import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { USUAL_MAPPING } from '@/lib/domain/conversions/mapping';
import type { ProfileId } from '@/lib/domain/conversions/profile';
import { MINUTE, SECOND } from '@/lib/domain/time-units';
import { MERCHANTS } from '../../site/advertising/conversions';
import { newWorld, profileTexts, status, type World } from './world';

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

describe('a profile whose MID was changed', () => {
  const change = async (id: ProfileId, mid: string) =>
    world.worker.profiles.save({
      ...profileTexts('ep', { mid }),
      ...{ id, mapping: [...USUAL_MAPPING] },
    });

  test('what was entered before goes out for the merchant it was entered for', async () => {
    const id = await world.save('ep');
    await world.enter(id, {});
    await change(id, MERCHANTS.closed);
    await world.worker.sender.run();
    // Told for the other one it could be told again for this one: it would be counted twice.
    expect(world.site.told).toMatchObject([{ mid: MERCHANTS.open, order: 'R-1' }]);
    await change(id, MERCHANTS.open);
    expect(await world.enter(id, {})).toMatchObject({ results: ['duplicate'] });
  });

  test('what the wrong MID was refused for is sent again for the right one, once', async () => {
    const id = await world.save('ep', { mid: MERCHANTS.closed });
    await world.enter(id, {});
    await world.worker.sender.run();
    const refused = await world.row();
    if (refused?.state !== 'rejected') throw new Error('not refused');
    await change(id, MERCHANTS.open);
    expect(await world.worker.desk.sendAgain(refused.id, false)).toMatchObject({ ok: true });
    await world.worker.sender.run();
    expect(world.site.told).toMatchObject([{ mid: MERCHANTS.open, order: 'R-1' }]);
    expect(await world.enter(id, {})).toMatchObject({ results: ['duplicate'] });
    expect(await world.db.conversions.count()).toBe(1);
    expect((await world.row())?.attempts.length).toBe(2);
  });

  test('what was told for the right one already is not sent again', async () => {
    const id = await world.save('ep', { mid: MERCHANTS.closed });
    await world.enter(id, {});
    await world.worker.sender.run();
    const refused = await world.row();
    await change(id, MERCHANTS.open);
    await world.enter(id, {});
    await world.worker.sender.run();
    expect(refused && (await world.worker.desk.sendAgain(refused.id, false))).toMatchObject({
      ok: false,
    });
    await world.worker.sender.run();
    expect(world.site.told.length).toBe(1);
  });
});

test('what waits for a profile that is gone does not stay in the log for ever', async () => {
  const id = await world.save('ep');
  world.site.faults = [status(503)];
  await world.enter(id, {});
  await world.worker.sender.run();
  const row = await world.row();
  // It may have been counted, and goes out again by itself.
  expect(row && (await world.worker.desk.drop(row.id))).toMatchObject({ ok: false });
  await world.worker.profiles.remove(id);
  world.clock.at += MINUTE;
  await world.worker.sender.run();
  expect(await world.row()).toMatchObject({ state: 'waiting', wait: 'profile' });
  expect(row && (await world.worker.desk.drop(row.id))).toMatchObject({ ok: true });
});
