import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR, MINUTE } from '@/lib/domain/time';
import type { MessageData } from '@/lib/messaging/protocol';
import { candidatesItem, settingsItem } from '@/lib/storage/settings';
import { NOW, room, uuid } from '../../helpers/builders';
import { dump, recount } from '../../helpers/history';
import { MUG } from '../../helpers/sightings';
import { newWorker, OWN_PAGE, post, ROOM_PAGE } from '../../helpers/worker';

let worker = newWorker();
beforeEach(() => {
  fakeBrowser.reset();
  worker = newWorker();
});

const followers = (count: number) => ({ count, rounded: false });
const visit = (more: Partial<MessageData<'recordRoomVisit'>> = {}) =>
  post('recordRoomVisit', { at: NOW, room: 'miyu_room', own: true, ...more });
const act = (more: Partial<MessageData<'recordOwnAction'>>, n = 1) =>
  post('recordOwnAction', { sighting: uuid(n), at: NOW, action: 'like', ...more });
const counts = async () => {
  const all = await dump(worker.db);
  expect(all.rollups).toStrictEqual(recount(all));
  return all.rollups;
};

describe('a snapshot of the own profile', () => {
  test('is one a day in Japan, and the last reading wins', async () => {
    await visit({ profile: { rank: 'B', followers: followers(10), likes: followers(5) } });
    await visit({ at: NOW + MINUTE, profile: { rank: 'A', followers: followers(12) } });
    const { snapshots } = await dump(worker.db);
    expect(snapshots).toStrictEqual([
      {
        room: 'miyu_room',
        day: '2026-11-20',
        at: NOW + MINUTE,
        rank: 'A',
        followers: followers(12),
        likes: followers(5),
      },
    ]);
  });

  test('the day turns at midnight in Japan', async () => {
    const midnight = Date.parse('2026-11-20T00:00:00+09:00');
    await visit({ at: midnight - 1, profile: { followers: followers(1) } });
    await visit({ at: midnight, profile: { followers: followers(2) } });
    const days = (await dump(worker.db)).snapshots.map(({ day }) => day);
    expect(days).toEqual(['2026-11-19', '2026-11-20']);
  });

  test('one that arrives late does not replace a newer one', async () => {
    await visit({ profile: { followers: followers(12) } });
    await visit({ at: NOW - MINUTE, profile: { followers: followers(10) } });
    expect((await dump(worker.db)).snapshots[0]?.followers).toEqual(followers(12));
  });

  test('a page of which nothing could be read leaves the last one as it is', async () => {
    await visit({ profile: { rank: 'B' } });
    const before = await dump(worker.db);
    await visit({ at: NOW + MINUTE, profile: {} });
    expect(await dump(worker.db)).toStrictEqual(before);
  });

  test.each([
    ['somebody else’s', false, [], 0],
    ['one the page says nothing of', undefined, [], 0],
    ['one the page says nothing of, but the user did', undefined, ['miyu_room'], 1],
  ] as const)('%s', async (_, own, ownRooms, kept) => {
    const settings = await settingsItem.getValue();
    await settingsItem.setValue({ ...settings, ownRooms: ownRooms.map(room) });
    await visit({ own, profile: { rank: 'B' } });
    expect((await dump(worker.db)).snapshots).toHaveLength(kept);
  });

  test('of a ROOM that the user said is not theirs nothing is kept', async () => {
    await candidatesItem.setValue([{ room: room('miyu_room'), seenAt: NOW, answer: 'no' }]);
    await visit({ profile: { rank: 'B' } });
    expect((await dump(worker.db)).snapshots).toEqual([]);
  });
});

describe('what the user does on ROOM', () => {
  test('counts on its day in Japan, and a message sent twice counts once', async () => {
    await act({ action: 'search' });
    await act({ action: 'search' });
    await act({ action: 'follow' }, 2);
    await act({ action: 'like' }, 3);
    await act({ action: 'like', at: NOW - 10 * HOUR }, 4);
    expect(await counts()).toEqual([
      expect.objectContaining({ day: '2026-11-19', likes: 1, searches: 0 }),
      expect.objectContaining({ day: '2026-11-20', likes: 1, searches: 1, follows: 1 }),
    ]);
  });

  test('is refused from long ago', async () => {
    expect(await act({ at: NOW - 2 * DAY })).toEqual({ ok: false, reason: 'time' });
    expect(await counts()).toEqual([]);
  });

  test('dated ahead, since the clock was set back meanwhile, it was done by now', async () => {
    expect(await act({ at: NOW + 2 * DAY })).toEqual({ ok: true });
    expect((await worker.db.actions.toArray()).map(({ at }) => at)).toEqual([NOW]);
  });
});

describe('a post', () => {
  const made = { item: MUG, original: true };
  const make = (more: Partial<MessageData<'recordOwnPost'>> = {}) =>
    post('recordOwnPost', { sighting: uuid(7), at: NOW, ...made, ...more });
  const page = { postId: '1700123456789012', item: MUG, original: true, postedOn: '2026-11-20' };

  test('seen being made and then on its own page counts once', async () => {
    await make();
    expect(await counts()).toEqual([expect.objectContaining({ posts: 1, photos: 1 })]);
    await visit({ post: page });
    await visit({ post: page });
    expect(await counts()).toEqual([expect.objectContaining({ posts: 1, photos: 1 })]);
  });

  test('in the other order too, and when the message is sent again', async () => {
    await visit({ post: page });
    await make();
    await make();
    expect(await counts()).toEqual([expect.objectContaining({ posts: 1, photos: 1 })]);
  });

  test('made just before midnight is the one its page dates to the next day', async () => {
    await make({ at: Date.parse('2026-11-19T23:59:59.999+09:00') });
    await visit({ post: page });
    expect(await counts()).toEqual([
      expect.objectContaining({ day: '2026-11-20', posts: 1, photos: 1 }),
    ]);
  });

  test('is kept as a post when the success view names it', async () => {
    await make({ postId: page.postId, room: 'miyu_room' });
    const { posts } = await dump(worker.db);
    expect(posts).toEqual([
      expect.objectContaining({ id: page.postId, original: true, postedOn: '2026-11-20' }),
    ]);
    await visit({ post: { ...page, original: false } });
    expect(await counts()).toEqual([expect.objectContaining({ posts: 1, photos: 0 })]);
  });

  test('of another item on the same day is another post', async () => {
    await make();
    await visit({ post: { ...page, item: { shopUrl: 'utsuwa', itemId: '99' } } });
    expect(await counts()).toEqual([expect.objectContaining({ posts: 2, photos: 2 })]);
  });
});

describe('what the user types of a month', () => {
  const type = (data: Partial<MessageData<'saveMonth'>>, from = OWN_PAGE) =>
    post('saveMonth', { month: '2026-11', values: {}, ...data }, from);
  const rows = () => worker.db.months.toArray();

  test('is kept beside what was typed before, and taken back by null', async () => {
    await type({ rank: 'A', values: { clicks: 120, photosApproved: 3 } });
    await type({ values: { clicks: 130, checkLike: true } });
    expect(await rows()).toStrictEqual([
      {
        month: '2026-11',
        rank: { value: 'A', at: NOW },
        values: {
          photosApproved: { value: 3, at: NOW },
          clicks: { value: 130, at: NOW },
          checkLike: { value: true, at: NOW },
        },
      },
    ]);
    await type({ rank: null, values: { clicks: null, photosApproved: null, checkLike: null } });
    expect(await rows()).toEqual([]);
  });

  test.each([
    [{ month: '2026-13' }],
    [{ values: { clicks: -1 } }],
    [{ values: { clicks: 1.5 } }],
    [{ values: { clicks: true } }],
    [{ values: { checkLike: 1 } }],
    [{ values: { unknown: 1 } }],
    [{ rank: 'Z' }],
  ])('%j is refused', async (data) => {
    expect(await type(data as never)).toEqual({ ok: false, reason: 'malformed' });
    expect(await rows()).toEqual([]);
  });

  test('is none of a page’s business', async () => {
    expect(await type({ values: { clicks: 1 } }, ROOM_PAGE)).toEqual({
      ok: false,
      reason: 'sender',
    });
  });
});
