import { ScrollRegion } from '@/components/charts/ScrollRegion';
import { visuallyHidden } from '@/components/ui/classes';
import { addMonths, type JstMonth, monthOf, monthsFrom } from '@/lib/domain/month';
import { type MonthValue, monthlyComparison } from '@/lib/domain/rank/comparison';
import { type KnownRank, knownRanks } from '@/lib/domain/rank/facts';
import type { FigureSource } from '@/lib/domain/rank/figure';
import type { MetricId, Period } from '@/lib/domain/rank/metrics';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amount, metricName } from '@/lib/i18n/rank-words';
import { Part } from '../Part';
import css from './months.module.css';
import { SourceLegend, SourceMark } from './SourceMark';
import { signed } from './signed';
import type { TrendProps } from './trend-props';

/** More months than these nobody compares by eye; the charts above have them all. */
const MOST = 8;

const ROWS: readonly { metric: MetricId; period: Period }[] = [
  { metric: 'posts', period: 'month' },
  { metric: 'photosPosted', period: 'month' },
  { metric: 'photosApproved', period: 'month' },
  { metric: 'clicks', period: 'month' },
  { metric: 'sales', period: 'month' },
  { metric: 'salesYen', period: 'month' },
  { metric: 'reward', period: 'month' },
  { metric: 'followers', period: 'total' },
];

/** Month beside month, in a region that scrolls by itself and begins at the newest. */
export function Months({ data, range: { from, to }, now }: TrendProps) {
  const least = addMonths(to, 1 - MOST);
  const first = from < least ? least : from;
  const months = monthsFrom(first, to);
  const present = monthOf(now);
  const ranks = new Map(knownRanks(data.records).map((known) => [known.month, known]));
  const rows = ROWS.map(({ metric, period }) => ({
    metric,
    period,
    values: monthlyComparison(data.facts.figures, { metric, period }, first, to),
  })).filter(({ values }) => values.some(({ value }) => value !== undefined));
  const title = message('notebook.rank.months.title');
  return (
    <Part title={title}>
      <ScrollRegion
        className={css.region}
        name={message('notebook.rank.months.caption')}
        atEnd={`${first} ${to}`}
      >
        <table className={css.months}>
          <caption className={visuallyHidden}>{message('notebook.rank.months.caption')}</caption>
          <MonthHead months={months} present={present} />
          <tbody>
            <tr>
              <th scope="row">{message('notebook.rank.letter')}</th>
              {months.map((month) => (
                <RankCell key={month} known={ranks.get(month)} />
              ))}
            </tr>
            {rows.map(({ metric, period, values }) => (
              <tr key={metric}>
                <th scope="row">{metricName(metric)}</th>
                {values.map((value) => (
                  <ValueCell
                    key={value.month}
                    metric={metric}
                    value={value}
                    partial={period === 'month' && value.month === present}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <SourceLegend
        sources={sourcesOf(rows, [...ranks.values()])}
        account={rows.some(({ metric, values }) => metric === 'clicks' && values.some(isImported))}
      />
    </Part>
  );
}

const isImported = ({ shown }: MonthValue): boolean => shown?.figure.source === 'imported';

function MonthHead({ months, present }: { months: readonly JstMonth[]; present: JstMonth }) {
  return (
    <thead>
      <tr>
        <th scope="col">{message('notebook.rank.months.metric')}</th>
        {months.map((month) => (
          <th key={month} scope="col">
            {monthName(month)}
            {month === present && <small>{message('notebook.rank.months.soFar')}</small>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const Unknown = () => (
  <td className={css.unknown}>
    <span aria-hidden="true">–</span>
    <span className={visuallyHidden}>{message('notebook.rank.unknown')}</span>
  </td>
);

function RankCell({ known }: { known: KnownRank | undefined }) {
  if (!known) return <Unknown />;
  return (
    <td>
      <b className={css.rank}>{known.rank}</b>
      <SourceMark source={known.source} />
    </td>
  );
}

/** The change is to the month before: between exact figures, and only once the month is over. */
function ValueCell({ metric, value: { value, rounded, shown, change }, partial }: CellProps) {
  if (value === undefined || !shown) return <Unknown />;
  return (
    <td>
      <b>{amount(metric, value, rounded)}</b>
      <SourceMark source={shown.figure.source} metric={metric} />
      <small>{change === undefined || partial ? '' : signed(change)}</small>
    </td>
  );
}

interface CellProps {
  metric: MetricId;
  value: MonthValue;
  partial: boolean;
}

function sourcesOf(
  rows: readonly { values: readonly MonthValue[] }[],
  ranks: readonly KnownRank[],
): Set<FigureSource> {
  const figures = rows.flatMap(({ values }) => values.flatMap(({ shown }) => shown ?? []));
  return new Set([
    ...figures.map(({ figure }) => figure.source),
    ...ranks.map(({ source }) => source),
  ]);
}
