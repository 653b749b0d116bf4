import { expect, test } from 'vitest';
import { monthFigures, monthsBefore } from '@/lib/domain/rank/month-figures';
import { NOW, records, SEPTEMBER, snapshot, typed } from '../../component/rank/views';
import { month } from './support';

test('three months before, the nearest first, across the year', () => {
  expect(monthsBefore(month('2026-02'))).toEqual(['2026-01', '2025-12', '2025-11']);
});

test('what was typed comes before what the page says; an unknown month is empty', () => {
  const known = records({
    snapshots: [snapshot({ rank: 'B' })],
    typed: [typed('2026-09', { rank: 'A', clicks: 0, checkLike: true })],
  });
  expect(monthFigures(known, [SEPTEMBER, month('2026-08')], NOW)).toEqual([
    {
      month: '2026-09',
      rank: [
        { value: 'A', source: 'typed' },
        { value: 'B', source: 'page' },
      ],
      values: { clicks: [{ value: 0, source: 'typed' }] },
    },
    { month: '2026-08', rank: [], values: {} },
  ]);
});
