import { message } from '@/lib/i18n/message';
import type { LedgerSumRow } from '@/lib/storage/ledger/rows';
import { useNow } from '@/lib/stores/use-now';
import { Part } from '../../Part';
import { RangePicker } from '../../range/RangePicker';
import { monthsOf } from '../../range/range';
import { useRange } from '../../range/use-range';
import { Earnings } from './best/Earnings';
import figures from './figures.module.css';
import { Glance } from './Glance';
import { Payouts } from './payouts/Payouts';
import { StatusBars } from './StatusBars';
import { useLedgerFacts } from './use-ledger-facts';
import { useView } from './use-view';

const MINUTE = 60_000;

/** What the reports mean: a month, the months, the money to come, and where it comes from. */
export function Understanding({ months }: { months: readonly LedgerSumRow[] }) {
  // In whole minutes: nothing here changes within one.
  const now = Math.floor(useNow(MINUTE) / MINUTE) * MINUTE;
  const view = useView();
  const [choice, choose] = useRange();
  const range = monthsOf(choice, now);
  const facts = useLedgerFacts(months, now);
  if (!facts) return null;
  const sold = months.length > 0;
  const picker = <RangePicker choice={choice} range={range} now={now} onChoose={choose} />;
  return (
    <>
      {sold ? <Glance facts={facts} view={view} now={now} /> : <NoOrders />}
      {sold && (
        <StatusBars ledger={facts.ledger} range={range} channel={view.channel} picker={picker} />
      )}
      <Payouts payouts={facts.payouts} now={now} />
      {!sold && picker}
      <Earnings range={range} channel={view.channel} />
    </>
  );
}

/** Other reports were imported, but none that names sales. */
const NoOrders = () => (
  <Part title={message('rewards.figures.glance.title')}>
    <p className={figures.none}>{message('rewards.figures.noOrders')}</p>
  </Part>
);
