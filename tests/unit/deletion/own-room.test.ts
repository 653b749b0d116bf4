import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type JstDay, jstDay } from '@/lib/domain/time';
import { countingSinceItem } from '@/lib/storage/settings';
import { uuid } from '../../helpers/builders';
import { dump, NOTHING, recount } from '../../helpers/history';
import { MUG } from '../../helpers/sightings';
import { newWorker, OWN_PAGE, post } from '../../helpers/worker';
import { jst } from './support';

let worker = newWorker();
beforeEach(async () => {
  fakeBrowser.reset();
  worker = newWorker();
  worker.clock.at = jst('2026-09-10 12:00');
  await worker.ownRoom.beginCounting();
});

const day = (text: string): JstDay => jstDay(jst(`${text} 12:00`));

/** A visit of the own profile and of a post made that day, and a like, at noon. */
async function noon(on: string, postId: string): Promise<void> {
  const at = jst(`${on} 12:00`);
  worker.clock.at = at;
  const visit = { at, room: 'miyu_room', own: true } as const;
  await post('recordRoomVisit', { ...visit, profile: { rank: 'B' } });
  await post('recordRoomVisit', { ...visit, post: { postId, item: MUG, postedOn: on } });
  await post('recordOwnAction', { sighting: uuid(at % 1e9), at, action: 'like' });
}

async function remove(range: { all: true } | { from: JstDay; to: JstDay }): Promise<void> {
  await worker.deletion.schedule(range);
  worker.clock.at += 10_000;
  await worker.deletion.runDue();
}

const POSTS = ['1700000000000001', '1700000000000002', '1700000000000003'] as const;

test('a range takes its snapshots, posts and actions, and their counts', async () => {
  await noon('2026-09-10', POSTS[0]);
  await noon('2026-09-11', POSTS[1]);
  await noon('2026-09-12', POSTS[2]);
  await remove({ from: day('2026-09-11'), to: day('2026-09-11') });
  const left = await dump(worker.db);
  expect(left.rollups).toStrictEqual(recount(left));
  expect(left.posts.map(({ id }) => id)).toEqual([POSTS[0], POSTS[2]]);
  expect(left.snapshots.map((row) => row.day)).toEqual(['2026-09-10', '2026-09-12']);
  expect(left.actions.map((row) => row.day).sort()).toEqual(['2026-09-10', '2026-09-12']);
});

test('from then on the days before it are unknown where nothing is left', async () => {
  await noon('2026-09-12', POSTS[0]);
  expect(await countingSinceItem.getValue()).toBe('2026-09-10');
  await remove({ from: day('2026-09-10'), to: day('2026-09-11') });
  expect(await countingSinceItem.getValue()).toBe('2026-09-12');
  await remove({ from: day('2026-08-01'), to: day('2026-08-31') });
  expect(await countingSinceItem.getValue()).toBe('2026-09-12');
});

test('what was typed of a month goes when all of the month does', async () => {
  for (const month of ['2026-08', '2026-09'])
    await post('saveMonth', { month, values: { clicks: 5 } }, OWN_PAGE);
  await remove({ from: day('2026-08-01'), to: day('2026-09-29') });
  expect((await dump(worker.db)).months.map(({ month }) => month)).toEqual(['2026-09']);
});

test('everything is everything, and counting begins anew', async () => {
  await noon('2026-09-12', POSTS[0]);
  await post('saveMonth', { month: '2026-09', values: { clicks: 5 } }, OWN_PAGE);
  await remove({ all: true });
  expect(await dump(worker.db)).toStrictEqual(NOTHING);
  expect(await countingSinceItem.getValue()).toBe('2026-09-12');
});
