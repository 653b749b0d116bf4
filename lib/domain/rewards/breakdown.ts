import type { Permille } from '../rank/ranks';
import {
  averageReward,
  type Confirmation,
  confirmationOf,
  effectiveRate,
  permilleOf,
  rewardPerClick,
  type Sen,
} from './ratios';
import type { Yen } from './sale';
import { addSums, earnedOf, NO_SUMS, type StatusSum, type StatusSums } from './sums';

/** Sums of a shop or genre, of one month or of several. */
export interface GroupSums {
  name: string;
  /** Of all links together, where clicks are given: reports do not tell clicks apart. */
  sums: StatusSums;
  /** Absent: unknown. */
  clicks?: number | undefined;
}

export interface GroupFigures {
  name: string;
  /** Confirmed and unconfirmed. */
  earned: StatusSum;
  /** Discarded. */
  lost: StatusSum;
  confirmation: Confirmation;
  rate: Permille | undefined;
  average: Yen | undefined;
  /** Known clicks; `perClick` is of the sums they belong to, and of nothing else. */
  clicks: number | undefined;
  perClick: Sen | undefined;
}

interface Gathered {
  sums: StatusSums;
  clicked: { reward: Yen; clicks: number } | undefined;
}

/** Groups of one name are added up, month for month; those that earned most come first. */
export function breakdown(groups: readonly GroupSums[]): GroupFigures[] {
  const gathered = new Map<string, Gathered>();
  for (const group of groups) {
    const known = gathered.get(group.name) ?? { sums: NO_SUMS, clicked: undefined };
    gathered.set(group.name, {
      sums: addSums(known.sums, group.sums),
      clicked: withClicks(known.clicked, group),
    });
  }
  return [...gathered]
    .map(([name, one]) => groupFigures(name, one))
    .sort((a, b) => b.earned.reward - a.earned.reward || (a.name < b.name ? -1 : 1));
}

function withClicks(known: Gathered['clicked'], { sums, clicks }: GroupSums): Gathered['clicked'] {
  if (clicks === undefined) return known;
  return {
    reward: (known?.reward ?? 0) + earnedOf(sums).reward,
    clicks: (known?.clicks ?? 0) + clicks,
  };
}

function groupFigures(name: string, { sums, clicked }: Gathered): GroupFigures {
  const earned = earnedOf(sums);
  return {
    name,
    earned,
    lost: sums.discarded,
    confirmation: confirmationOf(sums),
    rate: effectiveRate(earned),
    average: averageReward(earned),
    clicks: clicked?.clicks,
    perClick: clicked && rewardPerClick(clicked.reward, clicked.clicks),
  };
}

/** Where discards cost something, the dearest first. */
export const lostToDiscards = (groups: readonly GroupFigures[]): GroupFigures[] =>
  groups
    .filter(({ lost }) => lost.sales > 0)
    .sort((a, b) => b.lost.reward - a.lost.reward || b.lost.sales - a.lost.sales);

/** The share of the biggest sale in what was earned; unknown where nothing was. */
export const concentration = (biggest: Yen, { reward }: StatusSum): Permille | undefined =>
  permilleOf(biggest, reward);
