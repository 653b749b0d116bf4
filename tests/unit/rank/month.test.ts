import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayContaining,
  dayNumber,
  daysFrom,
  isDay,
  shiftDay,
  startOfDay,
  weekday,
} from '@/lib/domain/days';
import {
  addMonths,
  daysInMonth,
  daysUntilEnd,
  firstDay,
  isMonth,
  lastDay,
  lastFullMonth,
  monthDays,
  monthEnd,
  monthOf,
  monthStart,
  monthsFrom,
  nextMonth,
  previousMonth,
  remainingDays,
  weeksOf,
} from '@/lib/domain/month';
import { addJstDays, jstDay, jstDayStart } from '@/lib/domain/time';
import { DAY, MINUTE } from '@/lib/domain/time-units';
import { day, days, inEveryZone, instants, jst, month, months } from './support';

inEveryZone('a month of Japan', () => {
  test('turns at midnight in Japan, to the millisecond', () => {
    const turn = jst('2026-10-01 00:00');
    expect(monthOf(turn - 1)).toBe('2026-09');
    expect(monthOf(turn)).toBe('2026-10');
    expect(monthEnd(month('2026-09'))).toBe(turn);
    expect(monthStart(month('2026-10'))).toBe(turn);
    expect(lastFullMonth(turn - 1)).toBe('2026-08');
    expect(lastFullMonth(turn)).toBe('2026-09');
  });

  test('its first minute has all days left, its last minute one', () => {
    const september = month('2026-09');
    expect(remainingDays(september, jst('2026-09-01 00:00'))).toBe(30);
    expect(remainingDays(september, jst('2026-09-01 00:00') + MINUTE)).toBe(30);
    expect(remainingDays(september, jst('2026-10-01 00:00') - MINUTE)).toBe(1);
    expect(remainingDays(september, jst('2026-10-01 00:00') - 1)).toBe(1);
    expect(remainingDays(september, jst('2026-10-01 00:00'))).toBe(0);
    expect(remainingDays(september, jst('2026-08-31 23:59'))).toBe(30);
    expect(daysUntilEnd(september, jst('2026-08-31 23:59'))).toBe(31);
  });

  test.each([
    ['2024-02', 29],
    ['2026-02', 28],
    ['2000-02', 29],
    ['2100-02', 28],
    ['2026-12', 31],
  ])('%s has %d days', (name, length) => {
    expect(daysInMonth(month(name))).toBe(length);
    expect(monthDays(month(name))).toHaveLength(length);
    expect(lastDay(month(name))).toBe(`${name}-${length}`);
  });

  test('the leap day is in February', () => {
    expect(monthOf(jst('2024-02-29 23:59'))).toBe('2024-02');
    expect(monthOf(jst('2024-03-01 00:00'))).toBe('2024-03');
    expect(remainingDays(month('2024-02'), jst('2024-02-28 09:00'))).toBe(2);
  });

  test('says the same as the calendar of the notebook', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -400, max: 400 }), (at, by) => {
        const today = dayContaining(at);
        expect(today).toBe(jstDay(at));
        expect(startOfDay(today)).toBe(jstDayStart(today));
        expect(shiftDay(today, by)).toBe(addJstDays(today, by));
        expect(weekday(today)).toBe((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7);
      }),
    );
  });

  test('every instant is in its month and in no other', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const own = monthOf(at);
        expect(at).toBeGreaterThanOrEqual(monthStart(own));
        expect(at).toBeLessThan(monthEnd(own));
        const left = remainingDays(own, at);
        expect(left).toBeGreaterThanOrEqual(1);
        expect(left).toBe(Math.ceil((monthEnd(own) - at) / DAY));
      }),
    );
  });
});

test('the weeks of a month run from Monday to Sunday and cover it', () => {
  fc.assert(
    fc.property(months, (own) => {
      const weeks = weeksOf(own);
      expect(weeks.flatMap(({ from, to }) => daysFrom(from, to))).toEqual(monthDays(own));
      for (const [index, week] of weeks.entries()) {
        expect(week.days).toBe(dayNumber(week.to) - dayNumber(week.from) + 1);
        if (index > 0) expect(weekday(week.from)).toBe(0);
        if (index < weeks.length - 1) expect(weekday(week.to)).toBe(6);
      }
    }),
  );
  expect(weeksOf(month('2026-02')).map(({ from }) => from)).toEqual([
    '2026-02-01',
    '2026-02-02',
    '2026-02-09',
    '2026-02-16',
    '2026-02-23',
  ]);
});

test('months are counted across years', () => {
  expect(previousMonth(month('2026-01'))).toBe('2025-12');
  expect(nextMonth(month('2026-12'))).toBe('2027-01');
  expect(monthsFrom(month('2025-11'), month('2026-02'))).toEqual([
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
  ]);
  expect(monthsFrom(month('2026-02'), month('2026-01'))).toEqual([]);
  fc.assert(
    fc.property(months, fc.integer({ min: -300, max: 300 }), (own, by) => {
      expect(addMonths(addMonths(own, by), -by)).toBe(own);
      expect(isMonth(addMonths(own, by))).toBe(true);
      expect(isDay(firstDay(addMonths(own, by)))).toBe(true);
    }),
  );
});

test.each(['2026-13', '2026-00', '2026-1', '202601', '9999-01', '2026-01-01', 202_601, null])(
  '%j is no month',
  (text) => {
    expect(isMonth(text)).toBe(false);
  },
);

test.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '0000-01-01', 20_260_101, {}])(
  '%j is no day',
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);

test('every day is one', () => {
  fc.assert(
    fc.property(days, (one) => {
      expect(isDay(one)).toBe(true);
    }),
  );
  expect(daysFrom(day('2024-02-28'), day('2024-03-01'))).toHaveLength(3);
  expect(daysFrom(day('2024-03-01'), day('2024-02-28'))).toEqual([]);
});
