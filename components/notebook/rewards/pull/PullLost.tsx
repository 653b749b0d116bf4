import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { moneyWords } from '@/lib/i18n/money';
import type { PullPreview } from '@/lib/ledger/pull-preview';
import css from '../import/import.module.css';
import { Fold } from './Fold';

/** Sales without commission by Rakuten's reason. */
export function PullLost({ preview: { lost } }: { preview: PullPreview }) {
  if (lost.length === 0) return null;
  const columns = [
    message('adLedger.preview.reason'),
    message('adLedger.lost.count'),
    message('adLedger.preview.sales'),
  ];
  return (
    <Fold summary={message('adLedger.preview.reasons')} columns={columns} figures={2}>
      {lost.map(({ reason, count: times, sales }) => (
        <tr key={reason}>
          <th scope="row">{reason}</th>
          <td className={css.number}>{count(times)}</td>
          <td className={css.number}>
            {sales.map(moneyWords).join(message('advertising.between'))}
          </td>
        </tr>
      ))}
    </Fold>
  );
}
