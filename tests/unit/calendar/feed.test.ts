import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOfEvent, eventOfEntry } from '@/lib/calendar/event-entries';
import { readEvents, readFeed } from '@/lib/calendar/feed';
import { readIcs } from '@/lib/calendar/ics-read';
import { writeIcs } from '@/lib/calendar/ics-write';
import { exportedEvents } from '@/lib/domain/events/json-file';
import { feedIdOf } from '@/lib/domain/events/parse';
import { event, events } from '../events/support';
import { jst } from '../rank/support';
import { fileOf, SPAN } from './support';

const MARK = '見込み';
const OPTIONS = { span: SPAN, mark: MARK };
const read = (file: string) => {
  const feed = feedIdOf('feed-1');
  if (feed === undefined) throw new Error('feed');
  return readFeed(file, feed, OPTIONS);
};
const SALE = ['DTSTART:20261204T200000', 'DTEND:20261211T020000'];

test('a calendar becomes events, their kinds told by their titles', async () => {
  const titles = ['お買い物マラソン開催!', '楽天スーパーセール', '5と0のつく日', '誕生日'];
  const file = fileOf(...titles.map((title) => [...SALE, `SUMMARY:${title}`]));
  const feed = await read(file);
  expect(feed).toMatchObject({
    kind: 'events',
    events: ['marathon', 'super-sale', 'regular-5-0', 'other'].map((kind) => ({
      kind,
      confidence: 'confirmed',
      startsAt: jst('2026-12-04 20:00'),
      origin: { from: 'feed', feed: 'feed-1' },
    })),
  });
});

test('an ordinary calendar is not refused for what the notebook has no use for', async () => {
  const file = fileOf(
    [...SALE, 'STATUS:CANCELLED'],
    ['DTSTART:19850101T000000', 'DURATION:P1D', 'RRULE:FREQ=YEARLY'],
    ['DTSTART:20260101T000000', 'DURATION:P90D'],
    SALE,
  );
  expect(await read(file)).toMatchObject({
    kind: 'events',
    events: [{ id: '4' }],
    leftOut: [
      { row: 1, problem: 'cancelled' },
      { row: 2, problem: 'past' },
      { row: 3, problem: 'length' },
    ],
  });
});

test('our own files come back as they were, estimates as estimates', async () => {
  await fc.assert(
    fc.asyncProperty(events, async (all) => {
      const rows = all.map(({ entryOpensAt: _, ...rest }) => rest);
      const file = await writeIcs(
        rows.map((one) => entryOfEvent(one, MARK)),
        SPAN.from,
      );
      const back = await readIcs(file, SPAN);
      if (back.kind === 'problem') throw new Error(back.problem);
      const parsed = back.entries.map(({ entry }, index) =>
        eventOfEntry(entry, rows[index]?.origin ?? { from: 'user' }, MARK),
      );
      expect(parsed).toEqual(rows.map((one) => ({ kind: 'event', event: one })));
    }),
  );
});

test('an estimate says so in the title, where every calendar shows it', () => {
  const guess = event('a', 'marathon', '2026-12-04 20:00', '2026-12-11 02:00', {
    confidence: 'estimated',
  });
  expect(entryOfEvent(guess, MARK)).toMatchObject({ title: 'a（見込み）', tentative: true });
});

describe('a hostile feed changes nothing and says why', () => {
  const json = (...rows: unknown[]) =>
    JSON.stringify({ format: 'room-techo-events', version: 1, events: rows });
  const row = JSON.parse(
    exportedEvents([event('a', 'marathon', '2026-12-04 20:00', '2026-12-11 02:00')]),
  );
  const [sound] = row.events;
  const script = '<script>alert(1)</script>';

  test.each([
    ['10 MB of JSON', `{"format":"${'x'.repeat(1e7)}"}`, 'tooLarge'],
    ['10 MB of calendar', `BEGIN:VCALENDAR\r\n${'X'.repeat(1e7)}`, 'tooLarge'],
    ['100,000 rows', json(...Array.from({ length: 100_000 }, () => 0)), 'tooMany'],
    ['100,000 entries', fileOf(...Array.from({ length: 100_000 }, () => SALE)), 'tooLarge'],
    [
      'many empty entries',
      fileOf().replace('END:', `${'BEGIN:VEVENT\r\nEND:VEVENT\r\n'.repeat(3e4)}END:`),
      'tooMany',
    ],
    [
      'folded beginnings',
      fileOf().replace('END:', `${'BEG\r\n IN:VEVENT\r\nEND:VEVENT\r\n'.repeat(2e4)}END:`),
      'tooMany',
    ],
    [
      'repetition without end',
      fileOf(...Array.from({ length: 30 }, () => [...SALE, 'RRULE:FREQ=DAILY'])),
      'tooMany',
    ],
    [
      'entities',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "&b;&b;">]><x>&a;</x>',
      'unknownFormat',
    ],
    ['a page of a login', '<!doctype html><title>ログイン</title>', 'unknownFormat'],
    ['nothing', '', 'unknownFormat'],
    ['nested junk', `BEGIN:VCALENDAR\r\n${'BEGIN:A\r\n'.repeat(1e5)}`, 'malformed'],
    ['nested lists', `{"events":${'['.repeat(4e5)}${']'.repeat(4e5)}}`, 'notEvents'],
    ['a calendar cut off', fileOf(SALE).slice(0, -20), 'malformed'],
    ['a line that is none', fileOf(['nonsense']), 'malformed'],
  ])('%s', async (_, file, problem) => {
    expect(await read(file)).toEqual({ kind: 'problem', problem });
  });

  test.each([
    ['script in a title', json(sound, { ...sound, id: 'b', title: script }), 'markup'],
    ['script in a calendar', fileOf(SALE, [...SALE, `SUMMARY:${script}`]), 'markup'],
    ['the year 9999', fileOf(SALE, ['DTSTART:99990101T000000', 'DURATION:P1D']), 'years'],
    ['keys of prototypes', json(sound, { ...sound, id: 'b', kind: '__proto__' }), 'kind'],
    ['wrong types', json(sound, { ...sound, id: { toString: 'b' } }), 'id'],
  ])('%s', async (_, file, problem) => {
    expect(await read(file)).toEqual({ kind: 'rows', rows: [{ row: 2, problem }] });
    expect(await readEvents(file, { ...OPTIONS, origin: { from: 'user' } })).toMatchObject({
      kind: 'events',
      accepted: [{}],
      refused: [{ row: 2, problem }],
    });
  });

  test('whatever it is, it is answered', async () => {
    const lines = fc.array(
      fc.oneof(
        fc.constantFrom(...fileOf(SALE, [...SALE, 'RRULE:FREQ=WEEKLY;BYDAY=MO']).split('\r\n')),
        fc.constantFrom('BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'TZID:x', 'RDATE:20260101', 'EXDATE:x'),
        fc.string(),
      ),
      { maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(lines, fc.boolean(), async (middle, whole) => {
        const file = middle.join('\r\n');
        const read = await readIcs(
          whole ? `BEGIN:VCALENDAR\r\n${file}\r\nEND:VCALENDAR` : file,
          SPAN,
        );
        expect(['entries', 'problem']).toContain(read.kind);
      }),
      { numRuns: 300 },
    );
  });
});
