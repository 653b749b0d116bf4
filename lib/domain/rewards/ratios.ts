import type { Permille } from '../rank/ranks';
import type { Yen } from './sale';
import type { StatusSum, StatusSums } from './sums';

/** Hundredths of a yen (銭), whole: what a single click earns is often less than a yen. */
export type Sen = number;

/** Rounded down: nearly all is never shown as all. Unknown without a base. */
export const permilleOf = (part: number, whole: number): Permille | undefined =>
  whole > 0 ? Math.floor((part * 1_000) / whole) : undefined;

/** What sales paid of what was bought, in 0.1 %. */
export const effectiveRate = ({ reward, amount }: StatusSum): Permille | undefined =>
  permilleOf(reward, amount);

/** Whole yen, rounded down. */
export const averageReward = ({ reward, sales }: StatusSum): Yen | undefined =>
  sales > 0 ? Math.floor(reward / sales) : undefined;

export const rewardPerClick = (reward: Yen, clicks: number): Sen | undefined =>
  clicks > 0 ? Math.floor((reward * 100) / clicks) : undefined;

/** How much of what was decided was confirmed; unknown as long as nothing is decided. */
export interface Confirmation {
  bySales: Permille | undefined;
  byReward: Permille | undefined;
}

export const confirmationOf = ({ confirmed, discarded }: StatusSums): Confirmation => ({
  bySales: permilleOf(confirmed.sales, confirmed.sales + discarded.sales),
  byReward: permilleOf(confirmed.reward, confirmed.reward + discarded.reward),
});
