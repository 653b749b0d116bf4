import {
  COLOUR_GRID,
  COLOUR_REACH,
  type Fingerprint,
  MOST_STROKES,
  ROWS,
  WAVES,
} from './fingerprint';
import { fromLetters } from './letters';
import { mirrored, type Plane } from './pixels';
import { resized } from './resize';

/** A fingerprint unpacked for comparing. */
export interface View {
  /** Brightness, softened so that a shift of half a cell does not matter. */
  fine: Plane;
  /** The same at half the size, softer still: for finding the rough position. */
  soft: Plane;
  blue: Plane;
  red: Plane;
  strokes: Float32Array;
  aspect: number;
  framed: boolean;
}

/** Below this spread of brightness there is nothing to compare: an empty or a one-coloured picture. */
const FLAT = 4;

/** Undefined when it is damaged or shows nothing. */
export function viewOf(fingerprint: Fingerprint): View | undefined {
  const { version, gray, aspect, framed } = fingerprint;
  const cells = WAVES.planeFrom(gray);
  const blue = coloursFrom(fingerprint.blue);
  const red = coloursFrom(fingerprint.red);
  const strokes = fromLetters(fingerprint.strokes, 0, MOST_STROKES);
  if (version !== 1 || !cells || !blue || !red || strokes?.length !== ROWS) return undefined;
  const fine = softened(cells);
  if (!(spread(fine) >= FLAT && aspect > 0)) return undefined;
  const half = resized(fine, fine.width / 2, fine.height / 2);
  return { fine, soft: softened(softened(half)), blue, red, strokes, aspect, framed };
}

export const mirroredView = ({ fine, soft, blue, red, ...rest }: View): View => ({
  ...rest,
  fine: mirrored(fine),
  soft: mirrored(soft),
  blue: mirrored(blue),
  red: mirrored(red),
});

function coloursFrom(letters: string): Plane | undefined {
  const data = fromLetters(letters, -COLOUR_REACH, COLOUR_REACH);
  if (data?.length !== COLOUR_GRID * COLOUR_GRID) return undefined;
  return softened({ width: COLOUR_GRID, height: COLOUR_GRID, data });
}

function spread({ data }: Plane): number {
  let sum = 0;
  let squares = 0;
  for (const value of data) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / data.length;
  return Math.sqrt(Math.max(0, squares / data.length - mean * mean));
}

/** One part of each neighbour to two of its own, along both directions. */
function softened(plane: Plane): Plane {
  const across = smoothed(plane, 1, plane.width, plane.height, plane.width);
  return smoothed(across, plane.width, plane.height, plane.width, 1);
}

function smoothed(
  { width, height, data }: Plane,
  step: number,
  length: number,
  lines: number,
  nextLine: number,
): Plane {
  const out = new Float32Array(data.length);
  for (let line = 0; line < lines; line++) {
    const start = line * nextLine;
    for (let k = 0; k < length; k++) {
      const here = data[start + k * step] ?? 0;
      const before = k > 0 ? (data[start + (k - 1) * step] ?? 0) : here;
      const after = k < length - 1 ? (data[start + (k + 1) * step] ?? 0) : here;
      out[start + k * step] = (before + 2 * here + after) / 4;
    }
  }
  return { width, height, data: out };
}
