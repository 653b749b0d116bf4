import type { Decimal } from '@/lib/domain/money/decimal';
import type { Currency } from '@/lib/domain/money/money';
import { message } from '@/lib/i18n/message';
import { moneyWords } from '@/lib/i18n/money';
import type { AdvertisingMonth } from '@/lib/messaging/protocol';
import css from './money.module.css';

/** A line for each currency; nothing where there is none. */
export function AdvertisingMoney({ months }: { months: readonly AdvertisingMonth[] }) {
  if (months.length === 0) return null;
  return (
    <dl className={css.advertising}>
      <dt>{message('adLedger.popup.title')}</dt>
      {months.map(({ currency, thisMonth, lastMonth }) => (
        <dd key={currency}>
          <span>
            <small>{message('adLedger.popup.thisMonth')}</small> {words(thisMonth, currency)}
          </span>
          <span>
            <small>{message('adLedger.popup.lastMonth')}</small> {words(lastMonth, currency)}
          </span>
        </dd>
      ))}
    </dl>
  );
}

const words = (amount: Decimal, currency: Currency): string => moneyWords({ amount, currency });
