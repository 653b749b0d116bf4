import { expect, test } from 'vitest';
import { shownFigure } from '@/lib/domain/rank/figure';
import { importedFigures } from '@/lib/domain/rewards/rank-figures';
import { figure, jst, month } from '../rank/support';
import { monthSums, sum } from './support';

const AT = jst('2026-10-02 09:00');
const SEPTEMBER = month('2026-09');
const figures = importedFigures(
  [
    monthSums(
      '2026-09',
      { confirmed: sum(2, 300, 9_000), unconfirmed: sum(1, 50, 999), discarded: sum(4, 7, 8) },
      { confirmed: sum(9, 9_999, 99_999) },
    ),
    monthSums('2026-10'),
  ],
  new Map([[SEPTEMBER, 120]]),
  AT,
);
const shown = (metric: 'sales' | 'salesYen' | 'reward' | 'clicks', of = SEPTEMBER) =>
  shownFigure(figures, { metric, period: 'month', month: of })?.figure.value;

test('the rank is told of the sales of the ROOM that were not discarded', () => {
  expect(shown('sales')).toBe(3);
  expect(shown('salesYen')).toBe(9_999);
  expect(shown('reward')).toBe(350);
  expect(shown('clicks')).toBe(120);
});

test('a month with an empty report has no sales, one without clicks unknown ones', () => {
  expect(shown('sales', month('2026-10'))).toBe(0);
  expect(shown('clicks', month('2026-10'))).toBeUndefined();
  expect(shown('sales', month('2026-08'))).toBeUndefined();
});

test('a report comes before the own count and after what was typed', () => {
  const computed = figure('sales', 1);
  const typed = figure('sales', 7, { source: 'typed' });
  const key = { metric: 'sales', period: 'month', month: SEPTEMBER } as const;
  expect(shownFigure([computed, ...figures], key)?.figure.source).toBe('imported');
  expect(shownFigure([...figures, typed], key)?.figure.source).toBe('typed');
});
