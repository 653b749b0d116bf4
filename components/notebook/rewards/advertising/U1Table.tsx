import { note } from '@/components/ui/classes';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { moneyWords } from '@/lib/i18n/money';
import { u1Figures } from '@/lib/storage/queries/ledger/advertising/groups';
import { useHistory } from '@/lib/stores/use-history';
import type { MonthRange } from '../../range/range';
import { MoneyTable } from '../figures/MoneyTable';

/** What the links of each u1 brought. */
export function U1Table({ range: { from, to } }: { range: MonthRange }) {
  const rows = useHistory((db) => u1Figures(db, { from, to }), [from, to]);
  if (!rows) return null;
  return (
    <>
      <p className={note}>{message('adLedger.u1.lead')}</p>
      <MoneyTable
        caption={message('adLedger.u1.title')}
        rows={rows}
        keyOf={({ u1 }) => u1}
        first={10}
        columns={[
          {
            title: message('adLedger.u1.u1'),
            cell: ({ u1 }) => u1 || message('adLedger.u1.none'),
          },
          {
            title: message('adLedger.u1.clicks'),
            cell: ({ clicks }) => (clicks === undefined ? '–' : count(clicks)),
          },
          {
            title: message('adLedger.u1.rows'),
            cell: ({ sums }) => count(sums.reduce((all, one) => all + one.rows, 0)),
          },
          {
            title: message('adLedger.preview.commission'),
            cell: ({ sums }) =>
              sums
                .map(({ commission, currency }) => moneyWords({ amount: commission, currency }))
                .join(message('advertising.between')) || '–',
          },
        ]}
      />
    </>
  );
}
