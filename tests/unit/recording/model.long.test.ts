import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OWN_ACTIONS } from '@/lib/domain/rollup';
import { addJstDays, HOUR, jstDay, MINUTE, SECOND } from '@/lib/domain/time';
import type { MessageData } from '@/lib/messaging/protocol';
import { settingsItem } from '@/lib/storage/settings';
import { uuid } from '../../helpers/builders';
import { dump } from '../../helpers/history';
import { expectSound } from '../../helpers/invariants';
import { BOWL, cartAttempt, landing, MUG, roomClick, SOAP } from '../../helpers/sightings';
import { newWorker, post } from '../../helpers/worker';

const ROOMS = ['miyu_room', 'utsuwa.bu'];
// Near the minute of a passage, over midnight (8 h 11 min ago) and at the end of a window.
const AGES = [0, SECOND, 30 * SECOND, MINUTE - 1, MINUTE, HOUR, 9 * HOUR, 24 * HOUR - 1, 24 * HOUR];

const item = fc.constantFrom(MUG, BOWL, SOAP, { shopUrl: 'utsuwa', manageNumber: 'bowl' });
const age = fc.constantFrom(...AGES);
const nth = fc.nat({ max: 5 });
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('click'), item, age, room: nth }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('land'), item, age, kind: nth }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('cart'), item, age }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('forget'), nth }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('bought'), nth, yes: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('own'), room: nth, yes: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('act'), act: nth, tag: fc.boolean(), item, age }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('post'), tag: fc.boolean(), item, day: nth, id: nth }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait'), age }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type Worker = ReturnType<typeof newWorker>;

const postIds = ['1700000000000001', '1700000000000002'];

const KINDS = ['room', 'affiliate', 'webservice', 'none', 'room', 'room'] as const;
const roomOf = (n: number) => ROOMS[n];

type Act = Extract<Step, { do: string; act: number }>;

/** Half of what the user does is a post, some with the address of what was posted. */
async function act({ act: n, tag: original, item: of }: Act, sighting: string, at: number) {
  const action = OWN_ACTIONS[n];
  if (action) return post('recordOwnAction', { sighting, at, action });
  const named = n === 5 && { postId: postIds[0], room: 'miyu_room' };
  return post('recordOwnPost', { sighting, at, item: of, original, ...named });
}

function ownPost(
  { tag: original, item: of, day, id }: Extract<Step, { do: string; day: number }>,
  at: number,
): MessageData<'recordRoomVisit'> {
  const postedOn = day === 5 ? undefined : addJstDays(jstDay(at), -(day % 3));
  const seen = { postId: postIds[id % postIds.length] ?? '', item: of, original, postedOn };
  return { at, room: 'miyu_room', own: true, post: seen };
}

/** Sends what a step says; the messages' sightings are counted, so that a run can be repeated. */
async function take(worker: Worker, s: Step, count: number): Promise<void> {
  const sighting = uuid(count);
  const at = worker.clock.at - ('age' in s ? s.age : 0);
  const clicks = await worker.db.clicks.orderBy('at').toArray();
  const click = 'nth' in s ? clicks[s.nth % Math.max(1, clicks.length)] : undefined;
  if (s.do === 'wait') worker.clock.at += 'age' in s ? s.age : 0;
  if (s.do === 'undo') await post('undoForget', undefined);
  if (s.do === 'forget' && click) await post('forgetClick', click.id);
  if ('yes' in s && click) await post('markBought', { clickId: click.id, bought: s.yes });
  if (s.do === 'own' && 'yes' in s && 'room' in s)
    await post('answerOwnRoom', { room: roomOf(s.room % 2) ?? '', own: s.yes });
  if (!('item' in s)) return;
  if ('act' in s) await act(s, sighting, at);
  if ('day' in s) await post('recordRoomVisit', ownPost(s, worker.clock.at));
  if (s.do === 'cart') await post('recordCartAttempt', cartAttempt({ sighting, at, item: s.item }));
  if ('kind' in s)
    await post('recordLanding', landing({ sighting, at, item: s.item, kind: KINDS[s.kind] }));
  if ('room' in s)
    await post('recordRoomClick', roomClick({ sighting, at, item: s.item, room: roomOf(s.room) }));
}

test('whatever is done in whatever order, the history is sound after every step', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      fakeBrowser.reset();
      const worker = newWorker();
      for (const [count, s] of steps.entries()) {
        await take(worker, s, count);
        expectSound(await dump(worker.db), (await settingsItem.getValue()).ownRooms);
      }
      worker.db.close();
    }),
    { numRuns: 25 },
  );
}, 30_000);

test('forgetting any click and taking it back at once changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), nth, async (steps, which) => {
      fakeBrowser.reset();
      const worker = newWorker();
      for (const [count, s] of steps.entries()) await take(worker, s, count);
      const before = await dump(worker.db);
      const click = before.clicks[which % Math.max(1, before.clicks.length)];
      if (click) {
        await post('forgetClick', click.id);
        expect(await worker.db.clicks.get(click.id)).toBeUndefined();
        await post('undoForget', undefined);
      }
      expect(await dump(worker.db)).toStrictEqual(before);
      worker.db.close();
    }),
    { numRuns: 20 },
  );
}, 30_000);
