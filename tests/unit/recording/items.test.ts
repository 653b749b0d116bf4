import { beforeEach, describe, expect, test } from 'vitest';
import { linkFinding } from '@/lib/domain/passage';
import { HOUR, SECOND } from '@/lib/domain/time';
import { item, NOW, postId, room } from '../../helpers/builders';
import { dump } from '../../helpers/history';
import { cartAttempt, landing, MUG, roomClick } from '../../helpers/sightings';
import { newWorker, post } from '../../helpers/worker';

let worker: ReturnType<typeof newWorker>;
beforeEach(() => {
  worker = newWorker();
});

const byId = { shopUrl: 'utsuwa', itemId: MUG.itemId };
const byManage = { shopUrl: 'utsuwa', manageNumber: MUG.manageNumber };
const KEY = `utsuwa:${MUG.itemId}`;

const visit = (of: typeof byId | typeof byManage) =>
  post('recordRoomVisit', {
    at: NOW,
    room: 'miyu_room',
    own: true,
    post: { postId: '1700123456789012', item: of },
  });

test('an item known by two names becomes one row, and all that was recorded moves along', async () => {
  await post('recordRoomClick', roomClick({ item: byManage, at: NOW - HOUR }));
  await post('recordCartAttempt', cartAttempt({ item: byManage, at: NOW - 50 * SECOND }));
  await visit(byManage);
  await post('recordLanding', landing({ item: byId, at: NOW - 20 * SECOND }));
  expect(await worker.db.items.count()).toBe(2);

  await post('recordLanding', landing({ kind: 'none', facts: { name: 'マグカップ' } }));
  const all = await dump(worker.db);
  expect(all.items).toHaveLength(1);
  expect(all.items[0]).toMatchObject({
    key: KEY,
    idAlias: KEY,
    manageAlias: 'utsuwa:mug',
    name: 'マグカップ',
    firstSeenAt: NOW - HOUR,
    seenAt: NOW,
  });
  const keys = [...all.clicks, ...all.cartAttempts, ...all.posts].map((row) => row.itemKey);
  expect(keys).toEqual([KEY, KEY, KEY, KEY]);
});

test('a landing under the other name turns out to be the right item after all', async () => {
  await post('recordLanding', landing({ item: byId, kind: 'none', at: NOW - HOUR }));
  await post('recordRoomClick', roomClick({ item: byId, at: NOW - SECOND }));
  await post('recordLanding', landing({ item: byManage }));
  const finding = async () => (await worker.db.clicks.toArray()).map(linkFinding);
  expect(await finding()).toEqual(['wrong-item']);
  await post('recordCartAttempt', cartAttempt());
  expect(await finding()).toEqual(['ok']);
});

test('what a page does not say stays as it is known', async () => {
  const facts = { name: 'マグ', shopName: 'うつわ', price: 2480 };
  await post('recordLanding', landing({ at: NOW - HOUR, facts }));
  const [before] = await worker.db.items.toArray();
  await post('recordRoomClick', roomClick());
  const [after] = await worker.db.items.toArray();
  expect(before).toMatchObject({ ...facts, availability: 'on-sale' });
  expect(after).toStrictEqual({ ...before, seenAt: NOW });
});

describe('two rows of one item that become one', () => {
  test('keep what either knew; the page seen last is believed', async () => {
    const facts = { name: 'マグ', price: 2480 };
    await post('recordLanding', landing({ item: byId, kind: 'none', at: NOW - HOUR, facts }));
    const later = { price: 1980, availability: undefined };
    await post('recordLanding', landing({ item: byManage, kind: 'none', facts: later }));
    await post('recordCartAttempt', cartAttempt());
    expect(await worker.db.items.toArray()).toEqual([
      expect.objectContaining({ name: 'マグ', price: 1980, availability: 'on-sale' }),
    ]);
  });

  test('but never when their ids differ: the manage number went to another item', async () => {
    await post('recordRoomClick', roomClick({ item: MUG, at: NOW - HOUR }));
    await post('recordCartAttempt', cartAttempt({ item: { ...MUG, itemId: '10000009' } }));
    const { items, clicks } = await dump(worker.db);
    expect(items.map(({ key, manageAlias }) => [key, manageAlias])).toEqual([
      [KEY, undefined],
      ['utsuwa:10000009', 'utsuwa:mug'],
    ]);
    expect(clicks[0]?.itemKey).toBe(KEY);
  });
});

test('a message that arrives late does not make an item look newer or older than it is', async () => {
  await post('recordRoomClick', roomClick());
  await post('recordRoomClick', roomClick({ at: NOW - HOUR }));
  expect(await worker.db.items.toArray()).toEqual([
    expect.objectContaining({ firstSeenAt: NOW - HOUR, seenAt: NOW }),
  ]);
});

describe('own posts', () => {
  test('keep the item and the day that a later visit does not tell', async () => {
    const seen = { postId: '1700123456789012', item: MUG, postedOn: '2026-10-31' };
    await post('recordRoomVisit', { at: NOW - HOUR, room: 'miyu_room', own: true, post: seen });
    const { postId: id } = seen;
    await post('recordRoomVisit', { at: NOW, room: 'miyu_room', own: true, post: { postId: id } });
    expect(await worker.db.posts.toArray()).toStrictEqual([
      {
        id: postId(id),
        room: room('miyu_room'),
        itemKey: KEY,
        postedOn: '2026-10-31',
        month: '2026-10',
        seenAt: NOW,
      },
    ]);
  });

  test("somebody else's post is not recorded", async () => {
    const seen = { postId: '1700123456789012', item: MUG };
    await post('recordRoomVisit', { at: NOW, room: 'miyu_room', own: false, post: seen });
    const { items, posts } = await dump(worker.db);
    expect([...items, ...posts]).toEqual([]);
  });
});

test('the names of an item are searched for by their pairs of characters', async () => {
  await post('recordLanding', landing({ facts: { name: '木の皿', shopName: 'ABC' } }));
  const [row] = await worker.db.items.toArray();
  expect(row?.grams).toEqual(expect.arrayContaining(['木の', 'の皿', '皿', 'ab', 'bc', 'ut']));
  expect(item('utsuwa', MUG.itemId).shopUrl).toBe(row?.shopUrl);
});
