import { useMemo, useState } from 'react';
import { MonthForm } from '@/components/rank/MonthForm';
import { ALL_FIELDS } from '@/components/rank/month-fields';
import { saveMonth } from '@/components/rank/save-month';
import { SelectField } from '@/components/ui/Fields';
import { addMonths, type JstMonth, monthOf } from '@/lib/domain/month';
import { COMPARED_MONTHS, monthFigures, monthsBefore } from '@/lib/domain/rank/month-figures';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { rankRecords } from '@/lib/storage/queries/rank-records';
import { useHistory } from '@/lib/stores/use-history';
import { useNow } from '@/lib/stores/use-now';
import { Loading } from '../Loading';
import css from './months.module.css';

const MONTHS = 12;
const RENEWED_EVERY = 60_000;

/** What no page says, typed in for any of the last twelve months. */
export function Months() {
  const now = useNow(RENEWED_EVERY);
  const present = monthOf(now);
  const [chosen, setChosen] = useState<JstMonth>();
  const month = chosen ?? present;
  const records = useHistory(
    (db) => rankRecords(db, addMonths(month, -COMPARED_MONTHS), month),
    [month],
  );
  const known = useMemo(
    () => records && monthFigures(records, [month, ...monthsBefore(month)], now),
    [records, month, now],
  );
  const months = Array.from({ length: MONTHS }, (_, back) => addMonths(present, -back));
  return (
    <div className={css.months}>
      <SelectField
        label={message('options.months.month')}
        value={month}
        set={setChosen}
        options={months.map((value) => ({ value, name: monthName(value) }))}
      />
      {known ? (
        <MonthForm month={month} months={known} fields={ALL_FIELDS} onSave={saveMonth} />
      ) : (
        <Loading />
      )}
    </div>
  );
}
