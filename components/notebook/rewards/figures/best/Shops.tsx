import type { GroupFigures } from '@/lib/domain/rewards/breakdown';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import figures from '../figures.module.css';
import { MoneyTable } from '../MoneyTable';
import { senWords, UNKNOWN } from '../words';
import { amountColumn, confirmedColumn, type Has, rewardColumn } from './columns';

const MOST = 10;

/** The shops that earned most; clicks where a shop report gives them. */
export function Shops({ shops }: { shops: readonly GroupFigures[] }) {
  const best = shops
    .filter(({ earned }) => earned.sales > 0)
    .slice(0, MOST)
    .map((one) => ({ figures: one }));
  const clicked = best.some((row) => row.figures.clicks !== undefined);
  return (
    <>
      <MoneyTable
        caption={message('rewards.figures.best.shops')}
        rows={best}
        keyOf={({ figures: { name } }) => name}
        columns={[
          { title: message('rewards.filter.shop'), cell: (row) => row.figures.name },
          rewardColumn(),
          amountColumn(),
          confirmedColumn(),
          ...(clicked
            ? [
                {
                  title: message('rewards.figures.clickCount'),
                  cell: ({ figures: { clicks } }: Has) =>
                    clicks === undefined ? UNKNOWN : count(clicks),
                },
                {
                  title: message('rewards.figures.perClick'),
                  cell: ({ figures: { perClick } }: Has) => senWords(perClick),
                },
              ]
            : []),
        ]}
      />
      {clicked && <p className={figures.note}>{message('rewards.figures.best.clickNote')}</p>}
    </>
  );
}
