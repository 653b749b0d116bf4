import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerOwnRoom, noteCandidate, reconcileOwnership } from '@/lib/background/own-rooms';
import { parseRoomSlug, type RoomSlug } from '@/lib/domain/identity';
import { HOUR } from '@/lib/domain/time';
import type { HistoryDb } from '@/lib/storage/db';
import { candidatesItem, DEFAULT_SETTINGS, settingsItem } from '@/lib/storage/settings';
import {
  attempt,
  click,
  countedRows,
  freshDb,
  jst,
  OTHER_ROOM,
  ROOM,
  storedCounts,
} from '../deletion/support';

const START = jst('2026-12-01 08:00');
const CHUNK = 3;
let db: HistoryDb;

function known(room: RoomSlug | undefined): RoomSlug {
  if (room === undefined) throw new Error('no room');
  return room;
}
const [mine, others] = [known(ROOM), known(OTHER_ROOM)];

const setOwn = (...ownRooms: RoomSlug[]) =>
  settingsItem.setValue({ ...DEFAULT_SETTINGS, ownRooms });

/** Ten clicks of each ROOM over two days, and one that was put in the cart. */
beforeEach(async () => {
  db = freshDb();
  for (let index = 0; index < 10; index++) {
    await click(db, START + index * 2 * HOUR, { room: mine });
    await click(db, START + (index * 2 + 1) * HOUR, { room: others });
  }
  await attempt(db, START + 19.5 * HOUR);
});

const verdicts = async () => {
  const rows = await db.clicks.orderBy('at').toArray();
  return rows.map(({ room, ownership, standing }) => ({ room, ownership, standing }));
};

async function expectJudged(own: readonly RoomSlug[]): Promise<void> {
  for (const { room, ownership, standing } of await verdicts()) {
    const isOwn = room !== undefined && own.includes(room);
    expect(ownership).toBe(isOwn ? 'own' : 'other');
    expect(standing === 'own').toBe(isOwn);
  }
  expect(await storedCounts(db)).toEqual(await countedRows(db));
}

describe('earlier clicks', () => {
  it('of many ROOMs, one the beginning of another, are all found again', async () => {
    const rooms = ['abc', 'miyu', 'miyu_room', 'miyu_room2', 'z-9'].map((slug) =>
      known(parseRoomSlug(slug)),
    );
    for (const [index, room] of rooms.entries()) await click(db, START + index, { room });
    await setOwn(...rooms, mine);
    await reconcileOwnership(db, CHUNK);
    await expectJudged([...rooms, mine]);
    await setOwn();
    await reconcileOwnership(db, CHUNK);
    await expectJudged([]);
  });

  it('become link checks when their ROOM is the own one', async () => {
    await setOwn(mine);
    await reconcileOwnership(db, CHUNK);
    await expectJudged([mine]);
  });

  it('become clicks again when the ROOM is removed', async () => {
    const before = await verdicts();
    await setOwn(mine);
    await reconcileOwnership(db, CHUNK);
    await setOwn();
    await reconcileOwnership(db, CHUNK);
    expect(await verdicts()).toEqual(before);
    await expectJudged([]);
  });

  it.each([0, 1, 2, 3])('give the same after a stop at chunk %i and another run', async (stop) => {
    await setOwn(mine);
    const transaction = db.transaction.bind(db) as (...args: unknown[]) => Promise<unknown>;
    let chunks = 0;
    const stopping = vi.spyOn(db, 'transaction').mockImplementation(((...args: unknown[]) => {
      if (chunks++ === stop) throw new Error('the worker was stopped');
      return transaction(...args);
    }) as never);
    await expect(reconcileOwnership(db, CHUNK)).rejects.toThrow('the worker was stopped');
    stopping.mockRestore();
    // Half done, the counts still are those of the rows.
    expect(await storedCounts(db)).toEqual(await countedRows(db));
    await reconcileOwnership(db, CHUNK);
    await expectJudged([mine]);
  });

  it('are undisturbed by two runs that were started with different ROOMs', async () => {
    await setOwn(mine);
    const first = reconcileOwnership(db, 1);
    await setOwn(others);
    await Promise.all([first, reconcileOwnership(db, 1)]);
    await expectJudged([others]);
  });

  it('are judged after a run that failed, too', async () => {
    await setOwn(mine);
    vi.spyOn(db, 'transaction').mockImplementationOnce(() => {
      throw new Error('the worker was stopped');
    });
    const [failed] = await Promise.allSettled([
      reconcileOwnership(db, CHUNK),
      reconcileOwnership(db, CHUNK),
    ]);
    expect(failed.status).toBe('rejected');
    await expectJudged([mine]);
  });
});

describe('a ROOM that looks like the own one', () => {
  it('is asked about once, and not when it was answered', async () => {
    await noteCandidate(mine, START);
    await noteCandidate(mine, START + HOUR);
    expect(await candidatesItem.getValue()).toEqual([
      { room: mine, seenAt: START, answer: 'open' },
    ]);
    await answerOwnRoom(mine, false);
    await noteCandidate(mine, START + HOUR);
    expect(await candidatesItem.getValue()).toEqual([{ room: mine, seenAt: START, answer: 'no' }]);
  });

  it('moves to the own ROOMs with a yes, beside those already there', async () => {
    await setOwn(others);
    await noteCandidate(mine, START);
    await answerOwnRoom(mine, true);
    expect((await settingsItem.getValue()).ownRooms).toEqual([others, mine]);
    expect(await candidatesItem.getValue()).toEqual([]);
    await answerOwnRoom(mine, true);
    expect((await settingsItem.getValue()).ownRooms).toEqual([others, mine]);
  });

  it('is not asked about again after it was removed', async () => {
    await setOwn(mine);
    await answerOwnRoom(mine, false);
    await noteCandidate(mine, START);
    expect((await settingsItem.getValue()).ownRooms).toEqual([]);
    expect(await candidatesItem.getValue()).toMatchObject([{ room: mine, answer: 'no' }]);
  });
});
