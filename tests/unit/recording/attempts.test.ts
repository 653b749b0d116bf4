import { beforeEach, describe, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '@/lib/domain/time';
import type { ClickRow } from '@/lib/storage/rows';
import { NOW } from '../../helpers/builders';
import { dump, NOTHING, recount } from '../../helpers/history';
import { BOWL, cartAttempt, landing, MUG, roomClick } from '../../helpers/sightings';
import { newWorker, post } from '../../helpers/worker';

let worker: ReturnType<typeof newWorker>;
beforeEach(() => {
  worker = newWorker();
});

const clicks = () => worker.db.clicks.orderBy('at').toArray();
const attempts = () => worker.db.cartAttempts.orderBy('at').toArray();
const idOf = (row: ClickRow | undefined) => row?.id ?? expect.fail('no such click');

test('an attempt on any item belongs to the click in force and carts it', async () => {
  await post('recordRoomClick', roomClick({ at: NOW - HOUR }));
  await post('recordCartAttempt', cartAttempt({ item: BOWL }));
  const [click] = await clicks();
  expect(click).toMatchObject({ cartedAt: NOW, standing: 'carted' });
  expect(await attempts()).toEqual([
    expect.objectContaining({ clickId: click?.id, room: 'miyu_room', button: 'cart' }),
  ]);
});

test('a later click takes over the window, not the attempt', async () => {
  await post('recordRoomClick', roomClick({ at: NOW - 2 * HOUR }));
  await post('recordCartAttempt', cartAttempt({ at: NOW - HOUR }));
  await post('recordRoomClick', roomClick({ item: BOWL, room: 'utsuwa.bu' }));
  const [first, second] = await clicks();
  expect(first).toMatchObject({ standing: 'carted', supersededAt: NOW });
  expect(second).toMatchObject({ standing: 'open' });
  expect((await attempts())[0]).toMatchObject({ clickId: first?.id, room: 'miyu_room' });
});

test.each([
  [24 * HOUR - 1, 'carted'],
  [24 * HOUR, 'open'],
] as const)('an attempt %i ms after the click leaves it %s', async (age, standing) => {
  worker.clock.at = NOW - age;
  await post('recordRoomClick', roomClick({ at: NOW - age }));
  worker.clock.at = NOW;
  await post('recordCartAttempt', cartAttempt());
  const [click] = await clicks();
  expect(click?.standing).toBe(standing);
  expect((await attempts())[0]?.clickId).toBe(standing === 'carted' ? click?.id : undefined);
});

describe('links that are not ROOM links', () => {
  test('another affiliate takes over: what goes into the cart then belongs to nobody', async () => {
    await post('recordRoomClick', roomClick({ at: NOW - 2 * HOUR }));
    await post('recordLanding', landing({ kind: 'affiliate', at: NOW - HOUR }));
    await post('recordCartAttempt', cartAttempt());
    const [first, second] = await clicks();
    expect(first).toMatchObject({ standing: 'superseded', supersededAt: NOW - HOUR });
    expect(second).toMatchObject({ standing: 'foreign', kind: 'affiliate' });
    expect((await attempts())[0]).not.toHaveProperty('clickId');
  });

  test('a Web Service link is recorded and takes nothing over', async () => {
    await post('recordRoomClick', roomClick({ at: NOW - 2 * HOUR }));
    await post('recordLanding', landing({ kind: 'webservice', at: NOW - HOUR }));
    await post('recordCartAttempt', cartAttempt());
    const [first] = await clicks();
    expect(first).toMatchObject({ standing: 'carted' });
    expect(first).not.toHaveProperty('supersededAt');
    expect((await attempts())[0]?.clickId).toBe(first?.id);
  });
});

describe('messages that arrive late', () => {
  test('a click takes the attempts made while it was in force', async () => {
    await post('recordRoomClick', roomClick({ at: NOW - 3 * HOUR }));
    await post('recordCartAttempt', cartAttempt({ at: NOW - HOUR }));
    await post('recordRoomClick', roomClick({ at: NOW - 2 * HOUR, item: BOWL, room: 'b_room' }));
    const [first, second] = await clicks();
    expect(first?.standing).toBe('superseded');
    expect(second).toMatchObject({ standing: 'carted', cartedAt: NOW - HOUR });
    expect((await attempts())[0]).toMatchObject({ clickId: second?.id, room: 'b_room' });
  });

  test('a click dated back by its ROOM page takes them too, and tells its ROOM', async () => {
    await post('recordLanding', landing({ at: NOW }));
    await post('recordCartAttempt', cartAttempt({ at: NOW - 10 * SECOND }));
    expect((await attempts())[0]).not.toHaveProperty('clickId');
    await post('recordRoomClick', roomClick({ at: NOW - 30 * SECOND }));
    expect((await clicks())[0]).toMatchObject({ standing: 'carted', cartedAt: NOW - 10 * SECOND });
    expect((await attempts())[0]).toMatchObject({ room: 'miyu_room' });
  });

  test('a click before another one is superseded by it at once', async () => {
    await post('recordRoomClick', roomClick({ at: NOW, item: BOWL }));
    await post('recordRoomClick', roomClick({ at: NOW - HOUR }));
    expect((await clicks()).map((c) => c.standing)).toEqual(['superseded', 'open']);
  });
});

test('the same attempt sent twice is one row and one count', async () => {
  const message = cartAttempt({ button: 'buy' });
  const first = await post('recordCartAttempt', message);
  const before = await dump(worker.db);
  expect(await post('recordCartAttempt', message)).toEqual(first);
  expect(await dump(worker.db)).toStrictEqual(before);
  expect(before.rollups).toStrictEqual(recount(before));
});

describe('times that cannot be right', () => {
  const send = (at: number) => [
    () => post('recordRoomClick', roomClick({ at })),
    () => post('recordLanding', landing({ at })),
    () => post('recordCartAttempt', cartAttempt({ at })),
    () =>
      post('recordRoomVisit', {
        at,
        room: 'miyu_room',
        own: true,
        post: { postId: '1700123456789012', item: MUG },
      }),
    () => post('recordRoomVisit', { at, room: 'miyu_room', own: true }),
  ];

  test.each([NOW + MINUTE + 1, NOW + 400 * 24 * HOUR])('%i was made by now', async (at) => {
    for (const message of send(at)) expect(await message()).toMatchObject({ ok: true });
    expect((await clicks()).map((click) => click.at)).toEqual([NOW]);
    expect((await attempts()).map((attempt) => attempt.at)).toEqual([NOW]);
  });

  test.each([NOW - 24 * HOUR - 1, 0])('%i is refused', async (at) => {
    for (const message of send(at)) {
      expect(await message()).toEqual({ ok: false, reason: 'time' });
    }
    expect(await dump(worker.db)).toEqual(NOTHING);
    expect(await post('popupState', undefined, OWN)).toMatchObject({ state: { candidates: [] } });
  });

  test.each([NOW + MINUTE, NOW - 24 * HOUR])('%i is taken', async (at) => {
    for (const message of send(at)) expect(await message()).toMatchObject({ ok: true });
    expect((await clicks()).length).toBeGreaterThan(0);
  });
  const OWN = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
});

test('a click dated ahead by a clock set back since does not hold the attempts of now', async () => {
  worker.clock.at = NOW + 24 * HOUR;
  await post('recordRoomClick', roomClick({ at: NOW + 24 * HOUR }));
  worker.clock.at = NOW;
  await post('recordRoomClick', roomClick({ at: NOW - MINUTE, item: BOWL }));
  await post('recordCartAttempt', cartAttempt({ at: NOW }));
  const [now] = await clicks();
  expect((await attempts())[0]?.clickId).toBe(idOf(now));
});
