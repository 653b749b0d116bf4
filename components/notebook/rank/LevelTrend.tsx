import { ChartFigure } from '@/components/charts/ChartFigure';
import { LineChart } from '@/components/charts/LineChart';
import { type Known, knownOf } from '@/components/charts/line-parts';
import { firstDay, lastDay } from '@/lib/domain/month';
import { pointsOf } from '@/lib/domain/rank/facts';
import { type SeriesPoint, snapshotSeries } from '@/lib/domain/rank/series';
import { count, dayMonth, fullDayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amount } from '@/lib/i18n/rank-words';
import { goalSteps } from './goal-steps';
import { TREND_HEIGHT } from './heights';
import { signed } from './signed';
import { TrendHead } from './TrendHead';
import type { TrendProps } from './trend-props';

interface Props extends TrendProps {
  field: 'followers' | 'likes';
}

const wordsOf = (field: Props['field'], { value, rounded }: Known): string => {
  if (field === 'followers') return amount('followers', value, rounded);
  return rounded ? message('amount.about', [count(value)]) : count(value);
};

/** A number of the profile, day by day as it was read. */
export function LevelTrend({ data, range, now, events, field }: Props) {
  const { from, to } = range;
  const points = pointsOf(data.records.snapshots, field);
  const series = snapshotSeries(points, firstDay(from), lastDay(to));
  const known = knownOf(series);
  const latest = known.at(-1);
  const title = message(`notebook.rank.field.${field}`);
  const said = latest
    ? message('notebook.rank.trend.latest', [wordsOf(field, latest), dayMonth(latest.day)])
    : message('chart.nothing');
  return (
    <ChartFigure
      title={title}
      name={message('notebook.rank.trend.name', [title, said])}
      file={field}
      height={TREND_HEIGHT}
      head={
        <TrendHead
          title={title}
          figure={latest ? wordsOf(field, latest) : '–'}
          note={
            latest
              ? [dayMonth(latest.day), changeWords(known)]
                  .filter(Boolean)
                  .join(message('notebook.rank.between'))
              : ''
          }
        />
      }
      table={() => tableOf(title, series)}
    >
      {(width) => (
        <LineChart
          width={width}
          height={TREND_HEIGHT}
          span={range}
          series={series}
          events={events}
          goal={
            field === 'followers' ? goalSteps(data, ['followers'], 'total', range, now) : undefined
          }
        />
      )}
    </ChartFigure>
  );
}

/** Between exact values only. */
function changeWords(known: readonly Known[]): string {
  const exact = known.filter(({ rounded }) => !rounded);
  const [first] = exact;
  const last = exact.at(-1);
  if (!first || !last || first === last) return '';
  return message('notebook.rank.trend.since', [
    signed(last.value - first.value),
    dayMonth(first.day),
  ]);
}

const tableOf = (title: string, series: readonly SeriesPoint[]) => ({
  columns: [
    message('notebook.rank.day'),
    title,
    message('notebook.rank.exactness'),
    message('notebook.rank.change'),
  ],
  rows: series.flatMap(({ day, value, rounded, change }) =>
    value === undefined
      ? []
      : [
          [
            fullDayName(day),
            value,
            message(rounded ? 'notebook.rank.rounded' : 'notebook.rank.exact'),
            change?.by,
          ],
        ],
  ),
});
