import { afterEach, beforeEach, expect, test } from 'vitest';
import { MINUTE } from '@/lib/domain/time-units';
import { lookAgain } from '@/lib/storage/conversions/queue';
import { profilesItem } from '@/lib/storage/settings';
import { line } from './support';
import { newWorld, profileTexts, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.site.close());

test('without a connection, a permission or a profile it waits, and no attempt is counted', async () => {
  const id = await world.save('ep');
  world.browser.online = false;
  await world.enter(id, {});
  await world.worker.sender.run();
  expect(await world.row()).toMatchObject({ state: 'waiting', wait: 'offline', attempts: [] });
  world.browser.online = true;
  world.browser.allowed = false;
  world.clock.at += MINUTE;
  await world.worker.sender.run();
  expect(await world.row()).toMatchObject({ state: 'waiting', wait: 'permission' });
  world.browser.allowed = true;
  const [profile] = await profilesItem.getValue();
  if (!profile) throw new Error('no profile');
  await world.save('ep', {}, undefined);
  await lookAgain(world.db, profile.id, world.clock.at);
  await world.worker.sender.run();
  expect(await world.row()).toMatchObject({ state: 'delivered' });
  expect(world.site.requests.length).toBe(1);
});

test('without its key it waits for one', async () => {
  const id = await world.save('gateway', {}, '');
  await world.enter(id, {});
  await world.worker.sender.run();
  expect(await world.row()).toMatchObject({ state: 'waiting', wait: 'key', attempts: [] });
});

test('what is held waits for the user', async () => {
  const id = await world.save('ep', { delivery: 'hold' });
  await world.enter(id, {});
  await world.worker.sender.run();
  const row = await world.row();
  expect(row).toMatchObject({ state: 'held' });
  if (row) await world.worker.desk.sendAgain(row.id, false);
  await world.worker.sender.run();
  expect((await world.row())?.state).toBe('delivered');
});

test('a profile that was changed until an amount has no place in it', async () => {
  const id = await world.save('ep', { delivery: 'hold' });
  await world.enter(id, {
    currency: 'USD',
    amount: '1.50',
    lines: [line({ unitPrice: '1.50' })],
  });
  const keep = profileTexts('ep', { exponents: 'USD=0' });
  await world.worker.profiles.save({ ...keep, id, mapping: [...keep.mapping] });
  const row = await world.row();
  if (row) await world.worker.desk.sendAgain(row.id, false);
  await world.worker.sender.run();
  expect((await world.row())?.outcome).toEqual({ is: 'rejected', why: 'unbuildable' });
  expect(world.site.requests).toEqual([]);
});
