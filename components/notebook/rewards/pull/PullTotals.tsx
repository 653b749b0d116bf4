import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amountWords } from '@/lib/i18n/money';
import type { PullPreview } from '@/lib/ledger/pull-preview';
import css from '../import/import.module.css';

/** What the new rows add up to; a line for each currency, and none over all of them. */
export function PullTotals({ preview: { totals } }: { preview: PullPreview }) {
  if (totals.length === 0) return null;
  return (
    <table className={css.table}>
      <caption>{message('adLedger.preview.totals')}</caption>
      <thead>
        <tr>
          <th scope="col">{message('adLedger.preview.currency')}</th>
          <th scope="col" className={css.number}>
            {message('adLedger.preview.lines')}
          </th>
          <th scope="col" className={css.number}>
            {message('adLedger.preview.sales')}
          </th>
          <th scope="col" className={css.number}>
            {message('adLedger.preview.commission')}
          </th>
        </tr>
      </thead>
      <tbody>
        {totals.map(({ currency, rows, sales, commission }) => (
          <tr key={currency}>
            <th scope="row">{currency}</th>
            <td className={css.number}>{count(rows)}</td>
            <td className={css.number}>{amountWords(sales)}</td>
            <td className={css.number}>{amountWords(commission)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
