import type { JstDay } from '@/lib/domain/time';
import { dayMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './row-day.module.css';

interface Props {
  day: JstDay;
  /** The instant itself where it is known. */
  at?: string;
  time?: string | undefined;
}

/** The day of a row, its year and time below; in a card they stand in one line, as one says them. */
export const RowDay = ({ day, at = day, time }: Props) => (
  <time dateTime={at} className={css.day}>
    <span>{dayMonth(day)}</span>{' '}
    <small>
      <span>{message('notebook.list.year', [day.slice(0, 4)])}</span>
      {time !== undefined && (
        <>
          {' '}
          <span>{time}</span>
        </>
      )}
    </small>
  </time>
);
