import { parseRoomSlug, type RoomSlug } from '../domain/identity';
import type { Instant } from '../domain/time';
import { newTurns } from '../domain/turns';
import type { Ownership } from '../domain/windows';
import { putClick } from '../storage/clicks';
import type { HistoryDb } from '../storage/db';
import { candidatesItem, settingsItem } from '../storage/settings';

/** Rows re-judged in one transaction: short enough that a page's click is not kept waiting. */
const CHUNK = 100;

const inTurn = newTurns();

/**
 * Brings the ownership stored with the clicks in line with the user's own ROOMs. Safe to stop at
 * any point and to run again: it looks for clicks that are judged wrongly and mends those. Runs
 * follow each other: two at once, knowing different ROOMs, would mend each other's work for ever.
 */
export function reconcileOwnership(db: HistoryDb, chunk = CHUNK): Promise<void> {
  return inTurn(() => reconcile(db, chunk));
}

async function reconcile(db: HistoryDb, chunk: number): Promise<void> {
  const { ownRooms } = await settingsItem.getValue();
  for (const room of ownRooms) {
    await rejudge(db, { room, from: 'other', to: 'own', chunk });
    await rejudge(db, { room, from: 'unknown', to: 'own', chunk });
  }
  for (let name = await judgedOwn(db, ''); name; name = await judgedOwn(db, justAfter(name))) {
    const room = parseRoomSlug(name);
    if (room && !ownRooms.includes(room))
      await rejudge(db, { room, from: 'own', to: 'other', chunk });
  }
}

/**
 * The first ROOM from this one on that has clicks judged as own. Room by room, since the browser
 * would look at every such click to hand out each key once.
 */
async function judgedOwn(db: HistoryDb, from: string): Promise<string | undefined> {
  const [key] = await db.clicks
    .where('[ownership+room]')
    .between(['own', from], ['own', '\uffff'])
    .limit(1)
    .keys();
  return Array.isArray(key) ? `${key[1]}` : undefined;
}

const justAfter = (name: string): string => `${name}\u0000`;

interface Rejudging {
  room: RoomSlug;
  from: Ownership;
  to: Ownership;
  chunk: number;
}

async function rejudge(db: HistoryDb, { room, from, to, chunk }: Rejudging): Promise<void> {
  const wrong = () => db.clicks.where('[ownership+room]').equals([from, room]);
  // Looked for first: to write, everybody else would have to wait, at every start of the worker.
  let done = (await wrong().limit(1).primaryKeys()).length === 0;
  while (!done) {
    done = await db.transaction('rw', db.clicks, db.rollups, async () => {
      const rows = await wrong().limit(chunk).toArray();
      for (const row of rows) await putClick(db, { ...row, ownership: to }, row);
      return rows.length < chunk;
    });
  }
}

/** A page looked like the user's own ROOM: ask, unless that was answered already. */
export async function noteCandidate(room: RoomSlug, seenAt: Instant): Promise<void> {
  const { ownRooms } = await settingsItem.getValue();
  const known = await candidatesItem.getValue();
  if (ownRooms.includes(room) || known.some((c) => c.room === room)) return;
  await candidatesItem.setValue([...known, { room, seenAt, answer: 'open' }]);
}

export async function answerOwnRoom(room: RoomSlug, own: boolean): Promise<void> {
  const known = await candidatesItem.getValue();
  const settings = await settingsItem.getValue();
  const others = settings.ownRooms.filter((r) => r !== room);
  await settingsItem.setValue({ ...settings, ownRooms: own ? [...others, room] : others });
  const rest = known.filter((c) => c.room !== room);
  const seenAt = known.find((c) => c.room === room)?.seenAt ?? 0;
  await candidatesItem.setValue(own ? rest : [...rest, { room, seenAt, answer: 'no' }]);
}
