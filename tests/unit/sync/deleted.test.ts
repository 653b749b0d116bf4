import { describe, expect, test } from 'vitest';
import { syncOnce } from '@/lib/background/sync/run';
import type { DeviceId } from '@/lib/domain/sync/vector';
import type { Instant } from '@/lib/domain/time';
import { DAY } from '@/lib/domain/time-units';
import type { HistoryDb } from '@/lib/storage/db';
import { HistoryReplica } from '@/lib/storage/sync/replica';
import { switchOff, switchOn } from '@/lib/storage/sync/switch';
import { NOW, uuid } from '../../helpers/builders';
import { newDb } from '../../helpers/history';
import { MemoryFolder, plainSealer } from './memory';

const device = (n: number) => String(n).repeat(16) as DeviceId;
const share = (n: number) => ({ id: uuid(n), at: NOW, channel: 'line' }) as never;

/** Devices with real databases and a folder that does as it is told. */
function newWorld() {
  const folder = new MemoryFolder();
  let now: Instant = NOW;
  const join = async (number: number, db: HistoryDb = newDb()) => {
    await switchOn(db, device(number), `machine ${number}`);
    const replica = new HistoryReplica(db);
    const sync = () => {
      now += DAY;
      return syncOnce({
        ...{ replica, sealer: plainSealer, now: () => now, foldAfter: 4 },
        folder: folder.seenBy(async (_, work) => work()),
        newDevice: () => expect.fail('no number is used twice'),
      });
    };
    const ids = async () => (await db.shares.toArray()).map(({ id }) => id);
    return { db, replica, sync, ids };
  };
  return { folder, join, now: () => now };
}

type Device = Awaited<ReturnType<ReturnType<typeof newWorld>['join']>>;

const giveUp = ({ replica }: Device, number: number, at: Instant) =>
  replica.save((state) => ({ ...state, given: { ...state.given, [device(number)]: at } }));

/** So long that all is folded again and again, and whatever may be forgotten is. */
async function yearsOf(devices: readonly Device[]): Promise<void> {
  for (let n = 0; n < 12; n++) {
    for (const one of devices) {
      await one.db.shares.put(share(1_000 + n));
      await one.sync();
    }
  }
}

/** Two devices with the same rows, of which the second stays away while the first deletes some. */
async function leftBehind() {
  const world = newWorld();
  const [here, away] = [await world.join(1), await world.join(2)];
  await here.db.shares.bulkPut([share(1), share(2), share(3)]);
  for (const one of [here, away, here, away]) await one.sync();
  expect(await away.ids()).toEqual([uuid(1), uuid(2), uuid(3)]);
  await giveUp(here, 2, world.now());
  await here.db.shares.bulkDelete([uuid(1), uuid(2)] as never);
  await yearsOf([here]);
  return { world, here, away };
}

describe('a device that was given up and comes back after years', () => {
  test('under its own number: what was deleted meanwhile is deleted there', async () => {
    const { here, away } = await leftBehind();
    for (const one of [away, here, away, here]) await one.sync();
    expect(await away.ids()).toEqual(await here.ids());
    expect(await here.ids()).not.toContain(uuid(1));
    expect(await here.ids()).toContain(uuid(3));
  });

  test('is waited for again, as it writes', async () => {
    const { here, away } = await leftBehind();
    const given = async () => Object.keys((await here.replica.state()).given);
    expect(await given()).toEqual([device(2)]);
    for (const one of [away, here]) await one.sync();
    expect(await given()).toEqual([]);
  });

  test('as if it were new: the same', async () => {
    const { world, here, away } = await leftBehind();
    await switchOff(away.db);
    const back = await world.join(3, away.db);
    for (const one of [back, here, back, here]) await one.sync();
    expect(await back.ids()).toEqual(await here.ids());
    expect(await here.ids()).not.toContain(uuid(1));
  });

  test('what it recorded while it was away is kept everywhere', async () => {
    const { here, away } = await leftBehind();
    await away.db.shares.put(share(9));
    for (const one of [away, here, away, here]) await one.sync();
    expect(await away.ids()).toEqual(await here.ids());
    expect(await here.ids()).toContain(uuid(9));
  });

  test('what the user brings back on purpose is back for good', async () => {
    const { here, away } = await leftBehind();
    await here.db.shares.put(share(1));
    await here.sync();
    for (const one of [away, here, away, here]) await one.sync();
    expect(await away.ids()).toEqual(await here.ids());
    expect(await here.ids()).toContain(uuid(1));
    expect(await here.ids()).not.toContain(uuid(2));
  });
});

test('more deletions than a file holds are told in several', async () => {
  const world = newWorld();
  const here = await world.join(1);
  const many = Array.from({ length: 2_500 }, (_, n) => share(n));
  await here.db.shares.bulkPut([...many, share(5_000)]);
  await here.sync();
  await here.db.shares.bulkDelete(many.map(({ id }) => id));
  await here.sync();
  await yearsOf([here]);
  for (const bytes of world.folder.files.values()) {
    const { records } = JSON.parse(new TextDecoder().decode(bytes).slice(64));
    expect(records.length).toBeLessThanOrEqual(1_000);
  }
  const late = await world.join(2);
  await late.db.shares.bulkPut(many);
  await late.sync();
  expect(await late.ids()).toEqual(await here.ids());
  expect(await late.ids()).toContain(uuid(5_000));
});
