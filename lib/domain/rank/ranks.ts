import type { Certainty } from '../rules';

/** The ranks of a ROOM, lowest first (DESIGN 3.2). */
export const RANKS = ['E', 'D', 'C', 'B', 'A', 'S'] as const;
export type Rank = (typeof RANKS)[number];

export const LOWEST_RANK: Rank = 'E';

/** A rate in 0.1 % units, as the reports of the affiliate site count: 40 is 4.0 %. */
export type Permille = number;

export const isRank = (value: unknown): value is Rank => RANKS.some((rank) => rank === value);

/** Negative when `a` is the lower rank. */
export const compareRanks = (a: Rank, b: Rank): number => RANKS.indexOf(a) - RANKS.indexOf(b);

export const nextRank = (rank: Rank): Rank | undefined => RANKS[RANKS.indexOf(rank) + 1];

/** The rank and all below it, lowest first. */
export const ranksUpTo = (rank: Rank): readonly Rank[] => RANKS.slice(0, RANKS.indexOf(rank) + 1);

/** What a rank pays on top of the normal reward, separately from it. */
export const BONUS_RATE: Readonly<Record<Rank, Permille>> = {
  E: 0,
  D: 0,
  C: 0,
  B: 10,
  A: 20,
  S: 30,
};

export const BONUS_RULE: { certainty: Certainty; source: string; sourceDate: string } = {
  certainty: 'several',
  source: 'grayblack.net, mejica.co.jp/ec/251208, ikeda5505-ops/rakutenroom docs/manual.md',
  sourceDate: '2026-07-28',
};

/** The ranks that pay a bonus, lowest first. */
export const BONUS_RANKS: readonly Rank[] = RANKS.filter((rank) => BONUS_RATE[rank] > 0);
