import { dayContaining } from '@/lib/domain/days';
import { dayMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { moneyWords } from '@/lib/i18n/money';
import type { PullPreview } from '@/lib/ledger/pull-preview';
import css from '../import/import.module.css';
import { Fold } from './Fold';
import { RowName } from './RowName';

export function Sample({ preview: { sample } }: { preview: PullPreview }) {
  if (sample.length === 0) return null;
  const columns = [
    message('adLedger.column.date'),
    message('adLedger.column.item'),
    message('adLedger.preview.sales'),
    message('adLedger.preview.commission'),
  ];
  return (
    <Fold open summary={message('adLedger.preview.sample')} columns={columns} figures={2}>
      {sample.map((row) => (
        <tr key={row.fingerprint}>
          <td>{dayMonth(dayContaining(row.soldAt))}</td>
          <RowName row={row} />
          <td className={css.number}>
            {moneyWords({ amount: row.sales, currency: row.currency })}
          </td>
          <td className={css.number}>
            {moneyWords({ amount: row.commission, currency: row.currency })}
          </td>
        </tr>
      ))}
    </Fold>
  );
}
