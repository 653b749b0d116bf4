import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { Part } from '../Part';
import { CountTrend } from './CountTrend';
import { LevelTrend } from './LevelTrend';
import css from './rank.module.css';
import type { TrendProps } from './trend-props';

/** What the profile said day by day, and what each month brought. */
export function Trends(props: TrendProps) {
  const { from, to } = props.range;
  const months = message('notebook.rank.range.shown', [monthName(from), monthName(to)]);
  return (
    <Part
      title={message('notebook.rank.trend.title')}
      aside={<span className={css.aside}>{months}</span>}
    >
      <div className={css.grid}>
        <LevelTrend {...props} field="followers" />
        <LevelTrend {...props} field="likes" />
        <CountTrend {...props} metric="posts" />
        <CountTrend {...props} metric="photosPosted" mark="photosApproved" />
        <CountTrend {...props} metric="clicks" />
        <CountTrend {...props} metric="reward" />
      </div>
      <p className={css.foot}>{message('notebook.rank.trend.note')}</p>
    </Part>
  );
}
