import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outOfQuiet } from '@/lib/domain/reminders/quiet-hours';
import { DAY } from '@/lib/domain/time-units';
import { inEveryZone, instants, jst } from '../rank/support';

const night = { from: 22 * 60 + 30, to: 7 * 60 };
const noon = { from: 12 * 60, to: 13 * 60 };

inEveryZone('quiet hours', () => {
  test.each([
    [night, '2026-12-31 22:29:59.999', '2026-12-31 22:29:59.999'],
    [night, '2026-12-31 22:30', '2027-01-01 07:00'],
    [night, '2027-01-01 00:00', '2027-01-01 07:00'],
    [night, '2027-01-01 06:59:59.999', '2027-01-01 07:00'],
    [night, '2027-01-01 07:00', '2027-01-01 07:00'],
    [noon, '2028-02-29 12:59', '2028-02-29 13:00'],
    [noon, '2028-02-29 13:00', '2028-02-29 13:00'],
    [{ from: 0, to: 0 }, '2028-02-29 00:00', '2028-02-29 00:00'],
    [{ from: 22 * 60, to: 0 }, '2028-02-29 23:00', '2028-03-01 00:00'],
  ])('of %j at %s end at %s', (quiet, at, wanted) => {
    expect(outOfQuiet(jst(at), quiet)).toBe(jst(wanted));
  });
});

test('leaving them is never earlier, never a day later, and stays out', () => {
  const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
  fc.assert(
    fc.property(instants, minutes, minutes, (at, from, to) => {
      const out = outOfQuiet(at, { from, to });
      expect(out).toBeGreaterThanOrEqual(at);
      expect(out - at).toBeLessThan(DAY);
      expect(outOfQuiet(out, { from, to })).toBe(out);
    }),
  );
});
