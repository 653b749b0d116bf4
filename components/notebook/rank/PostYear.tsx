import { memo, useState } from 'react';
import { ChartFigure } from '@/components/charts/ChartFigure';
import { HeatMap } from '@/components/charts/HeatMap';
import { heatLayout } from '@/components/charts/heat-layout';
import { Button } from '@/components/ui/Button';
import { dayContaining } from '@/lib/domain/days';
import { type HeatCell, type Heatmap, heatmap } from '@/lib/domain/rank/heatmap';
import type { JstDay } from '@/lib/domain/time';
import type { Instant } from '@/lib/domain/time-units';
import { count, fullDayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amount } from '@/lib/i18n/rank-words';
import { firstPostYear, postsOfYear } from '@/lib/storage/queries/rank-page';
import { useHistory } from '@/lib/stores/use-history';
import { Part } from '../Part';
import { daySheet, yearTable } from './heat-tables';
import css from './rank.module.css';

interface Props {
  since: JstDay | undefined;
  now: Instant;
}

/** The posts of a year, day by day. */
export const PostYear = memo(function PostYear({ since, now }: Props) {
  const today = dayContaining(now);
  const present = Number(today.slice(0, 4));
  const [chosen, setChosen] = useState<number>();
  const year = chosen ?? present;
  const posts = useHistory((db) => postsOfYear(db, year), [year]);
  const first = useHistory(firstPostYear) ?? present;
  return (
    <Part
      title={message('notebook.rank.heat.title')}
      aside={<Years year={year} first={first} last={present} onYear={setChosen} />}
    >
      {posts && <Year map={heatmap(posts.year, posts.days, since, today)} today={today} />}
    </Part>
  );
});

interface YearsProps {
  year: number;
  first: number;
  last: number;
  onYear: (year: number) => void;
}

function Years({ year, first, last, onYear }: YearsProps) {
  return (
    <div className={css.years}>
      <Button
        look="plain"
        aria-label={message('notebook.rank.heat.before')}
        disabled={year <= first}
        onClick={() => onYear(year - 1)}
      >
        ‹
      </Button>
      <b role="status">{message('notebook.rank.heat.year', [`${year}`])}</b>
      <Button
        look="plain"
        aria-label={message('notebook.rank.heat.after')}
        disabled={year >= last}
        onClick={() => onYear(year + 1)}
      >
        ›
      </Button>
    </div>
  );
}

const countsOf = ({ weeks }: Heatmap): number[] =>
  weeks.flatMap((week) => week.flatMap((cell) => cell?.count ?? []));

const tell = ({ day, count: posts = 0 }: HeatCell): string =>
  `${fullDayName(day)} ${amount('posts', posts)}`;

function Year({ map, today }: { map: Heatmap; today: JstDay }) {
  const counts = countsOf(map);
  const sum = counts.reduce((all, one) => all + one, 0);
  const active = counts.filter((one) => one > 0).length;
  const title = message('notebook.rank.heat.ofYear', [`${map.year}`]);
  const said =
    counts.length === 0
      ? message('notebook.rank.heat.nothing')
      : message('notebook.rank.heat.said', [
          amount('posts', sum),
          count(active),
          amount('posts', map.best),
        ]);
  return (
    <ChartFigure
      title={title}
      name={message('notebook.rank.trend.name', [title, said])}
      file={`posts-${map.year}`}
      head={<p className={css.heatSaid}>{said}</p>}
      note={<p className={css.foot}>{message('notebook.rank.heat.blank')}</p>}
      height={(width) => heatLayout(width, map.weeks.length).height}
      table={() => yearTable(map)}
      sheet={() => daySheet(map)}
    >
      {(width) => (
        <HeatMap
          width={width}
          map={map}
          today={today}
          tell={tell}
          unit={message('notebook.rank.heat.unit')}
        />
      )}
    </ChartFigure>
  );
}
