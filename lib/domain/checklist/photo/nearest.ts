import type { Fingerprint } from './fingerprint';
import { coarseOf } from './spectrum';

/**
 * The places of the prints that are most like the own one at a first look, as it is or mirrored,
 * nearest first: looking closely at each of thousands would take seconds. Damaged ones are left out.
 */
export function nearestPrints(
  own: Fingerprint,
  others: readonly Fingerprint[],
  most: number,
): number[] {
  const mine = coarseOf(own.gray);
  if (!mine) return [];
  return others
    .flatMap((other, index) => {
      const theirs = coarseOf(other.gray)?.straight;
      if (!theirs) return [];
      const alike = Math.max(cosine(mine.straight, theirs), cosine(mine.mirrored, theirs));
      return [{ index, alike }];
    })
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ index }) => index);
}

function cosine(a: Float32Array, b: Float32Array): number {
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    product += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  return squaresA > 0 && squaresB > 0 ? product / Math.sqrt(squaresA * squaresB) : 0;
}
