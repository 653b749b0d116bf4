import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { recordsIn } from '@/lib/storage/queries/options-summary';
import { useHistory } from '@/lib/stores/use-history';
import css from './data.module.css';
import type { TypedRange } from './use-range';

/** How much the chosen days hold, before anything is pressed; or what is wrong with them. */
export function RangeCount({ read }: Pick<TypedRange, 'read'>) {
  const [from, to] = 'from' in read ? [read.from, read.to] : [];
  const records = useHistory(
    async (db) => (from && to ? recordsIn(db, { from, to }) : undefined),
    [from, to],
  );
  return (
    <p className={css.count} role="status" data-bad={'problem' in read || undefined}>
      {'problem' in read ? message(`options.data.${read.problem}`) : countText(records)}
    </p>
  );
}

function countText(records: number | undefined): string {
  if (records === undefined) return '';
  return records === 0
    ? message('options.data.noneInRange')
    : message('options.data.inRange', [count(records)]);
}
