import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf } from '@/lib/domain/events/agenda';
import { daysOf, monthGrid } from '@/lib/domain/events/month-grid';
import { firstDay, lastDay, monthDays } from '@/lib/domain/month';
import { day, inEveryZone, month, months } from '../rank/support';
import { event, events } from './support';

const sale = event('sale', 'super-sale', '2026-12-04 20:00', '2026-12-11 02:00');
const bonus = event('bonus', 'regular-5-0', '2026-12-05 00:00', '2026-12-06 00:00');
const after = event('after', 'regular-1', '2026-12-06 00:00', '2026-12-07 00:00');

inEveryZone('the month', () => {
  test('is whole weeks from Monday, with bars that are cut at their ends', () => {
    const weeks = monthGrid(month('2026-12'), [bonus, after, sale]);
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.days.map((one) => one.day)).toEqual([
      ...['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03'],
      ...['2026-12-04', '2026-12-05', '2026-12-06'],
    ]);
    expect(weeks[0]?.days[0]?.inMonth).toBe(false);
    const bars = weeks.map((week) =>
      week.bars.map((bar) => [
        bar.event.id,
        bar.from,
        bar.to,
        bar.lane,
        bar.startsEarlier,
        bar.endsLater,
      ]),
    );
    expect(bars).toEqual([
      [
        ['sale', 4, 6, 0, false, true],
        ['bonus', 5, 5, 1, false, false],
        ['after', 6, 6, 1, false, false],
      ],
      // 01:59 on Friday the 11th still belongs to it.
      [['sale', 0, 4, 0, true, false]],
      [],
      [],
      [],
    ]);
    expect(weeks.map(({ lanes }) => lanes)).toEqual([2, 1, 0, 0, 0]);
  });

  test('as an agenda', () => {
    const days = agendaOf([after, sale, bonus], day('2026-12-05'), day('2026-12-11'));
    const told = days.map((one) => [
      one.day.slice(8),
      ...one.entries.map(({ event: { id }, part }) => `${id} ${part}`),
    ]);
    expect(told).toEqual([
      ['05', 'sale between', 'bonus within'],
      ['06', 'sale between', 'after within'],
      ['07', 'sale between'],
      ['08', 'sale between'],
      ['09', 'sale between'],
      ['10', 'sale between'],
      ['11', 'sale last'],
    ]);
  });

  test('that ends at midnight does not touch the next day', () => {
    expect(daysOf(bonus)).toEqual({ from: '2026-12-05', to: '2026-12-05' });
  });
});

test('every month is weeks of seven that hold all its days; bars of a lane never touch', () => {
  fc.assert(
    fc.property(months, events, (drawn, all) => {
      const which = all[0] ? month(daysOf(all[0]).from.slice(0, 7)) : drawn;
      const weeks = monthGrid(which, all);
      const days = weeks.flatMap((week) => week.days);
      expect(weeks.every((week) => week.days.length === 7)).toBe(true);
      expect(days.filter((one) => one.inMonth).map((one) => one.day)).toEqual(monthDays(which));
      for (const { bars, lanes, days: columns } of weeks) {
        const cells = bars.flatMap(({ lane, from, to }) =>
          Array.from({ length: to - from + 1 }, (_, index) => `${lane}:${from + index}`),
        );
        expect(new Set(cells).size).toBe(cells.length);
        expect(bars.every(({ lane }) => lane < lanes)).toBe(true);
        expect(columns.reduce((sum, one) => sum + one.events.length, 0)).toBe(cells.length);
      }
    }),
  );
});

test('the agenda has the events of each day of the grid', () => {
  fc.assert(
    fc.property(events, (all) => {
      const which = month(all[0] ? daysOf(all[0]).from.slice(0, 7) : '2026-01');
      const agenda = agendaOf(all, firstDay(which), lastDay(which));
      const grid = monthGrid(which, all).flatMap((week) => week.days);
      const inGrid = grid.filter((one) => one.inMonth && one.events.length > 0);
      expect(
        agenda.map(({ day: one, entries }) => [one, entries.map((entry) => entry.event.id)]),
      ).toEqual(inGrid.map((one) => [one.day, one.events.map(({ id }) => id)]));
    }),
  );
});
