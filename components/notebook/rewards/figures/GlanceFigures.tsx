import type { ReactNode } from 'react';
import type { ChannelMonth } from '@/lib/domain/rewards/ledger';
import { rewardPerClick } from '@/lib/domain/rewards/ratios';
import type { StatusSum } from '@/lib/domain/rewards/sums';
import { count, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './glance.module.css';
import { percent, salesWords, senWords, UNKNOWN } from './words';
import { YenFigure } from './YenFigure';

interface Props {
  figures: ChannelMonth;
  /** Of every link; absent where they are not known. */
  clicks: number | undefined;
}

/** By status, and what the sales were like; overdue sales are shown when there are some. */
export function GlanceFigures({ figures, clicks }: Props) {
  const { confirmed, expected, overdue, discarded, earned, rate, average } = figures;
  return (
    <dl className={css.figures}>
      <Status name={message('rewards.status.confirmed')} sum={confirmed} tone="confirmed" />
      <Status name={message('rewards.figures.expected')} sum={expected} tone="expected" />
      {overdue.sales > 0 && (
        <Status name={message('rewards.status.overdue')} sum={overdue} tone="overdue" />
      )}
      <Status name={message('rewards.status.discarded')} sum={discarded} tone="discarded" />
      <Small name={message('rewards.figures.amount')}>
        {yen(earned.amount)} <small>{salesWords(earned.sales)}</small>
      </Small>
      <Small name={message('rewards.figures.rate')}>{percent(rate)}</Small>
      <Small name={message('rewards.figures.average')}>
        {average === undefined ? UNKNOWN : yen(average)}
      </Small>
      {clicks !== undefined && (
        <Small name={message('rewards.figures.perClick')}>
          {senWords(rewardPerClick(earned.reward, clicks))}{' '}
          <small>{message('rewards.figures.clicks', [count(clicks)])}</small>
        </Small>
      )}
    </dl>
  );
}

const Status = ({ name, sum, tone }: { name: string; sum: StatusSum; tone: string }) => (
  <div data-tone={tone}>
    <dt>{name}</dt>
    <dd>
      <YenFigure value={sum.reward} />
      <small>{salesWords(sum.sales)}</small>
    </dd>
  </div>
);

const Small = ({ name, children }: { name: string; children: ReactNode }) => (
  <div data-small>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
