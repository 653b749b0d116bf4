import { BarChart, type MonthBar } from '@/components/charts/BarChart';
import { ChartFigure } from '@/components/charts/ChartFigure';
import { type JstMonth, monthOf } from '@/lib/domain/month';
import { type MonthValue, monthlyComparison } from '@/lib/domain/rank/comparison';
import type { MetricId } from '@/lib/domain/rank/metrics';
import type { Instant } from '@/lib/domain/time-units';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amount, metricName, sourceName } from '@/lib/i18n/rank-words';
import { goalSteps } from './goal-steps';
import { TREND_HEIGHT } from './heights';
import css from './rank.module.css';
import { TrendHead } from './TrendHead';
import type { TrendProps } from './trend-props';

interface Props extends TrendProps {
  metric: MetricId;
  /** Counted beside it, as a mark on each bar. */
  mark?: MetricId;
}

/** What each month brought. The present month is not over and drawn open. */
export function CountTrend({ data, range, now, events, metric, mark }: Props) {
  const { from, to } = range;
  const months = (of: MetricId) =>
    monthlyComparison(data.facts.figures, { metric: of, period: 'month' }, from, to);
  const values = months(metric);
  const marks = mark && months(mark);
  const goal = goalSteps(data, mark ? [metric, mark] : [metric], 'month', range, now);
  const title = metricName(metric);
  const latest = values.findLast(({ value }) => value !== undefined);
  const said = latest ? latestWords(metric, latest, now) : message('chart.nothing');
  return (
    <ChartFigure
      title={title}
      name={message('notebook.rank.trend.name', [title, said])}
      file={metric}
      height={TREND_HEIGHT}
      head={<Head title={title} metric={metric} latest={latest} now={now} />}
      note={
        mark && marks && <MarkNote metric={mark} values={marks} aimed={goal?.metric === mark} />
      }
      table={() => tableOf(metric, values, mark, marks, monthOf(now))}
    >
      {(width) => (
        <BarChart
          width={width}
          height={TREND_HEIGHT}
          span={range}
          bars={barsOf(values, now)}
          marks={marks && barsOf(marks, now)}
          goal={goal}
          events={events}
        />
      )}
    </ChartFigure>
  );
}

interface HeadProps {
  title: string;
  metric: MetricId;
  latest: MonthValue | undefined;
  now: Instant;
}

function Head({ title, metric, latest, now }: HeadProps) {
  if (latest?.value === undefined) return <TrendHead title={title} figure="–" note="" />;
  return (
    <TrendHead
      title={title}
      figure={amount(metric, latest.value, latest.rounded)}
      note={noteOn(metric, latest, now)}
    />
  );
}

const monthWords = ({ month }: MonthValue, now: Instant): string =>
  month === monthOf(now)
    ? message('notebook.rank.trend.soFar', [monthName(month)])
    : monthName(month);

/** Clicks of a report are not those of the ROOM alone. */
function noteOn(metric: MetricId, latest: MonthValue, now: Instant): string {
  const when = monthWords(latest, now);
  const source = latest.shown?.figure.source;
  if (metric !== 'clicks' || source !== 'imported') return when;
  return [when, sourceName(source, metric)].join(message('notebook.rank.between'));
}

const latestWords = (metric: MetricId, latest: MonthValue, now: Instant): string =>
  message('notebook.rank.trend.latest', [
    amount(metric, latest.value ?? 0, latest.rounded),
    monthWords(latest, now),
  ]);

const barsOf = (values: readonly MonthValue[], now: Instant): MonthBar[] =>
  values.map(({ month, value, rounded }) => ({
    month,
    value,
    open: rounded || month === monthOf(now),
  }));

interface MarkNoteProps {
  metric: MetricId;
  values: readonly MonthValue[];
  /** Whether the goal in the picture is one for the marks. */
  aimed: boolean;
}

/** What the marks are, and the latest of them. */
function MarkNote({ metric, values, aimed }: MarkNoteProps) {
  const latest = values.findLast(({ value }) => value !== undefined);
  const name = metricName(metric);
  return (
    <p className={css.markNote}>
      <span aria-hidden="true" />
      {latest?.value === undefined
        ? name
        : message('notebook.rank.trend.mark', [
            name,
            amount(metric, latest.value),
            monthName(latest.month),
          ])}
      {aimed && <small>{message('notebook.rank.trend.markGoal')}</small>}
    </p>
  );
}

function tableOf(
  metric: MetricId,
  values: readonly MonthValue[],
  mark: MetricId | undefined,
  marks: readonly MonthValue[] | undefined,
  present: JstMonth,
) {
  const source = ({ shown }: MonthValue) =>
    shown && sourceName(shown.figure.source, shown.figure.metric);
  return {
    columns: [
      message('notebook.rank.month'),
      metricName(metric),
      message('notebook.rank.change'),
      message('notebook.rank.source'),
      ...(mark ? [metricName(mark)] : []),
    ],
    rows: values.map((one, index) => [
      monthName(one.month),
      one.value,
      one.month === present ? undefined : one.change,
      source(one),
      ...(mark ? [marks?.[index]?.value] : []),
    ]),
  };
}
