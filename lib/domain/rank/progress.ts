import type { JstMonth } from '../month';
import { type Figure, roundedBy, type ShownFigure, shownFigure } from './figure';
import { LOWEST_RANK, type Rank } from './ranks';
import type { Target } from './requirement';
import type { RulebookEdits } from './rulebook-edits';
import { requirementsFor } from './rules-in-force';

/** `unclear`: known, but rounded, and the threshold lies within the rounding. */
export type Reach = 'met' | 'unmet' | 'unclear' | 'unknown';

/** How far one requirement or goal is in a month. Without a figure everything is unknown. */
export interface Progress<T extends Target = Target> {
  target: T;
  shown: ShownFigure | undefined;
  reach: Reach;
  /** Whole percent, rounded down: 100 only when it is met. */
  percent: number | undefined;
  /** What is left to reach; of a rounded figure only about so much. */
  missing: number | undefined;
}

export function progressOf<T extends Target>(
  target: T,
  figures: readonly Figure[],
  month: JstMonth,
): Progress<T> {
  const { metric, period } = target;
  const shown = shownFigure(figures, { metric, period, month });
  if (!shown) {
    return { target, shown, reach: 'unknown', percent: undefined, missing: undefined };
  }
  const value = Number(shown.figure.value);
  const reach = reachOf(value, roundedBy(shown.figure), target.threshold);
  return {
    target,
    shown,
    reach,
    percent: percentOf(value, target.threshold, reach),
    missing: Math.max(0, target.threshold - value),
  };
}

function reachOf(value: number, roundedBy: number, threshold: number): Reach {
  if (value - roundedBy >= threshold) return 'met';
  return value + roundedBy >= threshold ? 'unclear' : 'unmet';
}

function percentOf(value: number, threshold: number, reach: Reach): number {
  if (reach === 'met') return 100;
  return Math.min(99, Math.floor((value * 100) / threshold));
}

/** How near a rank is: its weakest requirement. */
export interface RankProgress<P extends Progress = Progress> {
  rank: Rank;
  /** `noRules`: nobody knows what the rank asks for. */
  reach: Reach | 'noRules';
  /** Of the weakest known requirement; not known when nothing but the unknown is missing. */
  percent: number | undefined;
  weakest: P | undefined;
  /** How many requirements have no figure: the true percentage may be lower. */
  unknown: number;
  requirements: readonly P[];
}

export function rankProgress(
  rank: Rank,
  figures: readonly Figure[],
  month: JstMonth,
  edits: RulebookEdits,
): RankProgress {
  const rules = requirementsFor(rank, month, edits);
  return summedUp(
    rank,
    rules.map((rule) => progressOf(rule, figures, month)),
  );
}

export function summedUp<P extends Progress>(
  rank: Rank,
  requirements: readonly P[],
): RankProgress<P> {
  const open = requirements.filter(({ reach }) => reach === 'unmet' || reach === 'unclear');
  const weakest = open.reduce<P | undefined>(
    (least, one) => ((least?.percent ?? Infinity) <= (one.percent ?? Infinity) ? least : one),
    undefined,
  );
  const reach = rankReach(rank, requirements);
  return {
    rank,
    reach,
    percent: reach === 'met' ? 100 : weakest?.percent,
    weakest,
    unknown: requirements.filter(({ reach }) => reach === 'unknown').length,
    requirements,
  };
}

function rankReach(rank: Rank, requirements: readonly Progress[]): RankProgress['reach'] {
  if (requirements.length === 0) return rank === LOWEST_RANK ? 'met' : 'noRules';
  const worst: readonly Reach[] = ['unmet', 'unknown', 'unclear', 'met'];
  return worst.find((one) => requirements.some(({ reach }) => reach === one)) ?? 'unknown';
}
