import { note } from '@/components/ui/classes';
import { dayContaining } from '@/lib/domain/days';
import { networkTitle } from '@/lib/i18n/ad-ledger-words';
import { advertisingReport } from '@/lib/i18n/advertising-words';
import { dayMonth, monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { moneyWords } from '@/lib/i18n/money';
import { type Check, checks } from '@/lib/storage/queries/ledger/advertising/check';
import { useHistory } from '@/lib/stores/use-history';
import type { MonthRange } from '../../range/range';
import { MoneyTable } from '../figures/MoneyTable';
import css from './advertising.module.css';

/** What the reports said against what the notebook has. */
export function Checks({ range: { from, to } }: { range: MonthRange }) {
  const rows = useHistory((db) => checks(db, from, to), [from, to]);
  if (!rows) return null;
  if (rows.length === 0) return <p className={note}>{message('adLedger.check.none')}</p>;
  const money = (of: 'reported' | 'inLedger') => (row: Check) =>
    moneyWords({ amount: row[of], currency: row.currency });
  return (
    <>
      <p className={note}>{message('adLedger.check.lead')}</p>
      <MoneyTable
        caption={message('adLedger.check.title')}
        rows={rows}
        keyOf={({ month, network, report, currency }) =>
          [month, network, report, currency].join(' ')
        }
        first={12}
        columns={[
          {
            title: message('adLedger.check.month'),
            cell: ({ month, network }) => (
              <>
                {monthName(month)}
                <span className={css.about}>{networkTitle(network)}</span>
              </>
            ),
          },
          { title: message('adLedger.check.report'), words: true, cell: reportWords },
          { title: message('adLedger.check.inReport'), cell: money('reported') },
          { title: message('adLedger.check.inLedger'), cell: money('inLedger') },
          { title: message('adLedger.check.difference'), cell: differenceOf },
        ]}
      />
      <p className={note}>
        {message('adLedger.check.why')} {message('adLedger.check.skuNote')}
      </p>
    </>
  );
}

const reportWords = ({ report, at }: Check) => (
  <>
    {advertisingReport(report)}
    <span className={css.about}>
      {message('adLedger.check.readAt', [dayMonth(dayContaining(at))])}
    </span>
  </>
);

const differenceOf = ({ difference, currency }: Check) =>
  difference === '0' ? (
    message('adLedger.check.same')
  ) : (
    <b className={css.off}>{moneyWords({ amount: difference, currency })}</b>
  );
