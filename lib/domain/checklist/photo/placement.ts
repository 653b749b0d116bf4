import type { Plane } from './pixels';

/**
 * Where a point of one picture lies in the other: both measured from the middle, in sides of the
 * picture (−0.5 to 0.5). A stretch above 1 means that the other shows only a part.
 */
export interface Placement {
  stretchX: number;
  shiftX: number;
  stretchY: number;
  shiftY: number;
}

export const IN_PLACE: Placement = { stretchX: 1, shiftX: 0, stretchY: 1, shiftY: 0 };

/** The middle of cell `i` of `count`, from the middle of the picture. */
export const middleOf = (i: number, count: number): number => (i + 0.5) / count - 0.5;

/** The cell position (with fraction) of a point measured from the middle. */
export const cellAt = (at: number, count: number): number => (at + 0.5) * count - 0.5;

/**
 * The share of that picture which the other shows as well, of whichever is the more complete: a
 * copy that was cut lies wholly in its original, one that was framed wholly holds it. Two photos
 * of one thing show each something that the other does not.
 */
export function wholeness({ stretchX, shiftX, stretchY, shiftY }: Placement): number {
  const across = overlap(stretchX, shiftX);
  const down = overlap(stretchY, shiftY);
  return Math.max(across * down, across * stretchX * down * stretchY);
}

/** The part of one side, −0.5 to 0.5, that lies in the other picture. */
function overlap(stretch: number, shift: number): number {
  const from = Math.max(-0.5, (-0.5 - shift) / stretch);
  const to = Math.min(0.5, (0.5 - shift) / stretch);
  return Math.max(0, to - from);
}

/** Between the cells; NaN outside the picture. */
export function sampled({ width, height, data }: Plane, x: number, y: number): number {
  if (!(x >= -0.5 && y >= -0.5 && x <= width - 0.5 && y <= height - 0.5)) return Number.NaN;
  const left = Math.max(0, Math.min(width - 2, Math.floor(x)));
  const top = Math.max(0, Math.min(height - 2, Math.floor(y)));
  const fx = Math.max(0, Math.min(1, x - left));
  const fy = Math.max(0, Math.min(1, y - top));
  const i = top * width + left;
  const upper = (data[i] ?? 0) * (1 - fx) + (data[i + 1] ?? 0) * fx;
  const lower = (data[i + width] ?? 0) * (1 - fx) + (data[i + width + 1] ?? 0) * fx;
  return upper * (1 - fy) + lower * fy;
}

/** The other picture as it would look in the place of the first; NaN where it shows nothing. */
export function placed(other: Plane, at: Placement, width: number, height: number): Plane {
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = cellAt(middleOf(y, height) * at.stretchY + at.shiftY, other.height);
    for (let x = 0; x < width; x++) {
      const column = cellAt(middleOf(x, width) * at.stretchX + at.shiftX, other.width);
      data[y * width + x] = sampled(other, column, row);
    }
  }
  return { width, height, data };
}
