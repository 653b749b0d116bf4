import { dayContaining } from '@/lib/domain/days';
import { count, dayMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { PullPreview, RowMove } from '@/lib/ledger/pull-preview';
import { Fold } from './Fold';
import { RowName } from './RowName';

const FIELDS = [
  ...(['u1', 'brand', 'sku', 'product', 'advertiser', 'transactionId'] as const),
  ...(['items', 'currency', 'processed'] as const),
];

/** Rows of which more is known now. */
export function RowMoves({ preview: { moves, news } }: { preview: PullPreview }) {
  if (moves.length === 0) return null;
  const columns = [
    message('adLedger.column.date'),
    message('adLedger.column.item'),
    message('adLedger.preview.filled'),
  ];
  return (
    <Fold
      summary={message('adLedger.preview.moves', [count(news.changed)])}
      columns={columns}
      more={news.changed - moves.length}
      open={moves.length <= 5}
    >
      {moves.map((move) => (
        <tr key={move.after.fingerprint}>
          <td>{dayMonth(dayContaining(move.after.soldAt))}</td>
          <RowName row={move.after} />
          <td>{filledWords(move)}</td>
        </tr>
      ))}
    </Fold>
  );
}

const filledWords = ({ before, after }: RowMove): string =>
  FIELDS.flatMap((field) => {
    const value = wordsOf(after, field);
    if (value === wordsOf(before, field)) return [];
    return message('adLedger.field.filled', [message(`adLedger.field.${field}`), value]);
  }).join(message('advertising.between'));

function wordsOf(row: RowMove['after'], field: (typeof FIELDS)[number]): string {
  if (field !== 'processed') return String(row[field] ?? '');
  return row.processed ? dayMonth(dayContaining(row.processed.at)) : '';
}
