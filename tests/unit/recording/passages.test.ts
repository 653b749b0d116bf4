import { beforeEach, describe, expect, test } from 'vitest';
import { HOUR, jstDayStart, MINUTE, SECOND } from '@/lib/domain/time';
import { day, NOW } from '../../helpers/builders';
import { dump, recount } from '../../helpers/history';
import { BOWL, landing, MUG, roomClick } from '../../helpers/sightings';
import { newWorker, post } from '../../helpers/worker';

let worker: ReturnType<typeof newWorker>;
beforeEach(() => {
  worker = newWorker();
});

const clicks = () => worker.db.clicks.orderBy('at').toArray();

describe('two sightings of one passage', () => {
  const click = roomClick({ at: NOW - 5 * SECOND });
  const land = landing({ at: NOW });
  const send = {
    click: () => post('recordRoomClick', click),
    land: () => post('recordLanding', land),
  };

  test.each([
    ['click', 'land'],
    ['land', 'click'],
  ] as const)('the %s first, then the %s: one click, two pieces of evidence', async (a, b) => {
    const first = await send[a]();
    const second = await send[b]();
    expect(second).toEqual(first);
    const rows = await clicks();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ at: NOW - 5 * SECOND, room: 'miyu_room', ownership: 'other' });
    expect(rows[0]?.availability).toBe('on-sale');
    expect(rows[0]?.evidence.map((e) => e.place)).toEqual(['room-page', 'landing']);
    expect(rows[0]?.sightings).toEqual([click.sighting, land.sighting]);
  });

  test.each([
    [MINUTE - 1, 1],
    [MINUTE, 2],
  ])('%i ms apart they are %i', async (apart, count) => {
    await post('recordRoomClick', roomClick({ at: NOW - apart }));
    await post('recordLanding', landing({ at: NOW }));
    expect(await clicks()).toHaveLength(count);
  });

  test.each([
    [MINUTE - 1, 1],
    [MINUTE, 2],
  ])('%i ms apart they are %i, the later one first', async (apart, count) => {
    await post('recordLanding', landing({ at: NOW }));
    await post('recordRoomClick', roomClick({ at: NOW - apart }));
    expect(await clicks()).toHaveLength(count);
  });
});

test('the same sighting sent twice is one row, told by the same id', async () => {
  for (const message of [roomClick(), roomClick({ at: NOW - HOUR })]) {
    const first = await post('recordRoomClick', message);
    const before = await dump(worker.db);
    expect(await post('recordRoomClick', message)).toEqual(first);
    expect(await dump(worker.db)).toStrictEqual(before);
  }
  const message = landing({ kind: 'affiliate', at: NOW - 2 * HOUR });
  await post('recordLanding', message);
  const before = await dump(worker.db);
  await post('recordLanding', message);
  expect(await dump(worker.db)).toStrictEqual(before);
});

test('the minute counts from the first sighting, whatever was seen in between', async () => {
  await post('recordRoomClick', roomClick({ at: NOW - MINUTE }));
  await post('recordLanding', landing({ at: NOW - 30 * SECOND }));
  await post('recordLanding', landing({ at: NOW }));
  expect((await clicks()).map((row) => row.evidence.length)).toEqual([2, 1]);
});

test('a sighting sent again is known even when its click was dated back by minutes since', async () => {
  const message = landing({ at: NOW });
  await post('recordLanding', message);
  await post('recordRoomClick', roomClick({ at: NOW - 50 * SECOND }));
  await post('recordRoomClick', roomClick({ at: NOW - 100 * SECOND }));
  const before = await dump(worker.db);
  expect(before.clicks).toHaveLength(1);
  await post('recordLanding', message);
  expect(await dump(worker.db)).toStrictEqual(before);
});

test('a landing seen once more, by the script of a new version, adds nothing', async () => {
  await post('recordLanding', landing());
  const before = await dump(worker.db);
  await post('recordLanding', landing());
  expect(await dump(worker.db)).toStrictEqual(before);
});

test('a landing whose mark was stripped is evidence of its click, and no click alone', async () => {
  expect(await post('recordLanding', landing({ kind: 'none', at: NOW - HOUR }))).toEqual({
    ok: true,
    clickId: undefined,
  });
  expect(await clicks()).toEqual([]);
  await post('recordRoomClick', roomClick({ at: NOW - SECOND }));
  await post('recordLanding', landing({ kind: 'none' }));
  const [row] = await clicks();
  expect(row?.evidence.map((e) => e.detail)).toEqual(['left', '']);
  expect(row?.kind).toBe('room');
});

test('two different ROOMs, or two kinds of link, are never one passage', async () => {
  await post('recordRoomClick', roomClick({ at: NOW - 2 * SECOND }));
  await post('recordRoomClick', roomClick({ at: NOW - SECOND, room: 'utsuwa.bu' }));
  await post('recordLanding', landing({ kind: 'affiliate' }));
  expect(await clicks()).toHaveLength(3);
});

describe('landing on another item than the link named', () => {
  test('from the same tab it is a finding of the click', async () => {
    await post('recordRoomClick', roomClick({ at: NOW - SECOND }));
    await post('recordLanding', landing({ item: BOWL }));
    const rows = await clicks();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      itemKey: `utsuwa:${MUG.itemId}`,
      landedKey: `utsuwa:${BOWL.itemId}`,
    });
  });

  test('from another tab, or after the right item was reached, it is a click of its own', async () => {
    await post('recordRoomClick', roomClick({ at: NOW - 3 * SECOND }));
    const other = { id: 'test-extension-id', url: 'https://item.rakuten.co.jp/a/b/', tab: 8 };
    await post('recordLanding', landing({ item: BOWL, at: NOW - 2 * SECOND }), other);
    await post('recordLanding', landing({ at: NOW - SECOND }));
    await post('recordLanding', landing({ item: { shopUrl: 'a', itemId: '5' } }));
    const rows = await clicks();
    expect(rows.map((row) => row.evidence.length)).toEqual([2, 1, 1]);
    expect(rows.every((row) => row.landedKey === undefined)).toBe(true);
  });
});

test('a page that says nothing of the stock leaves what the landing said', async () => {
  await post('recordLanding', landing({ at: NOW - SECOND }));
  await post('recordLanding', landing({ facts: { availability: undefined } }));
  expect((await clicks())[0]).toMatchObject({ availability: 'on-sale' });
});

test('a click dated back across midnight in Japan moves its count to the day before', async () => {
  const midnight = jstDayStart(day('2026-11-20'));
  worker.clock.at = midnight + 2 * SECOND;
  await post('recordLanding', landing({ at: midnight + SECOND }));
  expect(await worker.db.rollups.toCollection().primaryKeys()).toEqual(['2026-11-20']);
  await post('recordRoomClick', roomClick({ at: midnight - 1 }));
  const all = await dump(worker.db);
  expect(all.clicks[0]?.day).toBe('2026-11-19');
  expect(all.rollups).toEqual([expect.objectContaining({ day: '2026-11-19', clicks: 1 })]);
  expect(all.rollups).toStrictEqual(recount(all));
});
