import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reachedBy, reachOf } from '@/lib/domain/planner/reach';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { cartWindowOpen, purchaseWindowOpen } from '@/lib/domain/windows';
import { event, events } from '../events/support';
import { inEveryZone, jst } from '../rank/support';

const marathon = event('m', 'marathon', '2026-02-04 20:00', '2026-02-10 02:00');
const reached = (at: string) => reachedBy(jst(at), [marathon]);

inEveryZone('a click', () => {
  test.each([
    ['2026-02-03 20:00', 0],
    ['2026-02-03 20:00:00.001', 1],
    ['2026-02-10 01:59:59.999', 1],
    ['2026-02-10 02:00', 0],
  ])('at %s reaches %i', (at, count) => {
    expect(reached(at)).toHaveLength(count);
  });

  test('is told from when until when', () => {
    expect(reached('2026-02-04 08:00')).toEqual([
      {
        event: marathon,
        cartFrom: jst('2026-02-04 20:00'),
        cartUntil: jst('2026-02-05 08:00'),
        buyUntil: jst('2026-05-04 08:00'),
      },
    ]);
    expect(reached('2026-02-09 22:00')[0]).toMatchObject({
      cartFrom: jst('2026-02-09 22:00'),
      cartUntil: jst('2026-02-10 02:00'),
    });
  });
});

test('over the end of a year and a leap day the windows are as long as ever', () => {
  const sale = event('n', 'new-year', '2028-01-01 00:00', '2028-01-15 10:00');
  expect(reachedBy(jst('2027-12-31 00:00:00.001'), [sale])).toHaveLength(1);
  expect(reachedBy(jst('2027-12-31 00:00'), [sale])).toHaveLength(0);
  expect(reachedBy(jst('2028-01-01 00:00'), [sale])[0]?.buyUntil).toBe(jst('2028-03-30 00:00'));
});

test('an event is reached exactly when some moment of it lies in the cart window', () => {
  const offsets = fc.integer({ min: -30 * HOUR, max: 30 * DAY });
  fc.assert(
    fc.property(events, offsets, (all, offset) => {
      for (const one of all) {
        const at = one.startsAt + offset;
        const first = Math.max(at, one.startsAt);
        const inside = first < one.endsAt && cartWindowOpen({ at }, first);
        const [found] = reachedBy(at, [one]);
        expect(found !== undefined).toBe(inside);
        if (!found) continue;
        const last = found.cartUntil - 1;
        expect(found.cartFrom).toBeLessThan(found.cartUntil);
        expect(cartWindowOpen({ at }, last) && last < one.endsAt).toBe(true);
        expect(purchaseWindowOpen({ at }, found.buyUntil - 1)).toBe(true);
        expect(purchaseWindowOpen({ at }, found.buyUntil)).toBe(false);
      }
    }),
  );
});

test('what was carted before may be bought inside for 89 days', () => {
  const { bought } = reachOf(marathon);
  expect(purchaseWindowOpen({ at: bought.after + 1 }, marathon.startsAt)).toBe(true);
  expect(purchaseWindowOpen({ at: bought.after }, marathon.startsAt)).toBe(false);
});
