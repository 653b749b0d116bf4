import { SALE_STATUSES } from '@/lib/domain/rewards/sale';
import { count, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { MeasuredSales, Preview } from '@/lib/ledger/preview';
import css from './import.module.css';

/** Which sales are the ROOM's: the report tells by 計測ID. */
export const Measured = ({ preview: { measured } }: { preview: Preview }) => (
  <table className={css.table}>
    <caption>{message('rewards.import.measured')}</caption>
    <thead>
      <tr>
        <th scope="col">{message('rewards.column.measurementId')}</th>
        <th scope="col">{message('rewards.column.channel')}</th>
        <th scope="col" className={css.number}>
          {message('rewards.column.sales')}
        </th>
        <th scope="col" className={css.number}>
          {message('rewards.column.reward')}
        </th>
      </tr>
    </thead>
    <tbody>
      {measured.map((one) => (
        <tr key={one.measurementId}>
          <th scope="row">{one.measurementId || message('rewards.import.noId')}</th>
          <td>{message(`rewards.channel.${one.channel}`)}</td>
          <td className={css.number}>{count(total(one, 'sales'))}</td>
          <td className={css.number}>{yen(total(one, 'reward'))}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const total = ({ sums }: MeasuredSales, of: 'sales' | 'reward'): number =>
  SALE_STATUSES.reduce((sum, status) => sum + sums[status][of], 0);
