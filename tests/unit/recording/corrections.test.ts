import { beforeEach, describe, expect, test } from 'vitest';
import { UNDO_TIME } from '@/lib/background/corrections';
import { asClickId, type ClickId } from '@/lib/domain/identity';
import { HOUR } from '@/lib/domain/time';
import { NOW, uuid } from '../../helpers/builders';
import { dump, recount } from '../../helpers/history';
import { BOWL, cartAttempt, landing, roomClick } from '../../helpers/sightings';
import { newWorker, post } from '../../helpers/worker';

let worker: ReturnType<typeof newWorker>;
beforeEach(() => {
  worker = newWorker();
});

const idOf = (answer: { ok: boolean; clickId?: ClickId | undefined }): ClickId =>
  answer.clickId ?? expect.fail('no click');

/** A click, one that takes over and has two attempts, and one of another affiliate behind it. */
async function history(): Promise<{ first: ClickId; middle: ClickId; last: ClickId }> {
  const first = await post('recordRoomClick', roomClick({ at: NOW - 5 * HOUR }));
  const middle = await post('recordRoomClick', roomClick({ at: NOW - 4 * HOUR, item: BOWL }));
  await post('recordCartAttempt', cartAttempt({ at: NOW - 3 * HOUR }));
  await post('recordCartAttempt', cartAttempt({ at: NOW - 2 * HOUR, item: BOWL }));
  const last = await post('recordLanding', landing({ kind: 'affiliate', at: NOW - HOUR }));
  return { first: idOf(first), middle: idOf(middle), last: idOf(last) };
}

describe('forgetting a click', () => {
  test('gives its attempts to the click before, and its place to the one behind', async () => {
    const { first, middle } = await history();
    expect(await post('forgetClick', middle)).toEqual({ ok: true, undoUntil: NOW + UNDO_TIME });
    const { clicks, cartAttempts, rollups, ...rest } = await dump(worker.db);
    expect(clicks.map((c) => c.id)).not.toContain(middle);
    expect(clicks.find((c) => c.id === first)).toMatchObject({
      standing: 'carted',
      cartedAt: NOW - 3 * HOUR,
      supersededAt: NOW - HOUR,
    });
    expect(cartAttempts.map((a) => a.clickId)).toEqual([first, first]);
    expect(rollups).toStrictEqual(recount({ ...rest, clicks, cartAttempts, rollups }));
  });

  test.each(['first', 'middle', 'last'] as const)(
    'and taking it back restores every table as it was (%s)',
    async (which) => {
      const ids = await history();
      const before = await dump(worker.db);
      await post('forgetClick', ids[which]);
      expect(await dump(worker.db)).not.toEqual(before);
      expect(await post('undoForget', undefined)).toEqual({ ok: true });
      expect(await dump(worker.db)).toStrictEqual(before);
    },
  );

  test('can be taken back for ten seconds, to the millisecond', async () => {
    const { middle } = await history();
    await post('forgetClick', middle);
    const without = await dump(worker.db);
    worker.clock.at = NOW + UNDO_TIME;
    expect(await post('undoForget', undefined)).toEqual({ ok: false, reason: 'unknown-click' });
    expect(await dump(worker.db)).toStrictEqual(without);
    worker.clock.at = NOW + UNDO_TIME - 1;
    expect(await post('undoForget', undefined)).toEqual({ ok: true });
    expect((await dump(worker.db)).clicks).toHaveLength(3);
  });

  test('an attempt made meanwhile follows the click that is back', async () => {
    const first = idOf(await post('recordRoomClick', roomClick({ at: NOW - HOUR })));
    await post('forgetClick', first);
    await post('recordCartAttempt', cartAttempt());
    await post('undoForget', undefined);
    expect((await worker.db.cartAttempts.toArray())[0]?.clickId).toBe(first);
    expect(await worker.db.clicks.get(first)).toMatchObject({ standing: 'carted', cartedAt: NOW });
  });

  test('what the user says of its ROOM meanwhile holds for the click that is back', async () => {
    const first = idOf(await post('recordRoomClick', roomClick()));
    await post('forgetClick', first);
    await post('answerOwnRoom', { room: 'miyu_room', own: true });
    await post('undoForget', undefined);
    expect(await worker.db.clicks.get(first)).toMatchObject({ ownership: 'own', standing: 'own' });
  });

  test('attempts that are another click’s by now do not come back with it', async () => {
    const first = idOf(await post('recordRoomClick', roomClick()));
    await post('recordCartAttempt', cartAttempt());
    await post('forgetClick', first);
    // The link was followed a second time, in the very same millisecond.
    const second = idOf(await post('recordRoomClick', roomClick()));
    await post('undoForget', undefined);
    const [one, other] = await Promise.all([first, second].map((id) => worker.db.clicks.get(id)));
    expect(one).not.toHaveProperty('cartedAt');
    expect(other).toMatchObject({ standing: 'carted', cartedAt: NOW });
  });

  test('an item that became one with its other name meanwhile is still its item', async () => {
    const byName = { shopUrl: BOWL.shopUrl, manageNumber: BOWL.manageNumber };
    const first = idOf(await post('recordRoomClick', roomClick({ item: byName })));
    await post('forgetClick', first);
    await post('recordCartAttempt', cartAttempt({ item: BOWL }));
    await post('undoForget', undefined);
    expect((await worker.db.clicks.get(first))?.itemKey).toBe(`utsuwa:${BOWL.itemId}`);
  });

  test('sent again, forgetting and taking back get the answers they missed', async () => {
    const { middle } = await history();
    const before = await dump(worker.db);
    const forgotten = await post('forgetClick', middle);
    expect(await post('forgetClick', middle)).toEqual(forgotten);
    expect(await post('undoForget', undefined)).toEqual({ ok: true });
    expect(await post('undoForget', undefined)).toEqual({ ok: true });
    expect(await dump(worker.db)).toStrictEqual(before);
  });

  test('a click nobody knows is refused', async () => {
    await history();
    const before = await dump(worker.db);
    const unknown = asClickId(uuid(1));
    const refused = { ok: false, reason: 'unknown-click' };
    expect(await post('forgetClick', unknown)).toEqual(refused);
    expect(await post('undoForget', undefined)).toEqual(refused);
    expect(await post('markBought', { clickId: unknown, bought: true })).toEqual(refused);
    expect(await dump(worker.db)).toStrictEqual(before);
  });
});

describe('marking as bought', () => {
  test('and back leaves everything as it was', async () => {
    const { middle } = await history();
    const before = await dump(worker.db);
    await post('markBought', { clickId: middle, bought: true });
    const marked = await dump(worker.db);
    expect(marked.clicks.find((c) => c.id === middle)).toMatchObject({
      standing: 'bought',
      boughtAt: NOW,
    });
    expect(marked.rollups[0]?.bought).toBe(1);
    expect(marked.rollups).toStrictEqual(recount(marked));
    worker.clock.at = NOW + HOUR;
    await post('markBought', { clickId: middle, bought: true });
    expect(await dump(worker.db)).toStrictEqual(marked);
    await post('markBought', { clickId: middle, bought: false });
    expect(await dump(worker.db)).toStrictEqual(before);
  });

  test("is refused for another affiliate's link", async () => {
    const { last } = await history();
    const answer = await post('markBought', { clickId: last, bought: true });
    expect(answer).toEqual({ ok: false, reason: 'unknown-click' });
  });
});
