import { describe, expect, test } from 'vitest';
import { inEveryZone, jst } from '../rank/support';
import { entriesIn, fileOf, problemIn } from './support';

const NEW_YORK = [
  'BEGIN:VTIMEZONE',
  'TZID:New York',
  ...['BEGIN:DAYLIGHT', 'DTSTART:20070311T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'],
  ...['TZOFFSETFROM:-0500', 'TZOFFSETTO:-0400', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'DTSTART:20071104T020000', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'],
  ...['TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', 'END:STANDARD'],
  'END:VTIMEZONE',
].join('\r\n');
const withZone = (file: string, zone = NEW_YORK) =>
  file.replace('BEGIN:VEVENT', `${zone}\r\nBEGIN:VEVENT`);
const lengthened = (start: string) => fileOf([start, 'DURATION:PT1H']);

inEveryZone('a start', () => {
  test.each([
    ['DTSTART:20261204T110000Z', '2026-12-04 20:00'],
    ['DTSTART:20261204T200000', '2026-12-04 20:00'],
    ['DTSTART;TZID=Asia/Tokyo:20261204T200000', '2026-12-04 20:00'],
    ['DTSTART;TZID="Tokyo Standard Time":20261204T200000', '2026-12-04 20:00'],
    ['DTSTART;TZID=UTC:20261204T110000', '2026-12-04 20:00'],
    ['DTSTART;VALUE=DATE:20280229', '2028-02-29 00:00'],
    ['DTSTART;VALUE=DATE:20261231', '2026-12-31 00:00'],
  ])('%s is %s', async (line, wanted) => {
    expect((await entriesIn(fileOf([line, 'DURATION:P1D'])))[0]?.start).toBe(jst(wanted));
  });

  test.each([
    ['20260308T015900', '2026-03-08T06:59:00Z'],
    ['20260308T030000', '2026-03-08T07:00:00Z'],
    ['20261101T030000', '2026-11-01T08:00:00Z'],
    ['20260704T120000', '2026-07-04T16:00:00Z'],
  ])('in a zone the file explains: %s is %s', async (line, wanted) => {
    const [entry] = await entriesIn(withZone(lengthened(`DTSTART;TZID=New York:${line}`)));
    expect(entry?.start).toBe(Date.parse(wanted));
  });
});

test('an end may be missing, a length or a moment', async () => {
  const day = 'DTSTART;VALUE=DATE:20261210';
  const ends = await entriesIn(
    fileOf(
      [day],
      [day, 'DTEND;VALUE=DATE:20261212'],
      [day, 'DURATION:P1W'],
      ['DTSTART:20261204T200000', 'DURATION:P6DT6H'],
    ),
  );
  expect(ends.map(({ end }) => end)).toEqual(
    ['2026-12-11 00:00', '2026-12-12 00:00', '2026-12-17 00:00', '2026-12-11 02:00'].map(jst),
  );
  expect(ends.map(({ allDay }) => allDay)).toEqual([true, true, true, false]);
});

test.each([
  ['start', ['DTEND:20261204T200000']],
  ['start', ['DTSTART:20260230T200000', 'DURATION:P1D']],
  ['start', ['DTSTART:20261204T250000', 'DURATION:P1D']],
  ['start', ['DTSTART:soon', 'DURATION:P1D']],
  ['zone', ['DTSTART;TZID=Mars/Olympus:20261204T200000', 'DURATION:P1D']],
  ['end', ['DTSTART:20261204T200000']],
  ['end', ['DTSTART:20261204T200000', 'DTEND;VALUE=DATE:20261205']],
  ['end', ['DTSTART:20261204T200000', 'DURATION:-P1D']],
  ['order', ['DTSTART:20261204T200000', 'DTEND:20261204T200000']],
  ['past', ['DTSTART:19850101T000000', 'DURATION:P1D']],
  ['past', ['DTSTART;VALUE=DATE:16010101']],
  ['years', ['DTSTART:99991230T000000Z', 'DURATION:P1D']],
  ['cancelled', ['DTSTART:20261204T200000', 'DURATION:P1D', 'STATUS:CANCELLED']],
  ['title', ['DTSTART:20261204T200000', 'DURATION:P1D', 'SUMMARY:\\n ']],
  ['title', ['DTSTART:20261204T200000', 'DURATION:P1D', `SUMMARY:${'x'.repeat(501)}`]],
])('%s is said of %j', async (problem, lines) => {
  expect(await problemIn(fileOf(lines))).toBe(problem);
});

test.each([
  ['without a start', 'BEGIN:STANDARD\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nEND:STANDARD'],
  ['without offsets', 'BEGIN:STANDARD\r\nDTSTART:20070311T020000\r\nEND:STANDARD'],
  ['with junk', 'BEGIN:STANDARD\r\nDTSTART:x\r\nTZOFFSETFROM:x\r\nTZOFFSETTO:y\r\nEND:STANDARD'],
  ['with a rule that never holds', NEW_YORK.slice(34, -17).replace('BYDAY=2SU', 'BYMONTHDAY=30')],
  ['with nothing', ''],
])('a zone %s is answered', async (_, parts) => {
  const zone = `BEGIN:VTIMEZONE\r\nTZID:New York\r\n${parts}\r\nEND:VTIMEZONE`.replace(
    '\r\n\r\n',
    '\r\n',
  );
  const file = withZone(lengthened('DTSTART;TZID=New York:20260704T120000'), zone);
  expect(['zone', 'malformed', undefined]).toContain(await problemIn(file));
});

test('one bad entry spoils no other', async () => {
  const file = fileOf(['DTSTART:soon'], ['DTSTART:20261204T200000', 'DURATION:P1D']);
  expect(await entriesIn(file)).toMatchObject([{ uid: '2' }]);
});

describe('an entry that repeats', () => {
  const startsOf = async (...lines: string[]) =>
    (await entriesIn(fileOf(['DURATION:PT1H', ...lines]))).map(({ start }) => start);

  test.each([
    ['FREQ=DAILY;COUNT=3', ['2026-01-31', '2026-02-01', '2026-02-02']],
    ['FREQ=MONTHLY;COUNT=3', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20260331', ['2026-01-31', '2026-03-31']],
    ['FREQ=WEEKLY;BYDAY=SA,SU;COUNT=3', ['2026-01-31', '2026-02-01', '2026-02-07']],
    ['FREQ=YEARLY;COUNT=5', ['2026-01-31', '2027-01-31']],
    ['FREQ=DAILY;INTERVAL=7;UNTIL=20260213T150000Z', ['2026-01-31', '2026-02-07', '2026-02-14']],
  ])('%s', async (rule, days) => {
    const starts = await startsOf('DTSTART:20260131T000000', `RRULE:${rule}`);
    expect(starts).toEqual(days.map((day) => jst(`${day} 00:00`)));
  });

  test('leaves out what the file takes out or tells by itself', async () => {
    const repeated = ['DTSTART:20260101T200000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=4'];
    const moved = [
      'UID:1',
      'DTSTART:20260103T210000',
      'DURATION:PT1H',
      'RECURRENCE-ID:20260103T200000',
    ];
    const file = fileOf([...repeated, 'EXDATE:20260102T200000'], moved);
    const starts = (await entriesIn(file.replace('UID:2\r\n', ''))).map(({ start }) => start);
    const at = ['2026-01-01 20:00', '2026-01-04 20:00', '2026-01-03 21:00'];
    expect(starts).toEqual(at.map(jst));
  });

  test('has ids of its own for every time', async () => {
    const all = await entriesIn(
      fileOf(['DTSTART:20260101T200000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY']),
    );
    expect(all).toHaveLength(105);
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(105);
  });

  test.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=5FR',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO',
    'FREQ=YEARLY;BYYEARDAY=366',
    'FREQ=SECONDLY',
    'FREQ=HOURLY;COUNT=2',
    'FREQ=DAILY;BYSETPOS=9',
    'FREQ=DAILY;INTERVAL=500',
    'FREQ=DAILY;COUNT=99999999',
    'FREQ=DAILY;UNTIL=soon',
    'FREQ=NEVER',
  ])('%s is refused', async (rule) => {
    const file = fileOf(['DTSTART:20260228T200000', 'DURATION:PT1H', `RRULE:${rule}`]);
    expect(['recurrence', 'malformed']).toContain(await problemIn(file));
  });
});
