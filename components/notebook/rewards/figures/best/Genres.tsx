import type { GroupFigures } from '@/lib/domain/rewards/breakdown';
import { message } from '@/lib/i18n/message';
import { MoneyTable } from '../MoneyTable';
import { percent } from '../words';
import { confirmedColumn, rewardColumn } from './columns';

const MOST = 10;

export const Genres = ({ genres }: { genres: readonly GroupFigures[] }) => (
  <MoneyTable
    caption={message('rewards.figures.best.genres')}
    rows={genres
      .filter(({ earned }) => earned.sales > 0)
      .slice(0, MOST)
      .map((figures) => ({ figures }))}
    keyOf={({ figures: { name } }) => name}
    columns={[
      {
        title: message('rewards.csv.genre'),
        cell: ({ figures: { name } }) => name || message('rewards.figures.best.noGenre'),
      },
      rewardColumn(),
      {
        title: message('rewards.figures.rate'),
        cell: ({ figures: { rate } }) => percent(rate),
      },
      confirmedColumn(),
    ]}
  />
);
