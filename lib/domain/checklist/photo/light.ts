import type { Plane } from './pixels';
import { type Placement, placed } from './placement';

/** A copy is hardly made lighter than this; beyond it is another picture. */
const MOST = 1.6;
/** Cells that are not cut off at either end. */
const DARKEST = 16;
const LIGHTEST = 232;
/** Where a camera or an editor has cut off the lights, with what smoothing takes away again. */
const WHITE = 248;
/** Enough cells for a middle. */
const EVERY = 3;

export interface Levelled {
  own: Plane;
  shop: Plane;
  /** How many times lighter the own picture was. */
  lighter: number;
}

/**
 * Lightening a picture cuts its lights off at white, and the outlines there are gone for good. The
 * darker of the two is lightened in the same way, so that both lack the same.
 */
export function levelled(own: Plane, shop: Plane, at: Placement): Levelled {
  const lighter = lighterBy(placed(own, at, shop.width, shop.height), shop);
  return { own: lightened(own, 1 / lighter), shop: lightened(shop, lighter), lighter };
}

/** By the middle of all cells that tell: a caption or a frame would draw a mean along. */
function lighterBy(own: Plane, shop: Plane): number {
  const ratios = new Float32Array(shop.data.length);
  let count = 0;
  for (let i = 0; i < shop.data.length; i += EVERY) {
    const a = own.data[i] ?? Number.NaN;
    const b = shop.data[i] ?? Number.NaN;
    if (a > DARKEST && a < LIGHTEST && b > DARKEST && b < LIGHTEST) ratios[count++] = a / b;
  }
  const middle = ratios.subarray(0, count).sort()[count >> 1] ?? 1;
  return Math.max(1 / MOST, Math.min(MOST, middle));
}

function lightened({ width, height, data }: Plane, by: number): Plane {
  return { width, height, data: data.map((value) => Math.min(WHITE, value * Math.max(1, by))) };
}
