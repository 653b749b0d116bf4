import type { Certainty } from '../../rules';
import type { Fingerprint } from './fingerprint';
import { compared, type Transform } from './likeness';
import { viewOf } from './view';

/**
 * From here on two pictures are called the same. Measured on the project's own corpus: copies lie
 * above 0.9, photos of the same thing taken anew rarely above 0.7
 * (`tests/unit/checklist/photo/corpus.long.test.ts`). No source for users: nobody else wrote it.
 */
export const SAME_PICTURE: { threshold: number; certainty: Certainty; source: string } = {
  threshold: 0.8,
  certainty: 'assumed',
  source: '',
};

export interface Comparison {
  /** Unknown as long as one picture of the shop was not compared and none is the same. */
  state: 'same' | 'different' | 'unknown';
  /** Which picture of the shop comes nearest, and how near; none when nothing was compared. */
  nearest: { index: number; score: number; transforms: Transform[] } | undefined;
  threshold: number;
  compared: number;
  notCompared: number;
}

/** `undefined` among the pictures: could not be fetched, or the user did not allow it. */
export function sameAsShop(
  own: Fingerprint | undefined,
  shops: readonly (Fingerprint | undefined)[],
  threshold: number = SAME_PICTURE.threshold,
): Comparison {
  const mine = own && viewOf(own);
  let nearest: Comparison['nearest'];
  let count = 0;
  shops.forEach((shop, index) => {
    const theirs = shop && viewOf(shop);
    if (!mine || !theirs) return;
    count += 1;
    const { score, transforms } = compared(mine, theirs);
    if (!nearest || score > nearest.score) nearest = { index, score, transforms };
  });
  const notCompared = shops.length - count;
  return {
    state: stateOf(nearest?.score, threshold, notCompared),
    nearest,
    threshold,
    compared: count,
    notCompared,
  };
}

function stateOf(score: number | undefined, threshold: number, notCompared: number) {
  if (score === undefined) return 'unknown';
  if (score >= threshold) return 'same';
  return notCompared > 0 ? 'unknown' : 'different';
}
