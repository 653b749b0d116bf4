import { expect, test } from 'vitest';
import { recordLeftBehind } from '@/lib/background/left-behind';
import { Recorder } from '@/lib/background/recorder';
import { DAY } from '@/lib/domain/time-units';
import { roomClick as schema } from '@/lib/messaging/schemas';
import { leaveSlip, slips } from '@/lib/platform/outbox';
import { HistoryDb } from '@/lib/storage/db';
import { NOW, uuid } from '../../helpers/builders';
import { roomClick } from '../../helpers/sightings';

function background() {
  const db = new HistoryDb(crypto.randomUUID());
  const recorder = new Recorder({ db, now: () => NOW, newId: () => crypto.randomUUID() });
  const refused: string[] = [];
  let pulses = 0;
  const run = () =>
    recordLeftBehind({
      recorder,
      changed: async () => {
        pulses++;
      },
      onRefused: (message, reason) => refused.push(`${message} ${reason}`),
    });
  return { db, recorder, refused, run, pulses: () => pulses };
}

test('a click whose message died with the worker is recorded at the next start, once', async () => {
  const { db, run, refused, pulses } = background();
  const click = roomClick();
  await leaveSlip(click.sighting, click);
  await run();
  await run();
  const rows = await db.clicks.toArray();
  expect(rows.map((row) => row.sightings)).toEqual([[click.sighting]]);
  expect(await slips()).toEqual([]);
  expect([refused, pulses()]).toEqual([[], 1]);
});

test('a click that was recorded by its message as well is one click', async () => {
  const { db, recorder, run } = background();
  const click = roomClick();
  await leaveSlip(click.sighting, click);
  await recorder.roomClick(schema.parse(click), 7);
  await run();
  expect(await db.clicks.count()).toBe(1);
});

test.each([
  ['the browser was closed for three days', NOW - 3 * DAY, NOW - 3 * DAY],
  ['the clock was set back', NOW + 3 * DAY, NOW],
])('a slip found after %s', async (_, at, made) => {
  const { db, run } = background();
  const click = roomClick({ at });
  await leaveSlip(click.sighting, click);
  await run();
  expect((await db.clicks.toArray()).map((row) => row.at)).toEqual([made]);
});

test.each([
  ['its tab', { tab: 7 }, 7],
  ['no tab', {}, -1],
  ['a tab that is none', { tab: '7' }, -1],
])('a slip with %s', async (_, part, tab) => {
  const { db, run } = background();
  const click = roomClick();
  await leaveSlip(click.sighting, { ...click, ...part });
  await run();
  const [row] = await db.clicks.toArray();
  expect(row?.evidence.map((seen) => seen.tab)).toEqual([tab]);
});

test.each([
  ['no click at all', uuid(1), { room: '<script>' }, 'recordRoomClick malformed'],
  ['a click of last summer', uuid(2), roomClick({ at: NOW - 100 * DAY }), 'recordRoomClick time'],
])('%s is refused, taken away and changes nothing', async (_, id, slip, reason) => {
  const { db, run, refused } = background();
  await leaveSlip(id, slip);
  await run();
  expect(refused).toEqual([reason]);
  expect(await slips()).toEqual([]);
  expect(await db.clicks.count()).toBe(0);
});
