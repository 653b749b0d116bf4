import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asClickId } from '@/lib/domain/identity';
import { HOUR, MINUTE, SECOND } from '@/lib/domain/time';
import { HistoryDb } from '@/lib/storage/db';
import { NOW, uuid } from '../../helpers/builders';
import { type Dump, dump, NOTHING, newName } from '../../helpers/history';
import { Life, mortalDb, mortalStorage } from '../../helpers/mortal';
import { BOWL, cartAttempt, landing, MUG, roomClick, SOAP } from '../../helpers/sightings';
import { deliver, ROOM_PAGE, startWorker, TestClock } from '../../helpers/worker';

/** Ids that the worker makes are told by the message, so that two runs give the same rows. */
const madeBy = (message: number) => uuid(0xd0000 + message);
const mugByName = { shopUrl: MUG.shopUrl, manageNumber: MUG.manageNumber };
const own = { postId: '1700123456789012', item: BOWL, postedOn: '2026-11-19' };

const PROFILE = { rank: 'B' as const, followers: { count: 1178, rounded: false } };
const MADE = { original: true, postId: '1700123456789013', room: 'miyu_room' };

/** A day of use: over midnight in Japan, with everything a page or the user can do. */
const DAY_OF_USE: [name: string, data: unknown][] = [
  ['recordRoomVisit', { at: NOW - 10 * HOUR, room: 'miyu_room', own: true }],
  ['recordRoomClick', roomClick({ at: NOW - 9 * HOUR, item: mugByName })],
  ['recordLanding', landing({ at: NOW - 9 * HOUR + SECOND, facts: { name: 'マグ' } })],
  ['recordCartAttempt', cartAttempt({ at: NOW - 8 * HOUR, item: BOWL })],
  ['recordRoomVisit', { at: NOW - 7 * HOUR, room: 'miyu_room', own: true, post: own }],
  ['recordLanding', landing({ kind: 'affiliate', at: NOW - 6 * HOUR, item: SOAP })],
  ['recordLanding', landing({ at: NOW - 2 * HOUR, item: BOWL })],
  ['recordRoomClick', roomClick({ at: NOW - 2 * HOUR - 59 * SECOND, item: BOWL, room: 'b_room' })],
  ['recordCartAttempt', cartAttempt({ at: NOW - HOUR, button: 'buy' })],
  ['recordRoomVisit', { at: NOW - HOUR, room: 'miyu_room', own: true, profile: PROFILE }],
  ['recordOwnAction', { sighting: uuid(0xf1), at: NOW - HOUR, action: 'like' }],
  ['recordOwnPost', { sighting: uuid(0xf2), at: NOW, item: SOAP, ...MADE }],
  ['recordOwnPost', { sighting: uuid(0xf3), at: NOW, item: MUG, original: false }],
  ['markBought', { clickId: madeBy(1), bought: true }],
  ['forgetClick', asClickId(madeBy(6))],
  ['undoForget', undefined],
  ['answerOwnRoom', { room: 'b_room', own: true }],
  ['saveChipLayout', { corner: 'top-left' }],
];

interface State {
  tables: Dump;
  local: object;
  session: object;
}

let life = new Life();
beforeEach(() => {
  life = new Life();
  mortalStorage(() => life);
});

const { local, session } = fakeBrowser.storage;

async function stateOf(db: HistoryDb): Promise<State> {
  return structuredClone({
    tables: await dump(db),
    local: await local.get(null),
    session: await session.get(null),
  });
}

async function databaseIn(state: State | undefined): Promise<string> {
  const name = newName();
  const db = new HistoryDb(name);
  if (state) {
    const { tables } = state;
    await db.items.bulkAdd(tables.items);
    await db.clicks.bulkAdd(tables.clicks);
    await db.cartAttempts.bulkAdd(tables.cartAttempts);
    await db.posts.bulkAdd(tables.posts);
    await db.actions.bulkAdd(tables.actions);
    await db.snapshots.bulkAdd(tables.snapshots);
    await db.months.bulkAdd(tables.months);
    await db.rollups.bulkAdd(tables.rollups);
  }
  db.close();
  await local.clear();
  await session.clear();
  await local.set(state?.local ?? {});
  await session.set(state?.session ?? {});
  return name;
}

/** A new worker gets the message; nothing of an earlier worker but the stored is left. */
async function sendToNewWorker(name: string, message: number, steps?: number) {
  const clock = new TestClock();
  clock.at = NOW + MINUTE;
  life = new Life(steps);
  const db = mortalDb(new HistoryDb(name), () => life);
  const worker = startWorker(clock, db, () => madeBy(message) as never);
  const [type, data] = DAY_OF_USE[message] ?? expect.fail('no such message');
  const answer = await deliver(type, data, ROOM_PAGE);
  await worker.settled();
  // Nothing of the worker runs any more: what it left is read over its connection.
  life = new Life();
  const state = await stateOf(db);
  db.close();
  return { answer: answer as { ok: boolean }, state };
}

/** The state after each message when nothing goes wrong. */
async function undisturbed() {
  const name = await databaseIn(undefined);
  const days = [];
  for (const message of DAY_OF_USE.keys()) days.push(await sendToNewWorker(name, message));
  return days;
}

describe('the worker may die between any two steps', () => {
  test('a message sent again then leaves what it would have left at once', async () => {
    const days = await undisturbed();
    expect(days.map(({ answer }) => answer.ok)).not.toContain(false);
    expect(days.at(-1)?.state.tables.clicks).toHaveLength(3);
    let deaths = 0;
    for (const [message, { state, answer }] of days.entries()) {
      for (let steps = 0; ; steps++) {
        const name = await databaseIn(days[message - 1]?.state);
        const first = await sendToNewWorker(name, message, steps);
        if (first.answer.ok) {
          // It lived; now only its answer is lost.
          expect(steps).toBeGreaterThan(1);
          expect(first.state).toStrictEqual(state);
        } else {
          // What it had done of the history by then is all or nothing.
          deaths++;
          const before = days[message - 1]?.state.tables ?? NOTHING;
          expect([before, state.tables]).toContainEqual(first.state.tables);
        }
        const again = await sendToNewWorker(name, message);
        expect(again.answer).toEqual(answer);
        expect(again.state).toStrictEqual(state);
        if (first.answer.ok) break;
      }
    }
    expect(deaths).toBeGreaterThan(100);
  }, 60_000);
});
