import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { writeIcs } from '@/lib/calendar/ics-write';
import type { CalendarEntry } from '@/lib/domain/calendar-entry';
import { startOfDay } from '@/lib/domain/days';
import { days, inEveryZone, jst } from '../rank/support';
import { entriesIn } from './support';

const NOW = jst('2026-11-20 08:11:04');
const SALE: CalendarEntry = {
  uid: 'sale@room-techo',
  title: 'スーパーSALE, 最大; \\11倍\\n',
  description: '一行目\n二行目: "引用", 終わり',
  url: 'https://event.rakuten.co.jp/x?a=1,2;b=3',
  category: 'super-sale',
  start: jst('2026-12-04 20:00'),
  end: jst('2026-12-11 02:00'),
  allDay: false,
  tentative: true,
};
const PAYOUT: CalendarEntry = {
  uid: 'payout',
  title: '楽天の支払日',
  start: jst('2026-12-10 00:00'),
  end: jst('2026-12-11 00:00'),
  allDay: true,
  tentative: false,
};

inEveryZone('a calendar file', () => {
  test('has its times in UTC, whole days as dates, and says when it was made', async () => {
    const lines = (await writeIcs([SALE, PAYOUT], NOW)).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'DTSTAMP:20261119T231104Z',
        'DTSTART:20261204T110000Z',
        'DTEND:20261210T170000Z',
        'STATUS:TENTATIVE',
        'CATEGORIES:super-sale',
        'DTSTART;VALUE=DATE:20261210',
        'DTEND;VALUE=DATE:20261211',
        'STATUS:CONFIRMED',
      ]),
    );
  });

  test('is read by another library as it was meant', async () => {
    const { version, events = [] } = convertIcsCalendar(
      undefined,
      await writeIcs([SALE, PAYOUT], NOW),
    );
    expect(version).toBe('2.0');
    const [sale, payout] = events;
    expect(sale).toMatchObject({
      uid: SALE.uid,
      summary: SALE.title,
      description: SALE.description,
      url: SALE.url,
      status: 'TENTATIVE',
      start: { date: new Date(SALE.start), type: 'DATE-TIME' },
      end: { date: new Date(SALE.end) },
    });
    expect(payout).toMatchObject({ start: { type: 'DATE' }, status: 'CONFIRMED' });
  });
});

const words = fc.oneof(
  fc.stringMatching(/^[a-z;,:\\"<>&=]{1,60}$/),
  fc.stringMatching(/^[あ-ん漢字★マラソン]{1,90}$/u),
  fc.constantFrom('BEGIN:VEVENT', '\u{1F469}\u200d\u{1F4BB}'.repeat(20), '\\n', 'a\\', 'x;y\\,z'),
);
const timed = fc
  .record({
    start: fc.integer({ min: SALE.start / 1000 - 1e7, max: SALE.start / 1000 + 1e7 }),
    length: fc.integer({ min: 1, max: 1e6 }),
  })
  .map(({ start, length }) => ({
    start: start * 1000,
    end: (start + length) * 1000,
    allDay: false,
  }));
const whole = fc
  .record({
    day: days.filter((day) => day > '2010-01-02' && day < '2100-01-01'),
    length: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ day, length }) => ({
    start: startOfDay(day),
    end: startOfDay(day) + length * 864e5,
    allDay: true,
  }));
const entries = fc.array(
  fc
    .record(
      {
        title: words,
        description: fc.tuple(words, words).map(([a, b]) => `${a}\n${b}`),
        url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
        category: fc.constantFrom('marathon', 'other'),
        tentative: fc.boolean(),
        time: fc.oneof(timed, whole),
      },
      { requiredKeys: ['title', 'tentative', 'time'] },
    )
    .map(({ time, ...rest }): CalendarEntry => ({ uid: '', ...rest, ...time })),
  { maxLength: 5 },
);
const numbered = entries.map((all) => all.map((one, index) => ({ ...one, uid: `${index}@x` })));

describe('whatever is written', () => {
  test('is read again as it was', async () => {
    await fc.assert(
      fc.asyncProperty(numbered, async (all) => {
        expect(await entriesIn(await writeIcs(all, NOW))).toEqual(all);
      }),
    );
  });

  test('is read by the other library, and its lines are short', async () => {
    const octets = new TextEncoder();
    await fc.assert(
      fc.asyncProperty(numbered, async (all) => {
        const file = await writeIcs(all, NOW);
        const { events = [] } = convertIcsCalendar(undefined, file);
        expect(events.map(({ uid, status }) => [uid, status])).toEqual(
          all.map(({ uid, tentative }) => [uid, tentative ? 'TENTATIVE' : 'CONFIRMED']),
        );
        for (const line of file.split('\r\n')) {
          expect(octets.encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });
});

test('what is no address and what breaks lines is left out', async () => {
  const hostile = {
    ...PAYOUT,
    url: 'no address\r\nATTACH:x',
    title: 'a\r\nEND:VEVENT\u202e',
    uid: 'u\nv',
  };
  const file = await writeIcs([hostile], NOW);
  expect(file).not.toMatch(/ATTACH|URL/);
  expect(file.match(/END:VEVENT/g)).toHaveLength(2);
  expect(await entriesIn(file)).toMatchObject([{ uid: 'u v', title: 'a END:VEVENT' }]);
});
