import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DELETION_ALARM } from '@/lib/background/deletion';
import { DAY, HOUR, jstDay, MINUTE, SECOND } from '@/lib/domain/time';
import type { PageState } from '@/lib/messaging/protocol';
import { countingSinceItem, deletionItem } from '@/lib/storage/settings';
import { NOW, uuid } from '../../helpers/builders';
import { dump, recount } from '../../helpers/history';
import { BOWL, cartAttempt, landing, MUG, roomClick, SOAP } from '../../helpers/sightings';
import { newWorker, OWN_PAGE, post } from '../../helpers/worker';

let worker: ReturnType<typeof newWorker>;
beforeEach(() => {
  worker = newWorker();
});

const clicks = () => worker.db.clicks.orderBy('at').toArray();
const own = { room: 'miyu_room', own: true } as const;

async function stateOf(item: typeof MUG): Promise<PageState> {
  const answer = await post('pageState', { kind: 'item', item });
  return answer.ok ? answer.state : expect.fail(answer.reason);
}

describe('a click of a clock that was ahead', () => {
  beforeEach(async () => {
    worker.clock.at = NOW + 3 * DAY;
    await post('recordRoomClick', roomClick({ at: NOW + 3 * DAY, item: BOWL }));
    worker.clock.at = NOW;
    await post('recordRoomClick', roomClick({ at: NOW }));
  });

  test('takes nothing from one of the right time', async () => {
    const [real, ahead] = await clicks();
    expect(real).toMatchObject({ at: NOW, standing: 'open' });
    expect(real).not.toHaveProperty('supersededAt');
    expect(ahead).toMatchObject({ standing: 'superseded', supersededAt: NOW });
  });

  test('is not in force when its date comes, and holds no press of then', async () => {
    worker.clock.at = NOW + 3 * DAY + HOUR;
    expect((await stateOf(MUG)).window.inForce).toMatchObject({ at: NOW });
    await post('recordCartAttempt', cartAttempt({ at: worker.clock.at }));
    const [press] = await worker.db.cartAttempts.toArray();
    expect(press).not.toHaveProperty('clickId');
  });

  test('a landing of the right time that follows joins the right click, and the counts are right', async () => {
    await post('recordLanding', landing({ at: NOW + 2 * SECOND }));
    const all = await dump(worker.db);
    expect(all.clicks.map(({ evidence }) => evidence.length).toSorted()).toEqual([1, 2]);
    expect(all.rollups).toStrictEqual(recount(all));
  });
});

test('with a clock that fell years behind, of the history only its last click is taken over', async () => {
  for (const [n, item] of [MUG, BOWL, SOAP].entries())
    await post('recordRoomClick', roomClick({ at: NOW - (3 - n) * HOUR, item }));
  const before = await clicks();
  worker.clock.at = NOW - 2000 * DAY;
  await post('recordRoomClick', roomClick({ at: worker.clock.at }));
  const [wrong, ...history] = await clicks();
  expect(wrong).toMatchObject({ at: NOW - 2000 * DAY, standing: 'open' });
  expect(history.slice(0, -1)).toEqual(before.slice(0, -1));
});

describe('what waits for a time does not wait for ever', () => {
  const schedule = () => post('scheduleDeletion', { all: true }, OWN_PAGE);
  const dueAt = async () => (await deletionItem.getValue())?.dueAt;

  test('a deletion, the clock set back by a month: its ten seconds begin anew', async () => {
    await post('recordRoomClick', roomClick());
    await schedule();
    worker.clock.at = NOW - 31 * DAY;
    await worker.deletion.runDue();
    expect(await dueAt()).toBe(worker.clock.at + 10 * SECOND);
    const alarm = await fakeBrowser.alarms.get(DELETION_ALARM);
    expect(alarm?.scheduledTime).toBe(worker.clock.at + 10 * SECOND);
    expect(await clicks()).toHaveLength(1);
    worker.clock.at += 10 * SECOND;
    await worker.deletion.runDue();
    expect([await dueAt(), await clicks()]).toEqual([undefined, []]);
  });

  test('and can still be taken back', async () => {
    await schedule();
    worker.clock.at = NOW - 31 * DAY;
    await worker.deletion.runDue();
    expect(await post('cancelDeletion', undefined, OWN_PAGE)).toEqual({ ok: true });
  });

  test('a first day of counting that is still to come', async () => {
    worker.clock.at = NOW + 400 * DAY;
    await worker.ownRoom.beginCounting();
    worker.clock.at = NOW;
    await worker.ownRoom.beginCounting();
    expect(await countingSinceItem.getValue()).toBe(jstDay(NOW));
    worker.clock.at = NOW + DAY;
    await worker.ownRoom.beginCounting();
    expect(await countingSinceItem.getValue()).toBe(jstDay(NOW));
  });
});

describe('the last word counts, also when the clock was set back between', () => {
  test('of the profile', async () => {
    const visit = (at: number, posts: number) => {
      const profile = { posts: { count: posts, rounded: false } };
      return post('recordRoomVisit', { at, ...own, profile });
    };
    worker.clock.at = NOW + 6 * HOUR;
    await visit(NOW + 6 * HOUR, 10);
    worker.clock.at = NOW;
    await visit(NOW, 11);
    await visit(NOW - 2 * SECOND, 9);
    const [snapshot] = await worker.db.snapshots.toArray();
    expect(snapshot?.posts?.count).toBe(11);
  });

  test('of a draft', async () => {
    const url = 'https://room.rakuten.co.jp/mix/collect?itemcode=a%3A1';
    const save = (at: number, text: string) => {
      const written = { text, hashtags: [], verdict: {} };
      return post('saveDraft', { id: uuid(7), at, url, written });
    };
    worker.clock.at = NOW + 6 * HOUR;
    await save(NOW + 6 * HOUR, 'はじめ');
    worker.clock.at = NOW;
    await save(NOW, 'つぎ');
    await save(NOW - SECOND, 'おくれて');
    expect((await worker.db.drafts.get(uuid(7) as never))?.text).toBe('つぎ');
  });
});

test('a post made when the clock was ahead over the month’s end is one post, on the day its page says', async () => {
  worker.clock.at = NOW + 12 * DAY;
  const sighting = uuid(9);
  await post('recordOwnPost', { sighting, at: worker.clock.at, item: MUG, original: true });
  expect((await worker.db.posts.toArray())[0]?.postedOn).toBe('2026-12-02');
  worker.clock.at = NOW + MINUTE;
  const seen = { postId: '1700123456789012', item: MUG, postedOn: '2026-11-20', original: true };
  await post('recordRoomVisit', { at: worker.clock.at, ...own, post: seen });
  const all = await dump(worker.db);
  expect(all.posts.map(({ id, postedOn }) => [id, postedOn])).toEqual([
    ['1700123456789012', '2026-11-20'],
  ]);
  expect(all.rollups).toStrictEqual(recount(all));
});
