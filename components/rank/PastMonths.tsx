import { Unknown } from '@/components/ui/Unknown';
import type { JstMonth } from '@/lib/domain/month';
import { type MonthFigures, monthsBefore } from '@/lib/domain/rank/month-figures';
import { shortMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { sourceName } from '@/lib/i18n/rank-words';
import { fieldName, type MonthField, saidIn, saidText } from './month-fields';
import css from './month-form.module.css';

interface Props {
  field: MonthField;
  month: JstMonth;
  months: readonly MonthFigures[];
}

/** The months before, the nearest first, to compare a number with. */
export function PastMonths({ field, month, months }: Props) {
  return (
    <ul className={css.past} aria-label={`${fieldName(field)} ${message('month.before')}`}>
      {monthsBefore(month).map((past) => {
        const known = months.find((one) => one.month === past);
        const [shown] = saidIn(known, field);
        return (
          <li key={past}>
            <span className={css.when}>{shortMonth(past)}</span>
            <span className={css.value}>
              {shown ? saidText(field, shown.value) : <Unknown word={message('month.none')} />}
            </span>
            {shown && <small>{sourceName(shown.source, field)}</small>}
          </li>
        );
      })}
    </ul>
  );
}
