import { note } from '@/components/ui/classes';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { moneyWords } from '@/lib/i18n/money';
import { type SkuFigures, skuFigures } from '@/lib/storage/queries/ledger/advertising/groups';
import { useHistory } from '@/lib/stores/use-history';
import type { MonthRange } from '../../range/range';
import { MoneyTable } from '../figures/MoneyTable';
import css from './advertising.module.css';

/** What was sold by SKU and brand; sums that name no order are marked as such. */
export function SkuTable({ range: { from, to } }: { range: MonthRange }) {
  const rows = useHistory((db) => skuFigures(db, { from, to }), [from, to]);
  if (!rows) return null;
  return (
    <>
      <p className={note}>{message('adLedger.sku.lead')}</p>
      {rows.length === 0 ? (
        <p className={note}>{message('adLedger.sku.none')}</p>
      ) : (
        <MoneyTable
          caption={message('adLedger.sku.title')}
          rows={rows}
          keyOf={(row) => JSON.stringify(row)}
          first={10}
          columns={[
            { title: message('adLedger.sku.sku'), cell: (row) => <Sku row={row} /> },
            {
              title: message('adLedger.sku.brand'),
              words: true,
              cell: ({ brand }) => brand || '–',
            },
            { title: message('adLedger.sku.kind'), words: true, cell: kindWords },
            {
              title: message('adLedger.sku.rows'),
              cell: (row) => (row.rows === undefined ? '–' : count(row.rows)),
            },
            {
              title: message('adLedger.preview.commission'),
              cell: ({ commission, currency }) => moneyWords({ amount: commission, currency }),
            },
          ]}
        />
      )}
    </>
  );
}

const Sku = ({ row: { sku, product } }: { row: SkuFigures }) => (
  <>
    {product || sku || '–'}
    {product && sku && <span className={css.about}>{sku}</span>}
  </>
);

function kindWords({ days, waiting }: SkuFigures): string {
  if (!days) return message('adLedger.sku.exact');
  return message(waiting ? 'adLedger.sku.waiting' : 'adLedger.sku.aggregated', [
    days.from,
    days.to,
  ]);
}
