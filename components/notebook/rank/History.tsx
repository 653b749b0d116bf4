import { BandChart, bandHeight } from '@/components/charts/BandChart';
import { ChartFigure } from '@/components/charts/ChartFigure';
import { monthOfDay, monthsFrom } from '@/lib/domain/month';
import { knownRanks } from '@/lib/domain/rank/facts';
import { type RankBand, rankBands } from '@/lib/domain/rank/rank-bands';
import { RANKS } from '@/lib/domain/rank/ranks';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { Part } from '../Part';
import type { MonthRange } from '../range/range';
import css from './rank.module.css';
import type { RankData } from './use-rank-data';

/** The rank of each month, as far as it is known. */
export function History({ data, range }: { data: RankData; range: MonthRange }) {
  const { from, to } = range;
  const known = knownRanks(data.records);
  const bands = rankBands(known, from, to);
  const title = message('notebook.rank.history.title');
  const months = new Map(known.map((one) => [one.month, one]));
  const table = () => ({
    columns: [
      message('notebook.rank.month'),
      message('notebook.rank.letter'),
      message('notebook.rank.source'),
    ],
    rows: monthsFrom(from, to).map((month) => {
      const one = months.get(month);
      return [monthName(month), one?.rank, one && message(`rank.source.${one.source}`)];
    }),
  });
  return (
    <Part title={title}>
      <ChartFigure
        title={title}
        name={message('notebook.rank.history.name', [bands.map(bandWords).join(' ')])}
        file="rank"
        height={bandHeight(RANKS.length)}
        table={table}
        note={
          bands.some(({ rank }) => !rank) && (
            <p className={css.foot}>{message('notebook.rank.history.hatched')}</p>
          )
        }
      >
        {(width) => (
          <BandChart
            width={width}
            span={range}
            steps={RANKS}
            bands={bands.map(({ rank, ...months }) => ({ step: rank, ...months }))}
            aim={aimOf(data, range)}
          />
        )}
      </ChartFigure>
    </Part>
  );
}

const bandWords = ({ rank, from, to }: RankBand): string =>
  message('notebook.rank.history.band', [
    monthName(from),
    monthName(to),
    rank ? message('rank.letter', [rank]) : message('notebook.rank.unknown'),
  ]);

/** Drawn from the day it was set, while it is still to come or was within the range. */
function aimOf({ wishes: { rankGoal } }: RankData, { from, to }: MonthRange) {
  if (!rankGoal || monthOfDay(rankGoal.start) > to || rankGoal.month < from) return undefined;
  const label = message('notebook.rank.history.aim', [rankGoal.rank, monthName(rankGoal.month)]);
  return { step: rankGoal.rank, from: monthOfDay(rankGoal.start), label };
}
