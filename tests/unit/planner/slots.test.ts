import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayContaining, startOfDay, weekday } from '@/lib/domain/days';
import { type OwnHours, ownHoursFrom } from '@/lib/domain/planner/hours';
import { bestSlots, type Slot } from '@/lib/domain/planner/slots';
import { momentOf } from '@/lib/domain/planner/weights';
import { HOUR } from '@/lib/domain/time-units';
import { event, events } from '../events/support';
import { inEveryZone, jst } from '../rank/support';

const always = (from: number, to: number): OwnHours =>
  Array.from({ length: 7 }, () => [{ from, to }]);
const SALE = event('sale', 'super-sale', '2026-12-04 20:00', '2026-12-11 02:00');
const FIVE = event('five', 'regular-5-0', '2026-12-05 00:00', '2026-12-06 00:00');
const told = ({ from, to, score, reasons }: Slot) =>
  [
    new Date(from + 9 * HOUR).toISOString().slice(8, 13),
    (to - from) / HOUR,
    score,
    ...reasons.map(({ event: { id }, role, moment }) => `${id} ${role} ${moment}`),
  ] as const;

inEveryZone('the best slots', () => {
  const now = jst('2026-12-04 08:11');

  test('are the start and the last evening, as the own hours allow; a day inside is a bonus', () => {
    const plan = { events: [FIVE, SALE], hours: always(18, 24), now, days: 8 };
    expect(bestSlots({ ...plan, most: 3 }).map(told)).toEqual([
      ['04T20', 4, 60, 'sale counted start', 'five bonus before'],
      ['10T18', 6, 60, 'sale counted last-evening'],
      ['04T18', 2, 40, 'sale counted before', 'five bonus before'],
    ]);
    expect(bestSlots({ ...plan, most: 99 })).toHaveLength(8);
  });

  test('leave out hours that reach nothing and days off', () => {
    const hours = always(20, 22).map((ranges, index) =>
      index === weekday(dayContaining(now)) ? [] : ranges,
    );
    const plan = { events: [FIVE], hours, now, days: 3, most: 9 };
    expect(bestSlots(plan).map(told)).toEqual([['05T20', 2, 24, 'five counted last-evening']]);
    expect(bestSlots({ ...plan, events: [] })).toEqual([]);
    expect(bestSlots({ ...plan, most: 0 })).toEqual([]);
  });

  test('of an estimate say so, and weigh half', () => {
    const guess = { ...SALE, confidence: 'estimated' as const };
    const plan = { hours: always(20, 21), now, days: 1, most: 1 };
    const [known] = bestSlots({ ...plan, events: [SALE] });
    const [guessed] = bestSlots({ ...plan, events: [guess] });
    expect([known?.estimated, guessed?.estimated]).toEqual([false, true]);
    expect(known?.score).toBe(2 * (guessed?.score ?? 0));
    // What is certain is counted, and the guess is the bonus.
    const [both] = bestSlots({ ...plan, events: [guess, FIVE] });
    expect(both?.reasons.map(({ event: { id }, role }) => [id, role])).toEqual([
      ['five', 'counted'],
      ['sale', 'bonus'],
    ]);
    expect(both?.estimated).toBe(false);
  });

  test('take events one after the other together', () => {
    const first = event('first', 'marathon', '2026-12-01 20:00', '2026-12-05 00:00');
    const [slot] = bestSlots({
      events: [first, FIVE],
      hours: always(21, 22),
      now,
      days: 1,
      most: 1,
    });
    expect(slot && told(slot)).toEqual([
      ...['04T21', 1, 64],
      ...['first counted last-evening', 'five counted before'],
    ]);
  });
});

test.each([
  ['2026-12-04 19:59', 'before'],
  ['2026-12-04 20:00', 'start'],
  ['2026-12-05 00:00', 'during'],
  ['2026-12-10 17:59', 'during'],
  ['2026-12-10 18:00', 'last-evening'],
  ['2026-12-11 01:59', 'last-evening'],
])('%s is %s', (at, moment) => {
  expect(momentOf(SALE, jst(at))).toBe(moment);
});

test('own hours are those of Japan, the present one included, each once', () => {
  const hours = [
    [],
    [],
    [],
    [],
    [
      { from: 7, to: 9 },
      { from: 8, to: 10 },
      { from: 5, to: 99 },
    ],
  ];
  const found = ownHoursFrom(jst('2026-12-04 08:11'), 8, hours);
  expect(found).toEqual(
    [
      '2026-12-04 08:00',
      '2026-12-04 09:00',
      '2026-12-11 07:00',
      '2026-12-11 08:00',
      '2026-12-11 09:00',
    ].map(jst),
  );
});

test('never more than asked for, best first, inside the own hours, never in the past', () => {
  const ranges = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }))
    .map(([from, to]) => ({ from, to }));
  const weeks = fc.array(fc.array(ranges, { maxLength: 2 }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(events, weeks, fc.integer({ min: 0, max: 5 }), (all, hours, most) => {
      const now = (all[0]?.startsAt ?? jst('2026-12-04 08:11')) - 50 * HOUR + 1234;
      const plan = { events: all, hours, now, days: 6, most };
      const slots = bestSlots(plan);
      expect(bestSlots({ ...plan, events: [...all].reverse() })).toEqual(slots);
      expect(slots.length).toBeLessThanOrEqual(most);
      for (const [index, { from, to, score, reasons }] of slots.entries()) {
        expect(from).toBeGreaterThanOrEqual(now);
        expect(score).toBeLessThanOrEqual(slots[index - 1]?.score ?? Infinity);
        expect(reasons.length).toBeGreaterThan(0);
        const hour = Math.floor((from - startOfDay(dayContaining(from))) / HOUR);
        const own = hours[weekday(dayContaining(from))] ?? [];
        expect(own.some((range) => range.from <= hour && hour < range.to)).toBe(true);
        expect(from).toBeLessThan(to);
      }
    }),
  );
});
