import { memo } from 'react';
import { dayContaining } from '@/lib/domain/days';
import { networkTitle } from '@/lib/i18n/ad-ledger-words';
import { orderStatus } from '@/lib/i18n/advertising-words';
import { hourMinute } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amountWords } from '@/lib/i18n/money';
import type { AdvertisingView } from '@/lib/storage/queries/ledger/advertising-views';
import { RowDay } from '../../RowDay';
import { Cell } from '../../table/Cell';
import { AMOUNT, DATE, ITEM, ORIGIN, REWARD, STATUS } from './columns';
import { OrderDetails } from './OrderDetails';
import css from './sales.module.css';

/** The cells of a row of Rakuten Advertising, its amounts in their own currency. */
export const AdvertisingLine = memo(function AdvertisingLine({ view }: { view: AdvertisingView }) {
  const { row, status } = view;
  const { currency } = row;
  return (
    <>
      <Cell column={DATE}>
        <When view={view} />
      </Cell>
      <th scope="row" data-column={ITEM.id} className={css.item}>
        <span>{row.product || row.sku || message('rewards.noName')}</span>
        <small>
          <span>{row.advertiser || row.mid}</span>
          {row.brand && <span>{row.brand}</span>}
          {row.product && row.sku && <span>{row.sku}</span>}
        </small>
        <OrderDetails view={view} />
      </th>
      <Cell column={ORIGIN}>
        {row.u1 ? message('adLedger.row.u1', [row.u1]) : message('adLedger.row.noU1')}
        <small className={css.from}>
          {message('adLedger.imports.pull', [networkTitle(row.network)])}
        </small>
      </Cell>
      <Cell column={AMOUNT}>
        {amountWords({ amount: row.sales, currency })} <small>{currency}</small>
      </Cell>
      <Cell column={REWARD}>
        <b>{amountWords({ amount: row.commission, currency })}</b> <small>{currency}</small>
      </Cell>
      <Cell column={STATUS}>
        <span className={css.status} data-status={status}>
          {orderStatus(status)}
        </span>
      </Cell>
    </>
  );
});

function When({ view: { row } }: { view: AdvertisingView }) {
  return (
    <RowDay
      day={dayContaining(row.soldAt)}
      at={new Date(row.soldAt).toISOString()}
      time={row.happened.exact ? hourMinute(row.soldAt) : undefined}
    />
  );
}
