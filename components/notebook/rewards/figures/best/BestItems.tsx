import { permilleOf } from '@/lib/domain/rewards/ratios';
import { addSum, NO_SALES, type StatusSum } from '@/lib/domain/rewards/sums';
import { yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import {
  type BestItems as Best,
  ORIGIN_KINDS,
  type OriginKind,
} from '@/lib/storage/queries/ledger/best-items';
import { Origin } from '../../sales/Origin';
import figures from '../figures.module.css';
import { MoneyTable } from '../MoneyTable';
import { percent, salesWords } from '../words';
import css from './best.module.css';
import { amountColumn, confirmedColumn, rewardColumn } from './columns';
import { ItemName } from './ItemName';

/** The items that earned most with their posts, and how much came from posts at all. */
export const BestItems = ({ items: { best, origins } }: { items: Best }) => (
  <>
    <MoneyTable
      caption={message('rewards.figures.best.items')}
      rows={best}
      keyOf={({ figures: { name } }) => name}
      columns={[
        {
          title: message('rewards.column.item'),
          cell: (item) => <ItemName item={item} />,
        },
        {
          title: message('rewards.column.origin'),
          words: true,
          cell: (item) => <Origin view={item} />,
        },
        rewardColumn(),
        amountColumn(),
        confirmedColumn(),
      ]}
    />
    <Origins origins={origins} />
  </>
);

/** Sales of what was never posted are nothing wrong, and are said to be so. */
function Origins({ origins }: { origins: Readonly<Record<OriginKind, StatusSum>> }) {
  const all = Object.values(origins).reduce((sum, one) => addSum(sum, one), NO_SALES);
  return (
    <div className={`${figures.pair} ${css.origins}`}>
      <MoneyTable
        caption={message('rewards.figures.origin.title')}
        rows={ORIGIN_KINDS.filter((kind) => origins[kind].sales > 0)}
        keyOf={(kind) => kind}
        columns={[
          {
            title: message('rewards.figures.origin.title'),
            cell: (kind) => message(`rewards.figures.origin.${kind}`),
          },
          {
            title: message('rewards.column.reward'),
            cell: (kind) => <b>{yen(origins[kind].reward)}</b>,
          },
          {
            title: message('rewards.column.sales'),
            cell: (kind) => salesWords(origins[kind].sales),
          },
          {
            title: message('rewards.figures.share'),
            cell: (kind) => percent(permilleOf(origins[kind].reward, all.reward)),
          },
        ]}
      />
      <p className={figures.note}>{message('rewards.figures.origin.lead')}</p>
    </div>
  );
}
