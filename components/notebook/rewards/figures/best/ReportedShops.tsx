import { rewardPerClick } from '@/lib/domain/rewards/ratios';
import type { ShopTotal } from '@/lib/domain/rewards/shop-groups';
import { count, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import figures from '../figures.module.css';
import { MoneyTable } from '../MoneyTable';
import { salesWords, senWords } from '../words';

const MOST = 10;

/** Months of which only the shop report is there: no status, but clicks. */
export const ReportedShops = ({ shops }: { shops: readonly ShopTotal[] }) => (
  <>
    <p className={figures.lead}>{message('rewards.figures.best.reportedLead')}</p>
    <MoneyTable
      caption={message('rewards.figures.best.reported')}
      rows={shops.slice(0, MOST)}
      keyOf={({ shopName }) => shopName}
      columns={[
        { title: message('rewards.filter.shop'), cell: ({ shopName }) => shopName },
        { title: message('rewards.column.reward'), cell: ({ reward }) => <b>{yen(reward)}</b> },
        {
          title: message('rewards.figures.amount'),
          cell: ({ amount, sales }) => (
            <>
              {yen(amount)} <small>{salesWords(sales)}</small>
            </>
          ),
        },
        { title: message('rewards.figures.clickCount'), cell: ({ clicks }) => count(clicks) },
        {
          title: message('rewards.figures.perClick'),
          cell: ({ reward, clicks }) => senWords(rewardPerClick(reward, clicks)),
        },
      ]}
    />
  </>
);
