import { visuallyHidden } from '@/components/ui/classes';
import type { LedgerFigures } from '@/lib/domain/rewards/ledger';
import type { Paid, Payout, PayoutCalendar } from '@/lib/domain/rewards/payouts';
import { fullDayName, monthName, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { MoneyTable } from '../MoneyTable';
import { UNKNOWN } from '../words';
import css from './payouts.module.css';

const HOWS = ['points', 'cash', 'transfer'] as const;

/** The payouts after the next one, and those before it: the latest first. */
export function PayoutTable({ payouts: { next, later, history } }: { payouts: PayoutCalendar }) {
  const rows = [...later.toReversed(), ...history];
  if (rows.length === 0) return null;
  return (
    <MoneyTable
      caption={message('rewards.figures.payout.table')}
      keyOf={({ saleMonth }) => saleMonth}
      first={later.length + 3}
      rows={rows}
      columns={[
        {
          title: message('rewards.figures.payout.day'),
          cell: (payout) => <Day payout={payout} planned={payout.day > next.day} />,
        },
        {
          title: message('rewards.figures.saleMonth'),
          words: true,
          cell: ({ saleMonth }) => monthName(saleMonth),
        },
        {
          title: message('rewards.status.confirmed'),
          cell: ({ figures }) => (figures ? yen(figures.confirmed.reward) : <Unknown />),
        },
        {
          title: message('rewards.figures.undecided'),
          cell: ({ figures }) => (figures ? <Undecided figures={figures} /> : <Unknown />),
        },
        {
          title: message('rewards.figures.payout.paid'),
          cell: ({ paid }) => (paid ? <PaidAs paid={paid} /> : <Unknown />),
        },
      ]}
    />
  );
}

const Unknown = () => (
  <>
    <span aria-hidden="true">{UNKNOWN}</span>
    <span className={visuallyHidden}>{message('notebook.rank.unknown')}</span>
  </>
);

function Day({ payout: { day }, planned }: { payout: Payout; planned: boolean }) {
  return (
    <>
      <time dateTime={day}>{fullDayName(day)}</time>{' '}
      {planned && <small>{message('rewards.figures.payout.planned')}</small>}
    </>
  );
}

/** What is neither confirmed nor discarded; late ones are said to be late. */
function Undecided({ figures: { expected, overdue } }: { figures: LedgerFigures }) {
  if (overdue.sales === 0) return yen(expected.reward);
  return (
    <span className={css.late}>
      {yen(overdue.reward)} <small>{message('rewards.figures.payout.late')}</small>
    </span>
  );
}

/** As Rakuten's report of payments says. */
function PaidAs({ paid }: { paid: Paid }) {
  const ways = HOWS.filter((how) => paid[how] > 0);
  return (
    <>
      <b>{yen(paid.total)}</b>{' '}
      <small className={css.ways}>
        {ways
          .map((how) =>
            ways.length === 1
              ? message(`rewards.figures.payout.${how}`)
              : message('rewards.import.saying', [
                  message(`rewards.figures.payout.${how}`),
                  yen(paid[how]),
                ]),
          )
          .join(message('rewards.import.comma'))}
      </small>
    </>
  );
}
