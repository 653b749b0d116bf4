import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayContaining, shiftDay } from '@/lib/domain/days';
import { knownSum } from '@/lib/domain/planner/known-sum';
import { pipelineOf } from '@/lib/domain/planner/pipeline';
import { resultsOf } from '@/lib/domain/planner/results';
import { DAY } from '@/lib/domain/time-units';
import { event } from '../events/support';
import { day, inEveryZone, jst } from '../rank/support';

const NOW = jst('2026-12-31 12:00');
const share = (at: string) => ({ at: jst(at), channel: 'Instagram' });

inEveryZone('the pipeline', () => {
  test('has the shares whose windows are still open on each coming day', () => {
    const shares = [
      share('2026-12-30 12:00'),
      share('2026-12-30 12:00:00.001'),
      share('2026-12-31 11:00'),
      share('2026-12-31 12:01'),
    ];
    const days = pipelineOf(shares, new Map(), NOW, 91);
    expect(days.map((one) => one.shares.cart).slice(0, 3)).toEqual([2, 1, 0]);
    expect(days[0]).toMatchObject({ day: '2026-12-31', shares: { purchase: 3 } });
    const purchase = (text: string) => days.find((one) => one.day === text)?.shares.purchase;
    // 89 days after noon of the 30th: noon of 29 March.
    expect([purchase('2027-03-29'), purchase('2027-03-30'), purchase('2027-03-31')]).toEqual([
      3, 1, 0,
    ]);
  });

  test('has the clicks of the reports, and says which days are not known', () => {
    const clicks = new Map([
      [day('2026-12-30'), 7],
      [day('2026-12-31'), 2],
      [day('2026-10-03'), 1],
      [day('2026-10-02'), 100],
    ]);
    const [today, tomorrow, later] = pipelineOf([], clicks, NOW, 3);
    expect(today?.clicks.cart).toEqual({ sum: 9, known: 2, of: 2 });
    expect(tomorrow?.clicks.cart).toEqual({ sum: 2, known: 1, of: 1 });
    expect(later?.clicks.cart).toEqual({ sum: 0, known: 0, of: 0 });
    expect(today?.clicks.purchase).toEqual({ sum: 10, known: 3, of: 90 });
    expect(tomorrow?.clicks.purchase).toEqual({ sum: 9, known: 2, of: 89 });
  });

  test('of nothing known is unknown, not none', () => {
    const [today] = pipelineOf([], new Map(), NOW, 1);
    expect(today?.clicks.cart).toEqual({ sum: undefined, known: 0, of: 2 });
  });
});

test('the pipeline only ever empties', () => {
  const times = fc.array(fc.integer({ min: NOW - 100 * DAY, max: NOW + DAY }), { maxLength: 20 });
  fc.assert(
    fc.property(times, (all) => {
      const shares = all.map((at) => ({ at, channel: 'x' }));
      const clicks = new Map(all.map((at) => [dayContaining(at), 1]));
      const days = pipelineOf(shares, clicks, NOW, 95);
      for (const [index, one] of days.entries()) {
        const before = days[index - 1] ?? one;
        expect(one.shares.cart).toBeLessThanOrEqual(before.shares.cart);
        expect(one.shares.purchase).toBeLessThanOrEqual(before.shares.purchase);
        expect(one.shares.cart).toBeLessThanOrEqual(one.shares.purchase);
        expect(one.clicks.purchase.of).toBeLessThanOrEqual(before.clicks.purchase.of);
      }
      expect(days.at(-1)?.shares).toEqual({ cart: 0, purchase: 0 });
    }),
    { numRuns: 30 },
  );
});

inEveryZone('the results of an event', () => {
  const marathon = event('m', 'marathon', '2026-12-28 20:00', '2027-01-02 02:00');
  const rows = new Map(
    [1, 2, 3, 4, 5, 6].map((posts, index) => [
      shiftDay(day('2026-12-28'), index),
      { posts, clicks: posts * 10, reward: posts === 2 ? undefined : posts * 100 },
    ]),
  );

  test('leave the day of a 01:59 to the 24 hours after', () => {
    const results = resultsOf(marathon, rows);
    expect(results.days).toEqual({ from: '2026-12-28', to: '2027-01-01' });
    expect(results.during).toEqual({
      posts: { sum: 15, known: 5, of: 5 },
      clicks: { sum: 150, known: 5, of: 5 },
      sales: { sum: undefined, known: 0, of: 5 },
      reward: { sum: 1_300, known: 4, of: 5 },
    });
    expect(results.after.posts).toEqual({ sum: 6, known: 1, of: 1 });
    expect(results.event).toBe(marathon);
  });

  test('of a single day are that day and the next', () => {
    const five = event('f', 'regular-5-0', '2026-12-30 00:00', '2026-12-31 00:00');
    const short = event('s', 'other', '2026-12-30 00:00', '2026-12-30 02:00');
    for (const one of [five, short]) {
      const { days, during, after } = resultsOf(one, rows);
      expect(days).toEqual({ from: '2026-12-30', to: '2026-12-30' });
      expect([during.posts.sum, after.posts.sum]).toEqual([3, 4]);
    }
  });
});

test('a sum of no days is none; of unknown days it is unknown', () => {
  expect(knownSum([])).toEqual({ sum: 0, known: 0, of: 0 });
  expect(knownSum([undefined])).toEqual({ sum: undefined, known: 0, of: 1 });
  expect(knownSum([undefined, 2, 0])).toEqual({ sum: 2, known: 2, of: 3 });
});
