import { linkButton, note } from '@/components/ui/classes';
import { lastFullMonth } from '@/lib/domain/month';
import { knownRanks } from '@/lib/domain/rank/facts';
import { BONUS_RANKS, BONUS_RATE, RANKS, type Rank } from '@/lib/domain/rank/ranks';
import { type RankWorth, rankWorth, type TypedSales } from '@/lib/domain/rank/worth';
import type { Instant } from '@/lib/domain/time-units';
import { count, monthName, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import { roomSales } from '@/lib/storage/queries/ledger/month-sales';
import { useHistory } from '@/lib/stores/use-history';
import { Part } from '../Part';
import css from './rank.module.css';
import { signedYen } from './signed';
import type { RankData } from './use-rank-data';

/** What the last full month would have paid at each rank. */
export function Worth({ data, now }: { data: RankData; now: Instant }) {
  const month = lastFullMonth(now);
  // Every sale of one month: read on this page only.
  const read = useHistory(async (db) => ({ month, lines: await roomSales(db, month) }), [month]);
  const worth = read && rankWorth(month, read.lines, typedSales(data, month));
  // The rank of that month, or the last one known before it.
  const present = knownRanks(data.records).findLast((known) => known.month <= month)?.rank;
  const aside = <span className={css.aside}>{monthName(month)}</span>;
  return (
    <Part title={message('notebook.rank.worth.title')} aside={aside}>
      {!read && <p className={note}>{message('notebook.count.loading')}</p>}
      {read && !worth && <Invitation month={monthName(month)} />}
      {worth && <Paid worth={worth} present={present} />}
    </Part>
  );
}

function typedSales({ records }: RankData, month: string): TypedSales | undefined {
  const values = records.typed.find((typed) => typed.month === month)?.values;
  const [amount, reward] = [values?.salesYen?.value, values?.reward?.value];
  if (typeof amount !== 'number') return undefined;
  return { amount, ...(typeof reward === 'number' && { reward }) };
}

function Invitation({ month }: { month: string }) {
  return (
    <div className={css.invitation}>
      <p>{message('notebook.rank.worth.invite', [month])}</p>
      <a className={linkButton} href={pageUrl('options.html', '#months')}>
        {message('notebook.rank.worth.typeIn')}
      </a>
    </div>
  );
}

/** Below B nothing is paid on top, so those ranks share a row. */
const ROWS: readonly { ranks: readonly Rank[]; pays: Rank }[] = [
  ...[...BONUS_RANKS].reverse().map((rank) => ({ ranks: [rank], pays: rank })),
  { ranks: RANKS.filter((rank) => BONUS_RATE[rank] === 0).reverse(), pays: 'E' },
];

function Paid({ worth, present }: { worth: RankWorth; present: Rank | undefined }) {
  const { amount, normal, estimate, sales } = worth;
  return (
    <>
      <p className={css.basis}>
        {estimate && <b>{message('notebook.rank.worth.estimate')}</b>}
        {sales === undefined
          ? message('notebook.rank.worth.basis', [yen(amount)])
          : message('notebook.rank.worth.imported', [count(sales), yen(amount)])}
      </p>
      <table className={css.worth}>
        <thead>
          <tr>
            <th scope="col">{message('notebook.rank.worth.rank')}</th>
            <th scope="col">{message('notebook.rank.worth.rate')}</th>
            <th scope="col">{message('notebook.rank.worth.bonus')}</th>
            <th scope="col">{message('notebook.rank.worth.against')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <WorthRow key={row.pays} row={row} worth={worth} present={present} />
          ))}
        </tbody>
      </table>
      <p className={note}>
        {normal === undefined
          ? message('notebook.rank.worth.normalUnknown')
          : message('notebook.rank.worth.normal', [yen(normal)])}
      </p>
      <ul className={css.caveats}>
        {worth.caveats.map((caveat) => (
          <li key={caveat}>{message(`notebook.rank.worth.caveat.${caveat}`)}</li>
        ))}
      </ul>
    </>
  );
}

interface WorthRowProps {
  row: (typeof ROWS)[number];
  worth: RankWorth;
  present: Rank | undefined;
}

function WorthRow({ row: { ranks, pays }, worth, present }: WorthRowProps) {
  const mine = present !== undefined && ranks.includes(present);
  const bonus = worth.bonus[pays];
  const against = present === undefined ? undefined : bonus - worth.bonus[present];
  return (
    <tr data-mine={mine || undefined}>
      <th scope="row">
        <b>{ranks.join(message('notebook.rank.between'))}</b>
        {mine && <small>{message('notebook.rank.worth.mine')}</small>}
      </th>
      <td>+{BONUS_RATE[pays] / 10}%</td>
      <td>{yen(bonus)}</td>
      <td>{against === undefined ? '–' : signedYen(against)}</td>
    </tr>
  );
}
