import { useMemo } from 'react';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { earnings, ledgerState } from '@/lib/storage/queries/ledger/earnings';
import { useHeavyHistory } from '@/lib/stores/use-heavy-history';
import { Part } from '../../../Part';
import type { MonthRange } from '../../../range/range';
import figures from '../figures.module.css';
import type { ShownChannel } from '../use-view';
import { channelName } from '../words';
import { BestItems } from './BestItems';
import { Genres } from './Genres';
import { Lost } from './Lost';
import { ReportedShops } from './ReportedShops';
import { Shops } from './Shops';
import { Spread } from './Spread';

interface Props {
  range: MonthRange;
  channel: ShownChannel;
}

/** Which items, shops and genres the rewards of the range come from, and where they were lost. */
export function Earnings({ range: { from, to }, channel }: Props) {
  const span = useMemo(() => ({ from, to, channel }), [from, to, channel]);
  const found = useHeavyHistory(earnings, ledgerState, span);
  if (!found) return null;
  const { items, shops, genres, reported, sums } = found;
  const words = message('rewards.figures.range', [
    monthName(from),
    monthName(to),
    channelName(channel),
  ]);
  const aside = <span className={figures.aside}>{words}</span>;
  const sold = items.best.length > 0;
  return (
    <>
      {sold && (
        <Part title={message('rewards.figures.best.items')} aside={aside}>
          <BestItems items={items} />
        </Part>
      )}
      {sold && (
        <Part title={message('rewards.figures.best.shops')} aside={aside}>
          <Shops shops={shops} />
        </Part>
      )}
      {reported.length > 0 && (
        <Part title={message('rewards.figures.best.reported')}>
          <ReportedShops shops={reported} />
        </Part>
      )}
      {sold && (
        <div className={figures.pair}>
          <Part title={message('rewards.figures.best.genres')}>
            <Genres genres={genres} />
          </Part>
          <Part title={message('rewards.figures.spread.title')}>
            <Spread earnings={found} />
          </Part>
        </div>
      )}
      {sums.discarded.sales > 0 && (
        <Part title={message('rewards.figures.lost.title')} aside={aside}>
          <Lost sums={sums} shops={shops} items={items.lost} />
        </Part>
      )}
    </>
  );
}
