import type { ChartTable } from '@/components/charts/table';
import { type JstMonth, monthOfDay } from '@/lib/domain/month';
import type { HeatCell, Heatmap } from '@/lib/domain/rank/heatmap';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';

const cellsOf = ({ weeks }: Heatmap): HeatCell[] =>
  weeks.flatMap((week) => week.flatMap((cell) => cell ?? []));

/** A row for each month with its days side by side, as in a paper calendar of the year. */
export function yearTable(map: Heatmap): ChartTable {
  const months = new Map<JstMonth, HeatCell[]>();
  for (const cell of cellsOf(map)) {
    const month = monthOfDay(cell.day);
    months.set(month, [...(months.get(month) ?? []), cell]);
  }
  const days = Array.from({ length: 31 }, (_, index) => index);
  return {
    columns: [
      message('notebook.rank.month'),
      message('notebook.rank.heat.sum'),
      ...days.map((day) => `${day + 1}`),
    ],
    rows: [...months].map(([month, cells]) => [
      monthName(month),
      sumOf(cells),
      ...days.map((day) => cells[day]?.count),
    ]),
  };
}

/** Unknown as long as nothing of the month is known. */
function sumOf(cells: readonly HeatCell[]): number | undefined {
  const known = cells.flatMap(({ count }) => count ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, count) => sum + count, 0);
}

/** A line for each day, as spreadsheets like it. */
export const daySheet = (map: Heatmap): ChartTable => ({
  columns: [message('notebook.rank.day'), message('metric.posts')],
  rows: cellsOf(map).map(({ day, count }) => [day, count]),
});
