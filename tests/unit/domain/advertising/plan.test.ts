import { expect, test } from 'vitest';
import { byMonth, isCovered, type Span } from '@/lib/domain/advertising/chunks';
import type { GmtDay } from '@/lib/domain/advertising/gmt';
import { importTasks, pullTasks } from '@/lib/domain/advertising/plan';
import { ADVERTISING_REPORTS } from '@/lib/domain/advertising/report-kinds';
import { newSchedule } from '@/lib/domain/advertising/schedule';
import { utc } from './support';

const NOW = utc('2026-11-20T06:00:00');
const span = (from: string, to: string): Span => ({ from: from as GmtDay, to: to as GmtDay });

test('an import asks for twelve months of each report by the date of the sale, newest first', () => {
  const tasks = importTasks('us', ADVERTISING_REPORTS, NOW);
  expect(tasks).toHaveLength(60);
  expect(tasks.slice(0, 5).map(({ report, from }) => `${report} ${from}`)).toEqual(
    ADVERTISING_REPORTS.map((report) => `${report} 2026-11-01`),
  );
  expect(new Set(tasks.map(({ dateType }) => dateType))).toEqual(new Set(['transaction']));
});

test('a pull goes by process date, and by whole months where lines have no date', () => {
  const tasks = pullTasks('us', ['items', 'sku'], newSchedule('daily'), NOW);
  expect(tasks.map(({ report, from, to, dateType }) => [report, from, to, dateType])).toEqual([
    ['items', '2026-11-01', '2026-11-20', 'process'],
    ['sku', '2026-11-01', '2026-11-20', 'transaction'],
    ['items', '2026-10-06', '2026-10-31', 'process'],
    ['sku', '2026-10-01', '2026-10-31', 'transaction'],
  ]);
});

test('days are cut at the months; none are left between a later and an earlier one', () => {
  const [later, earlier] = [span('2026-11-01', '2026-11-20'), span('2026-10-06', '2026-10-31')];
  expect(byMonth(earlier.from, later.to)).toEqual([later, earlier]);
  expect(byMonth(later.to, earlier.from)).toEqual([]);
});

test('a month is covered by its parts in any order, and not with a day missing', () => {
  const month = span('2026-02-01', '2026-02-28');
  const [older, newer] = [span('2026-02-01', '2026-02-14'), span('2026-02-15', '2026-02-28')];
  expect(isCovered(month, [newer, older])).toBe(true);
  expect(isCovered(month, [newer])).toBe(false);
  expect(isCovered(month, [older])).toBe(false);
  expect(isCovered(month, [older, span('2026-02-16', '2026-02-28')])).toBe(false);
  expect(isCovered(month, [span('2026-01-20', '2026-02-20'), newer])).toBe(true);
  expect(isCovered(month, [])).toBe(false);
});
