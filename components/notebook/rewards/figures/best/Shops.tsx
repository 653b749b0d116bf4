import type { GroupFigures } from '@/lib/domain/rewards/breakdown';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { MoneyTable } from '../MoneyTable';
import { senWords, UNKNOWN } from '../words';
import { amountColumn, confirmedColumn, rewardColumn } from './columns';

const MOST = 10;

/** The shops that earned most; clicks where a shop report gives them. */
export function Shops({ shops }: { shops: readonly GroupFigures[] }) {
  const best = shops
    .filter(({ earned }) => earned.sales > 0)
    .slice(0, MOST)
    .map((figures) => ({ figures }));
  const clicked = best.some(({ figures }) => figures.clicks !== undefined);
  return (
    <MoneyTable
      caption={message('rewards.figures.best.shops')}
      rows={best}
      keyOf={({ figures: { name } }) => name}
      columns={[
        { title: message('rewards.filter.shop'), cell: ({ figures: { name } }) => name },
        rewardColumn(),
        amountColumn(),
        confirmedColumn(),
        ...(clicked
          ? [
              {
                title: message('rewards.figures.clickCount'),
                cell: ({ figures: { clicks } }: { figures: GroupFigures }) =>
                  clicks === undefined ? UNKNOWN : count(clicks),
              },
              {
                title: message('rewards.figures.perClick'),
                cell: ({ figures: { perClick } }: { figures: GroupFigures }) => senWords(perClick),
              },
            ]
          : []),
      ]}
    />
  );
}
