import { useState } from 'react';
import { dayContaining } from '@/lib/domain/days';
import { isNegative } from '@/lib/domain/money/decimal';
import { count, dayMonth } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { moneyWords } from '@/lib/i18n/money';
import { pageUrl } from '@/lib/platform/extension';
import type { AdvertisingRow } from '@/lib/storage/ledger/advertising/rows';
import type { AdvertisingView } from '@/lib/storage/queries/ledger/advertising-views';
import css from './order.module.css';

/** The order behind a row: its sales and corrections, and what they come to. */
export function OrderDetails({ view }: { view: AdvertisingView }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={css.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {message('adLedger.row.details')}
        {view.row.conflicts && <b className={css.mark}>{message('adLedger.preview.conflicts')}</b>}
      </summary>
      {open && <Order view={view} />}
    </details>
  );
}

function Order({ view: { row, order, windowDays } }: { view: AdvertisingView }) {
  const { currency } = order;
  const id = order.orderId || message('adLedger.row.noOrder');
  return (
    <div className={css.order}>
      <p>{message('adLedger.row.order', [id])}</p>
      <ol aria-label={message('adLedger.row.history')}>
        {order.rows.map((one) => (
          <li key={one.fingerprint} aria-current={one === row || undefined}>
            <time>{dayMonth(dayContaining(one.soldAt))}</time>
            <span>{kindOf(one)}</span>
            {one.sku && <small>{one.sku}</small>}
            <span className={css.money}>{netWords(one)}</span>
          </li>
        ))}
        <li className={css.net}>
          <b>{message('adLedger.row.net')}</b>
          <span className={css.money}>{netWords(order)}</span>
        </li>
      </ol>
      {row.conflicts?.map(({ at, sales, commission, currency: own }) => (
        <p key={`${at} ${commission}`} className={css.conflict}>
          {message('adLedger.row.conflict', [
            dayMonth(dayContaining(at)),
            moneyWords({ amount: commission, currency: own }),
            moneyWords({ amount: sales, currency: own }),
          ])}
        </p>
      ))}
      <p className={css.derived}>
        {message('adLedger.row.derived', [count(windowDays)])}{' '}
        <a href={pageUrl('options.html', '#advertising')} target="_blank" rel="noreferrer">
          {message('adLedger.row.window')}
        </a>
      </p>
      {row.currencyFrom === 'network' && (
        <p className={css.derived}>
          {message('adLedger.row.networkCurrency')} {currency}
        </p>
      )}
    </div>
  );
}

function kindOf({ sales, commission }: AdvertisingRow): string {
  if (isNegative(sales) || isNegative(commission)) return message('adLedger.row.correction');
  return message(commission === '0' ? 'adLedger.row.noCommission' : 'adLedger.row.sale');
}

const netWords = ({
  sales,
  commission,
  currency,
}: Pick<AdvertisingRow, 'sales' | 'commission' | 'currency'>): string =>
  message(
    'adLedger.row.netWords',
    [sales, commission].map((amount) => moneyWords({ amount, currency })),
  );
