import { dayContaining, daysBetween } from '../days';
import type { JstDay } from '../time';
import type { Instant } from '../time-units';
import type { CheckState } from './result';
import type { Verdict } from './written';

/** What a post may have or not have, that the notebook sets beside its likes. */
export const FACTORS = ['original', 'ownExperience', 'drawback', 'seasonal'] as const;
export type Factor = (typeof FACTORS)[number];

/** Posts wanted on either side before two medians are shown at all. Our own choice. */
export const NEEDED = 10;
/** Likes are still coming in during the first days; read earlier they say little. Our own choice. */
export const SETTLED_DAYS = 7;

/** What is asked of a post; what is not known is absent. */
export interface LikedPost {
  postedOn?: JstDay | undefined;
  /** Tagged #オリジナル写真. */
  original?: boolean | undefined;
  verdict?: Verdict | undefined;
  likes?: { count: number; at: Instant } | undefined;
}

/** A post whose likes can be compared, and what was done in it as far as that is known. */
export interface Observation {
  likes: number;
  did: Readonly<Record<Factor, boolean | undefined>>;
}

/** What is known of the likes of the posts on one side. */
export interface Side {
  count: number;
  /** None of no posts. */
  median: number | undefined;
}

export interface FactorComparison {
  factor: Factor;
  with: Side;
  without: Side;
  /** On neither side: nobody knows whether it was done. */
  unknown: number;
  /** Whether both sides have as many posts as are needed to say anything. */
  enough: boolean;
}

/** None when the likes are not known, or were read too early, or nobody knows how early. */
export function observationOf(post: LikedPost): Observation | undefined {
  const { postedOn, likes, original, verdict = {} } = post;
  if (!likes || postedOn === undefined) return undefined;
  const settled = daysBetween(postedOn, dayContaining(likes.at)) >= SETTLED_DAYS;
  if (!settled) return undefined;
  const did = {
    original,
    ownExperience: doneIn(verdict.ownExperience),
    drawback: doneIn(verdict.drawback),
    seasonal: doneIn(verdict.seasonal),
  };
  return { likes: likes.count, did };
}

const doneIn = (state: CheckState | undefined): boolean | undefined =>
  state === 'ok' ? true : state === 'fail' ? false : undefined;

/** For each factor the likes of the posts that have it beside those of the posts that have not. */
export function compareLikes(posts: readonly Observation[]): FactorComparison[] {
  return FACTORS.map((factor) => {
    const side = (done: boolean) => sideOf(posts.filter(({ did }) => did[factor] === done));
    const [having, lacking] = [side(true), side(false)];
    return {
      factor,
      with: having,
      without: lacking,
      unknown: posts.length - having.count - lacking.count,
      enough: having.count >= NEEDED && lacking.count >= NEEDED,
    };
  });
}

const sideOf = (posts: readonly Observation[]): Side => ({
  count: posts.length,
  median: median(posts.map(({ likes }) => likes)),
});

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
