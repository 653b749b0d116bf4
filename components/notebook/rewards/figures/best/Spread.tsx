import { dayContaining } from '@/lib/domain/days';
import { concentration } from '@/lib/domain/rewards/breakdown';
import { permilleOf } from '@/lib/domain/rewards/ratios';
import { RAISED_RATE } from '@/lib/domain/rewards/sale';
import { earnedOf } from '@/lib/domain/rewards/sums';
import { dayMonth, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { Earnings } from '@/lib/storage/queries/ledger/earnings';
import { percent, salesWords } from '../words';
import css from './best.module.css';

/** How much hangs on one sale, and on items with a raised rate. */
export function Spread({ earnings: { sums, items, raised } }: { earnings: Earnings }) {
  const { biggest } = items;
  const earned = earnedOf(sums);
  return (
    <ul className={css.said}>
      {biggest && (
        <li>
          {message('rewards.figures.spread.biggest', [
            yen(biggest.reward),
            percent(concentration(biggest.reward, earned)),
          ])}
          <small>
            {[
              dayMonth(dayContaining(biggest.occurredAt)),
              biggest.shopName,
              biggest.itemName || message('rewards.noName'),
            ].join(message('rewards.question.between'))}
          </small>
        </li>
      )}
      <li>
        {raised.sales === 0
          ? message('rewards.figures.spread.noRaised', [`${RAISED_RATE / 10}`])
          : message('rewards.figures.spread.raised', [
              `${RAISED_RATE / 10}`,
              yen(raised.reward),
              salesWords(raised.sales),
              percent(permilleOf(raised.reward, earned.reward)),
            ])}
      </li>
    </ul>
  );
}
