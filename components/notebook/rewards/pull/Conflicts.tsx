import type { LedgerRow } from '@/lib/domain/advertising/ledger/row';
import { dayContaining } from '@/lib/domain/days';
import { count, dayMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { moneyWords } from '@/lib/i18n/money';
import type { PullPreview } from '@/lib/ledger/pull-preview';
import { Fold } from './Fold';
import { RowName } from './RowName';

/** Known rows with other money: they stay, and it is told. */
export function Conflicts({ preview: { conflicts, news } }: { preview: PullPreview }) {
  if (conflicts.length === 0) return null;
  const columns = [
    message('adLedger.column.date'),
    message('adLedger.column.item'),
    message('adLedger.preview.inLedger'),
    message('adLedger.preview.inReport'),
  ];
  return (
    <Fold
      open
      summary={message('adLedger.preview.conflictsTitle', [count(news.conflicts)])}
      lead={message('adLedger.preview.conflictsBody')}
      columns={columns}
      more={news.conflicts - conflicts.length}
    >
      {conflicts.map(({ row, other }) => (
        <tr key={row.fingerprint}>
          <td>{dayMonth(dayContaining(row.soldAt))}</td>
          <RowName row={row} />
          <td>{earnedWords(row)}</td>
          <td data-status="discarded">{earnedWords(other)}</td>
        </tr>
      ))}
    </Fold>
  );
}

const earnedWords = ({ sales, commission, currency }: LedgerRow): string =>
  message(
    'adLedger.row.netWords',
    [sales, commission].map((amount) => moneyWords({ amount, currency })),
  );
