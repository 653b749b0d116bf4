import { solved } from './linear';
import type { Plane } from './pixels';
import { cellAt, middleOf, type Placement, sampled } from './placement';

/** A copy is not resized further than a cut to 78 % or a frame of 14 % on either side. */
const STRETCH = { least: 0.76, most: 1.3 };
const FARTHEST = 0.16;
const SETTLED = 1e-3;
/** Size, place across and down, and how much lighter the other picture is. */
const UNKNOWNS = 5;
/** Of the shop picture's spread: a cell farther off than this belongs to something else. */
const TOLERANCE = 0.3;

/** The other picture's brightness times `gain` plus `offset` is the shop's. */
interface Light {
  gain: number;
  offset: number;
}

/**
 * Moves and resizes one picture until it lies best on the other (Gauss–Newton, as Lucas and Kanade
 * did for frames of a film, 1981). Cells that will not fit, such as those under a caption, count
 * for less and less (weights of Geman and McClure).
 */
export function aligned(own: Plane, shop: Plane, start: Placement, rounds: number): Placement {
  const tolerance = Math.max(2, TOLERANCE * spreadOf(shop)) ** 2;
  let at = start;
  let light: Light = { gain: 1, offset: 0 };
  for (let round = 0; round < rounds; round++) {
    const step = stepFrom(own, shop, at, light, tolerance);
    if (!step) break;
    const [size = 0, shiftX = 0, shiftY = 0, gain = 0, offset = 0] = step;
    at = moved(at, size, shiftX, shiftY);
    light = {
      gain: Math.max(0.5, Math.min(2, light.gain + gain)),
      offset: light.offset + offset,
    };
    if (Math.abs(size) + Math.abs(shiftX) + Math.abs(shiftY) < SETTLED) break;
  }
  return at;
}

/** Both sides grow alike, or a copy would be pressed into another shape. */
function moved(at: Placement, size: number, shiftX: number, shiftY: number): Placement {
  const wanted = 1 + Math.max(-0.1, Math.min(0.1, size));
  const most = STRETCH.most / Math.max(at.stretchX, at.stretchY);
  const least = STRETCH.least / Math.min(at.stretchX, at.stretchY);
  const by = Math.max(least, Math.min(most, wanted));
  const shift = (n: number) => Math.max(-FARTHEST, Math.min(FARTHEST, n));
  return {
    stretchX: at.stretchX * by,
    shiftX: shift(at.shiftX + shiftX),
    stretchY: at.stretchY * by,
    shiftY: shift(at.shiftY + shiftY),
  };
}

function spreadOf({ data }: Plane): number {
  let mean = 0;
  for (const value of data) mean += value / data.length;
  let variance = 0;
  for (const value of data) variance += (value - mean) ** 2 / data.length;
  return Math.sqrt(variance);
}

/** The normal equations of one round, solved. The slopes are the shop's, which has no caption. */
function stepFrom(own: Plane, shop: Plane, at: Placement, light: Light, tolerance: number) {
  const { width, height, data } = shop;
  const matrix = new Float64Array(UNKNOWNS * UNKNOWNS);
  const right = new Float64Array(UNKNOWNS);
  const row = new Float64Array(UNKNOWNS);
  for (let j = 1; j < height - 1; j++) {
    const v = middleOf(j, height);
    const y = cellAt(v * at.stretchY + at.shiftY, own.height);
    for (let i = 1; i < width - 1; i++) {
      const u = middleOf(i, width);
      const value = sampled(own, cellAt(u * at.stretchX + at.shiftX, own.width), y);
      if (Number.isNaN(value)) continue;
      const k = j * width + i;
      const miss = (data[k] ?? 0) - (light.gain * value + light.offset);
      const weight = (tolerance / (tolerance + miss * miss)) ** 2;
      const slopeX = (((data[k + 1] ?? 0) - (data[k - 1] ?? 0)) * width) / 2;
      const slopeY = (((data[k + width] ?? 0) - (data[k - width] ?? 0)) * height) / 2;
      row[0] = slopeX * u + slopeY * v;
      row[1] = slopeX / at.stretchX;
      row[2] = slopeY / at.stretchY;
      row[3] = value;
      row[4] = 1;
      gather(matrix, right, row, miss, weight);
    }
  }
  return solved(completed(matrix), right);
}

/** Adds one cell to the upper half of the equations. */
function gather(
  matrix: Float64Array,
  right: Float64Array,
  row: Float64Array,
  miss: number,
  weight: number,
): void {
  for (let a = 0; a < UNKNOWNS; a++) {
    const weighted = weight * (row[a] ?? 0);
    right[a] = (right[a] ?? 0) + weighted * miss;
    for (let b = a; b < UNKNOWNS; b++) {
      const i = a * UNKNOWNS + b;
      matrix[i] = (matrix[i] ?? 0) + weighted * (row[b] ?? 0);
    }
  }
}

/** The lower half mirrors the upper one; a little weight on the diagonal keeps steps small. */
function completed(matrix: Float64Array): Float64Array {
  for (let a = 0; a < UNKNOWNS; a++) {
    for (let b = 0; b < a; b++) matrix[a * UNKNOWNS + b] = matrix[b * UNKNOWNS + a] ?? 0;
    const i = a * UNKNOWNS + a;
    matrix[i] = (matrix[i] ?? 0) * 1.001 + 1e-6;
  }
  return matrix;
}
