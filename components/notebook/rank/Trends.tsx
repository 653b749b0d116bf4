import { monthEnd, monthStart } from '@/lib/domain/month';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { useEventBands } from '../events/use-event-bands';
import { Part } from '../Part';
import { CountTrend } from './CountTrend';
import { LevelTrend } from './LevelTrend';
import css from './rank.module.css';
import type { TrendProps } from './trend-props';

/** What the profile said day by day, and what each month brought. */
export function Trends({ range, now, ...rest }: TrendProps) {
  const { from, to } = range;
  const events = useEventBands(monthStart(from), monthEnd(to), now);
  const props = { range, now, events, ...rest };
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
      <p className={css.foot}>
        {message('notebook.rank.trend.note')}
        {events && events.length > 0 && <span>{message('events.page.bands')}</span>}
      </p>
    </Part>
  );
}
