import { type GroupFigures, lostToDiscards } from '@/lib/domain/rewards/breakdown';
import { permilleOf } from '@/lib/domain/rewards/ratios';
import type { StatusSums } from '@/lib/domain/rewards/sums';
import { yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { ItemFigures } from '@/lib/storage/queries/ledger/item-figures';
import figures from '../figures.module.css';
import { MoneyTable } from '../MoneyTable';
import { percent, salesWords } from '../words';
import { lostColumns } from './columns';
import { ItemName } from './ItemName';

interface Props {
  sums: StatusSums;
  shops: readonly GroupFigures[];
  items: readonly ItemFigures[];
}

const MOST = 10;

/** Which shops and items the discarded rewards were of. */
export function Lost({ sums: { confirmed, discarded }, shops, items }: Props) {
  const lost = lostToDiscards(shops).slice(0, MOST);
  const decided = confirmed.reward + discarded.reward;
  return (
    <>
      <p className={figures.lead}>
        {message('rewards.figures.lost.lead', [
          yen(discarded.reward),
          salesWords(discarded.sales),
          percent(permilleOf(discarded.reward, decided)),
        ])}
      </p>
      <div className={figures.pair}>
        <MoneyTable
          caption={message('rewards.figures.lost.shops')}
          rows={lost.map((one) => ({ figures: one }))}
          keyOf={({ figures: { name } }) => name}
          first={3}
          columns={[
            { title: message('rewards.filter.shop'), cell: ({ figures: { name } }) => name },
            ...lostColumns(discarded),
          ]}
        />
        <MoneyTable
          caption={message('rewards.figures.lost.items')}
          rows={items}
          keyOf={({ figures: { name } }) => name}
          first={3}
          columns={[
            { title: message('rewards.column.item'), cell: (item) => <ItemName item={item} /> },
            ...lostColumns(discarded),
          ]}
        />
      </div>
    </>
  );
}
