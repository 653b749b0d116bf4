import { Figure } from '@/components/ui/Figure';
import { SALE_STATUSES } from '@/lib/domain/rewards/sale';
import type { News } from '@/lib/domain/rewards/saying';
import { count, monthName, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { Preview } from '@/lib/ledger/preview';
import css from './import.module.css';

const SHOWN = ['added', 'changed', 'known'] as const;

/** Sales in numbers: what is new of them, and what they add up to by status. */
export function NewsFigures({ preview }: { preview: Preview }) {
  const { files, totals, months } = preview;
  const orders = files.filter(({ kind }) => kind === 'order');
  const sum = (of: News) => orders.reduce((all, { news }) => all + (news?.[of] ?? 0), 0);
  const older = sum('older');
  return (
    <>
      <dl className={css.news}>
        {SHOWN.map((of) => (
          <div key={of}>
            <dt>{message(`rewards.news.${of}`)}</dt>
            <dd>
              <Figure large value={count(sum(of))} unit={message('rewards.salesUnit')} />
            </dd>
          </div>
        ))}
        {SALE_STATUSES.map((status) => (
          <div key={status}>
            <dt>{message(`rewards.status.${status}`)}</dt>
            <dd>
              <Figure large value={yen(totals[status].reward)} />
              <small>{message('rewards.sales', [count(totals[status].sales)])}</small>
            </dd>
          </div>
        ))}
      </dl>
      {older > 0 && <p className={css.note}>{message('rewards.import.older', [count(older)])}</p>}
      <p className={css.note}>{message('rewards.import.months', [monthsWords(months)])}</p>
    </>
  );
}

/** A year of months is shorter said by its ends. */
function monthsWords(months: Preview['months']): string {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return message('rewards.import.noMonth');
  if (months.length <= 3) return months.map(monthName).join(message('rewards.import.comma'));
  return message('rewards.import.span', [monthName(first), monthName(last), count(months.length)]);
}
