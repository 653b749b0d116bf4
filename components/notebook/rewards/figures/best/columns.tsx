import type { GroupFigures } from '@/lib/domain/rewards/breakdown';
import { permilleOf } from '@/lib/domain/rewards/ratios';
import type { StatusSum } from '@/lib/domain/rewards/sums';
import { yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { MoneyColumn } from '../MoneyTable';
import { percent, salesWords } from '../words';

export type Has = { figures: GroupFigures };

/** Columns that several tables have. */
export const rewardColumn = (): MoneyColumn<Has> => ({
  title: message('rewards.column.reward'),
  cell: ({ figures }) => <b>{yen(figures.earned.reward)}</b>,
});

export const amountColumn = (): MoneyColumn<Has> => ({
  title: message('rewards.figures.amount'),
  cell: ({ figures: { earned } }) => (
    <>
      {yen(earned.amount)} <small>{salesWords(earned.sales)}</small>
    </>
  ),
});

/** Of what is decided, by the number of sales. */
export const confirmedColumn = (): MoneyColumn<Has> => ({
  title: message('rewards.figures.confirmation'),
  cell: ({ figures }) => percent(figures.confirmation.bySales),
});

export const lostColumns = (discarded: StatusSum): MoneyColumn<Has>[] => [
  {
    title: message('rewards.status.discarded'),
    cell: ({ figures: { lost } }) => (
      <>
        <b>{yen(lost.reward)}</b> <small>{salesWords(lost.sales)}</small>
      </>
    ),
  },
  {
    title: message('rewards.figures.share'),
    cell: ({ figures: { lost } }) => percent(permilleOf(lost.reward, discarded.reward)),
  },
];
