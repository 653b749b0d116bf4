import { note } from '@/components/ui/classes';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { moneyWords } from '@/lib/i18n/money';
import { lostReasons } from '@/lib/storage/queries/ledger/advertising/lost';
import { useHistory } from '@/lib/stores/use-history';
import type { MonthRange } from '../../range/range';
import { MoneyTable } from '../figures/MoneyTable';

/** Sales without commission, counted; in no total. */
export function LostSales({ range: { from, to } }: { range: MonthRange }) {
  const reasons = useHistory((db) => lostReasons(db, from, to), [from, to]);
  if (!reasons) return null;
  return (
    <>
      <p className={note}>{message('adLedger.lost.lead')}</p>
      {reasons.length === 0 ? (
        <p className={note}>{message('adLedger.lost.none')}</p>
      ) : (
        <MoneyTable
          caption={message('adLedger.lost.title')}
          rows={reasons}
          keyOf={({ reason }) => reason}
          columns={[
            { title: message('adLedger.lost.reason'), cell: ({ reason }) => reason },
            { title: message('adLedger.lost.count'), cell: (one) => count(one.count) },
            {
              title: message('adLedger.lost.sales'),
              cell: ({ sales }) => sales.map(moneyWords).join(message('advertising.between')),
            },
          ]}
        />
      )}
    </>
  );
}
