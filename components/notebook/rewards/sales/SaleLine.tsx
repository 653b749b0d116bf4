import { memo } from 'react';
import { dayContaining } from '@/lib/domain/days';
import type { CapSign } from '@/lib/domain/rewards/caps';
import type { Instant } from '@/lib/domain/time-units';
import { hourMinute, yen } from '@/lib/i18n/format';
import { capSentence } from '@/lib/i18n/ledger-words';
import { message } from '@/lib/i18n/message';
import type { SaleView } from '@/lib/storage/queries/ledger/sale-views';
import { RowDay } from '../../RowDay';
import { Cell } from '../../table/Cell';
import { AMOUNT, DATE, ITEM, ORIGIN, REWARD, STATUS } from './columns';
import { Origin } from './Origin';
import { StatusMark } from './StatusMark';
import css from './sales.module.css';

/** The cells of a sale; as a card each says what it is. */
export const SaleLine = memo(function SaleLine({ view, now }: { view: SaleView; now: Instant }) {
  const { sale } = view;
  return (
    <>
      <Cell column={DATE}>
        <RowDay
          day={dayContaining(sale.occurredAt)}
          at={new Date(sale.occurredAt).toISOString()}
          time={hourMinute(sale.occurredAt)}
        />
      </Cell>
      <th scope="row" data-column={ITEM.id} className={css.item}>
        <span>{sale.itemName || message('rewards.noName')}</span>
        <small>
          <span>{sale.shopName}</span>
          <span>{sale.genre}</span>
        </small>
      </th>
      <Cell column={ORIGIN}>
        <Origin view={view} />
      </Cell>
      <Cell column={AMOUNT}>
        {yen(sale.amount)} <small>{rateWords(sale.rate)}</small>
      </Cell>
      <Cell column={REWARD}>
        <b>{yen(sale.reward)}</b> <Cap sign={view.cap} />
      </Cell>
      <Cell column={STATUS}>
        <StatusMark sale={sale} now={now} />
      </Cell>
    </>
  );
});

const rateWords = (rate: number | undefined): string =>
  rate === undefined ? '' : message('rewards.rate', [`${rate / 10}`]);

function Cap({ sign }: { sign: CapSign | undefined }) {
  if (!sign) return null;
  return (
    <small className={css.cap} title={capSentence(sign)}>
      {message(`rewards.cap.${sign === 'buyer-possible' ? 'buyer' : sign}`)}
    </small>
  );
}
