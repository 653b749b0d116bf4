import { expect, test } from 'vitest';
import { byMonth, replaceDays, type Span } from '@/lib/domain/advertising/chunks';
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

test('sums of days take the place of older ones of the same days', () => {
  const october = { ...span('2026-10-01', '2026-10-31'), sum: 1 };
  const november = { ...span('2026-11-01', '2026-11-19'), sum: 2 };
  const today = { ...span('2026-11-01', '2026-11-20'), sum: 3 };
  expect(replaceDays([october, november], today, [today])).toEqual([october, today]);
  expect(replaceDays([october], span('2026-10-01', '2026-10-31'), [])).toEqual([]);
  expect(byMonth(today.to, october.from)).toEqual([]);
});
