import { expect, test } from 'vitest';
import { capsOf } from '@/lib/domain/rewards/caps';
import { jst } from '../rank/support';
import { order } from './support';

test.each([
  ['as its rate says, rounded down', { amount: 2_480, rate: 40, reward: 99 }, undefined],
  ['exactly the cap by its rate', { amount: 25_000, rate: 40, reward: 1_000 }, undefined],
  ['cut to the cap of a unit', { amount: 25_025, rate: 40, reward: 1_000 }, 'unit'],
  ['a raised rate', { amount: 90_000, rate: 50, reward: 4_500 }, 'raised'],
  ['a raised rate cut all the same', { amount: 90_000, rate: 130, reward: 1_000 }, 'raised'],
  ['just not raised', { amount: 90_000, rate: 49, reward: 1_000 }, 'unit'],
  ['less than its rate says', { amount: 10_000, rate: 40, reward: 399 }, 'below'],
  ['more than its rate says', { amount: 10_000, rate: 40, reward: 401 }, undefined],
  ['of no known rate', { amount: 90_000, rate: undefined, reward: 1_000 }, undefined],
  ['discarded', { amount: 90_000, rate: 40, reward: 0, status: 'discarded' as const }, undefined],
])('a reward that is %s', (_, line, sign) => {
  expect(capsOf([order(line)])).toEqual([sign]);
});

test('the cap of a buyer may show where lines of one second add up to it', () => {
  const unit = order({ amount: 60_000, rate: 40, reward: 1_000 });
  const cut = order({ amount: 60_000, rate: 40, reward: 2_000, occurredAt: unit.occurredAt + 999 });
  const raised = order({ amount: 60_000, rate: 80, reward: 4_800 });
  expect(capsOf([unit, raised, cut])).toEqual(['unit', 'raised', 'buyer-possible']);
  const later = { ...cut, occurredAt: jst('2026-07-05 09:17:24') };
  expect(capsOf([unit, later])).toEqual(['unit', 'below']);
  expect(capsOf([unit, { ...cut, reward: 1_999 }])).toEqual(['unit', 'below']);
  expect(capsOf([unit, unit, unit])).toEqual(['unit', 'unit', 'unit']);
});
