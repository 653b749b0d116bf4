import { expect, test } from 'vitest';
import { staleDays } from '@/lib/domain/rewards/freshness';
import { moneyGlance } from '@/lib/domain/rewards/glance';
import { jst } from '../rank/support';
import { monthSums, sum } from './support';

const MONTHS = [
  monthSums('2026-08', { confirmed: sum(9, 900, 9_000), unconfirmed: sum(1, 7, 70) }),
  monthSums(
    '2026-09',
    { confirmed: sum(2, 200, 2_000), unconfirmed: sum(1, 50, 500) },
    { confirmed: sum(1, 30, 300), discarded: sum(1, 999, 9_990) },
  ),
  monthSums('2026-10', { unconfirmed: sum(3, 600, 6_000) }),
];

test('on the day of a payout it is still the next one, and the day after it is paid', () => {
  const onTheTenth = moneyGlance(MONTHS, jst('2026-11-10 23:59:59'));
  expect(onTheTenth).toEqual({
    unconfirmed: 657,
    confirmed: 230,
    next: { day: '2026-11-10', confirmed: 230, open: 50 },
  });
  expect(moneyGlance(MONTHS, jst('2026-11-11 00:00:00'))).toEqual({
    unconfirmed: 657,
    confirmed: 0,
    next: { day: '2026-12-10', confirmed: 0, open: 600 },
  });
});

test('what no report says is unknown, not nothing', () => {
  expect(moneyGlance([], jst('2026-11-20 00:00:00'))).toEqual({
    unconfirmed: undefined,
    confirmed: undefined,
    next: { day: '2026-12-10', confirmed: undefined, open: 0 },
  });
});

test('a report is old from the seventh day in Japan on', () => {
  const at = jst('2026-11-01 23:59:59');
  expect(staleDays(at, jst('2026-11-07 23:59:59'))).toBeUndefined();
  expect(staleDays(at, jst('2026-11-08 00:00:00'))).toBe(7);
});
