import { frameOf } from './frame';
import { toLetters } from './letters';
import {
  BLUENESS,
  type Bounds,
  type Channel,
  grayOf,
  isUsable,
  type Pixels,
  type Plane,
  planeOf,
  REDNESS,
  wholeOf,
} from './pixels';
import { resized } from './resize';
import { type Spectrum, wavesOf } from './spectrum';

/** Cells along each side: fine enough to tell two mugs on one table apart. */
export const GRID = 40;
/** Colour is only asked where it lies, not what shape it has. */
export const COLOUR_GRID = 10;
/** Blueness and redness run from -128 to 128. */
export const COLOUR_REACH = 128;
/** Rows in which writing is looked for. */
export const ROWS = 20;
/** Each is that many lines high. */
const LINES = 6;
/** An edge of writing is at least as strong as this, even dark on dark. */
const STROKE = 12;
/** So many edges in a line of 120 pixels are nothing but writing. */
export const MOST_STROKES = 63;

export const WAVES = wavesOf(GRID);

/**
 * What a picture looks like, in under 1 kB of plain JSON: the waves of its brightness on a square
 * grid, its colours on a coarse one. An added frame is left out.
 */
export interface Fingerprint {
  version: 1;
  gray: Spectrum;
  blue: string;
  red: string;
  /** How often light and dark change in each row. */
  strokes: string;
  /** Width by height, of what is inside the frame. */
  aspect: number;
  framed: boolean;
}

/** Undefined for an empty picture. */
export function fingerprintOf(pixels: Pixels): Fingerprint | undefined {
  if (!isUsable(pixels)) return undefined;
  const frame = frameOf(pixels);
  const inner = frame?.inner ?? wholeOf(pixels);
  const gray = grayOf(pixels);
  const aspect = (inner.right - inner.left) / (inner.bottom - inner.top);
  return {
    version: 1,
    gray: WAVES.spectrumOf(resized(gray, GRID, GRID, inner)),
    blue: coloursOf(pixels, BLUENESS, inner),
    red: coloursOf(pixels, REDNESS, inner),
    strokes: toLetters(strokesOf(gray, inner), 0, MOST_STROKES),
    aspect: Math.round(1000 * aspect) / 1000,
    framed: frame !== undefined,
  };
}

/**
 * Looked at in one size, so that a small copy has as many as a large one: edges from light to dark
 * and back again, of which writing is full, whatever its colour.
 */
function strokesOf(gray: Plane, inner: Bounds): Float32Array {
  const side = ROWS * LINES;
  const { data } = resized(gray, side, side, inner);
  const rows = new Float32Array(ROWS);
  for (let y = 0; y < side; y++) {
    let last = 0;
    for (let i = y * side + 1; i < (y + 1) * side; i++) {
      const step = (data[i] ?? 0) - (data[i - 1] ?? 0);
      if (Math.abs(step) < STROKE || Math.sign(step) === last) continue;
      last = Math.sign(step);
      const row = Math.floor(y / LINES);
      rows[row] = (rows[row] ?? 0) + 1 / LINES;
    }
  }
  return rows;
}

function coloursOf(pixels: Pixels, channel: Channel, inner: Bounds): string {
  const { data } = resized(planeOf(pixels, channel), COLOUR_GRID, COLOUR_GRID, inner);
  return toLetters(data, -COLOUR_REACH, COLOUR_REACH);
}
