import { ChartFigure } from '@/components/charts/ChartFigure';
import { type DayBar, DayBars } from '@/components/charts/DayBars';
import type { EventBand } from '@/components/charts/EventBands';
import type { KnownSum } from '@/lib/domain/planner/known-sum';
import type { PipelineDay } from '@/lib/domain/planner/pipeline';
import { count, fullDayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './shares.module.css';

const HEIGHT = 168;

interface Props {
  of: 'shares' | 'clicks';
  days: readonly PipelineDay[];
  bands: readonly EventBand[] | undefined;
}

/** A sum over no day of which a report told is not zero: nobody knows. */
const sumOf = ({ sum, known }: KnownSum) => (known > 0 ? sum : undefined);

const barOf = (of: Props['of'], { day, shares, clicks }: PipelineDay): DayBar =>
  of === 'shares'
    ? { day, all: shares.purchase, part: shares.cart }
    : { day, all: sumOf(clicks.purchase), part: sumOf(clicks.cart) };

const words = (value: number | undefined): string =>
  value === undefined ? message('notebook.rank.unknown') : count(value);

/** One bar a day: what may still be bought, and in it what may still be put into the cart. */
export function PipelineChart({ of, days, bands }: Props) {
  const title = message(`events.pipeline.${of}`);
  const bars = days.map((one) => barOf(of, one));
  const [today] = bars;
  const said = message('events.pipeline.said', [words(today?.part), words(today?.all)]);
  return (
    <ChartFigure
      title={title}
      name={message('notebook.rank.trend.name', [title, said])}
      file={`pipeline-${of}`}
      height={HEIGHT}
      head={
        <span className={css.head}>
          <b>{title}</b> <small>{said}</small>
        </span>
      }
      table={() => ({
        columns: [
          message('notebook.rank.day'),
          message('events.pipeline.cart'),
          message('events.pipeline.purchase'),
        ],
        rows: bars.map(({ day, part, all }) => [fullDayName(day), part, all]),
      })}
    >
      {(width) => <DayBars width={width} height={HEIGHT} bars={bars} events={bands} />}
    </ChartFigure>
  );
}
