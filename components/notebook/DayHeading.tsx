import { type DayCounts, isEmpty } from '@/lib/domain/rollup';
import { type JstDay, jstDay } from '@/lib/domain/time';
import { count, fullDayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './list.module.css';

interface Props {
  day: JstDay;
  now: number;
  /** The whole day's counts; absent where the rows are narrowed further. */
  counts?: DayCounts | undefined;
  /** Drawn over the list while the day's own heading is out of sight. */
  floating?: boolean;
}

export function DayHeading({ day, now, counts, floating = false }: Props) {
  const Name = floating ? 'p' : 'h3';
  return (
    <div className={floating ? css.floatingDay : css.day} aria-hidden={floating || undefined}>
      <Name className={css.dayName}>
        {fullDayName(day)}
        {day === jstDay(now) && <span>{message('notebook.today')}</span>}
      </Name>
      {counts && !isEmpty(counts) && <span className={css.dayCounts}>{words(counts)}</span>}
    </div>
  );
}

const words = ({ clicks, linkChecks, cartAttempts }: DayCounts): string =>
  message('notebook.list.day', [clicks, linkChecks, cartAttempts].map(count));
