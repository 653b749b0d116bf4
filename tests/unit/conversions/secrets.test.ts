import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installOf } from '@/lib/conversions/install';
import { Secret } from '@/lib/domain/secret';
import { profilesItem } from '@/lib/storage/settings';
import { GATEWAY_KEY, SIGNING_KEY } from '../../site/advertising/conversions';
import { newWorld } from './world';

test.each([
  ['gateway', GATEWAY_KEY],
  ['nvp', SIGNING_KEY],
] as const)('the key of %s is nowhere but in its slot', async (variant, key) => {
  const world = await newWorld();
  const id = await world.save(variant);
  // A server that says everything back it was told, as some do in their errors.
  const echo = `You sent Bearer ${key} and ${encodeURIComponent(key)}`;
  world.site.faults = [{ kind: 'status', status: 422, body: echo }];
  await world.enter(id, {});
  await world.worker.sender.run();
  const rows = JSON.stringify(await world.db.conversions.toArray());
  expect(rows).toContain('You sent Bearer ••••••••');
  expect(rows).not.toContain(key);
  const { [`secret:conversions:${id}`]: slot, ...others } = await fakeBrowser.storage.local.get();
  expect(slot).toBe(key);
  expect(JSON.stringify(others)).not.toContain(key);
  const [profile] = await profilesItem.getValue();
  expect(profile && installOf(profile)).not.toContain(key);
  expect(JSON.stringify(world.failures)).not.toContain(key);
  await world.worker.profiles.remove(id);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(key);
  expect(world.browser.dropped).toEqual(['conversions.example']);
  await world.site.close();
});

test('a secret prints as its mask', () => {
  const secret = new Secret('s3cret-value');
  expect(`${secret} ${JSON.stringify({ secret })} ${String(secret)}`).not.toContain('s3cret');
});
