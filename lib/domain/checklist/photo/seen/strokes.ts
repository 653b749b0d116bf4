import type { Plane } from '../pixels';
import type { Rows } from './plain-band';

/** A stroke is this much lighter, or darker, than what lies on both sides of it. */
const HARD = 45;
/** Its sides are over within so many pixels, and it is no wider than this share of the picture. */
const SOFT = 3;
const WIDEST = 0.045;
/** All letters are of one shade; JPEG and thin strokes move it. */
const ONE_INK = 20;
const LEAST_STROKES = 6;
/** Of the distances from stroke to stroke, those that are equal in stripes, checks and dots. */
const EQUAL = 0.2;
const REGULAR = 0.75;
/** Rows within letters that hold too few strokes: between the bars of one, or two lines. */
const GAP = 3;
/** Letters run on from row to row. */
const DENSE = 0.8;
const SHADES = 256;

interface Stroke {
  at: number;
  ink: number;
}

interface Row {
  ink: number;
  strokes: number;
  /** The share of its distances that are like its usual one. */
  regular: number;
}

/** Rows of strokes of one shade, darker or lighter than the picture that they lie on. */
export function lettersOnPicture(gray: Plane): Rows[] {
  return [1, -1].flatMap((sign) => bandsOf(gray, sign));
}

function bandsOf({ width, height, data }: Plane, sign: number): Rows[] {
  const rows = Array.from({ length: height }, (_, y) =>
    rowOf(strokesOf(data.subarray(y * width, (y + 1) * width), sign)),
  );
  const found: Rows[] = [];
  for (let y = 0; y < height; y++) {
    const first = rows[y];
    if (!first || first.strokes < LEAST_STROKES) continue;
    const band: Row[] = [];
    let to = y;
    for (let at = y; at < height && at - to <= GAP; at++) {
      const row = rows[at];
      if (!row || row.strokes < LEAST_STROKES || Math.abs(row.ink - first.ink) > ONE_INK) continue;
      band.push(row);
      to = at + 1;
    }
    const regular = band.reduce((sum, row) => sum + row.regular, 0) / band.length;
    if (regular < REGULAR && band.length >= DENSE * (to - y)) found.push({ from: y, to });
    y = to;
  }
  return found;
}

/** Both edges of a stroke, one after the other, in opposite directions. */
function strokesOf(line: Float32Array, sign: number): Stroke[] {
  const widest = Math.max(3, Math.round(line.length * WIDEST));
  const strokes: Stroke[] = [];
  const step = (x: number) => sign * ((line[x] ?? 0) - (line[x - SOFT] ?? 0));
  let x = SOFT;
  while (x < line.length) {
    if (step(x) < HARD) {
      x += 1;
      continue;
    }
    const end = endOf(line, x, widest, sign);
    if (end !== undefined) strokes.push({ at: x, ink: inkOf(line, x, end, sign) });
    x = end ?? x + 1;
  }
  return strokes;
}

function endOf(line: Float32Array, x: number, widest: number, sign: number): number | undefined {
  for (let end = x + 1; end <= x + widest && end + 1 < line.length; end++) {
    if (sign * ((line[end - SOFT + 1] ?? 0) - (line[end + 1] ?? 0)) >= HARD) return end;
  }
  return undefined;
}

function inkOf(line: Float32Array, from: number, to: number, sign: number): number {
  let ink = line[from] ?? 0;
  for (let x = from - 1; x <= to; x++) ink = sign * Math.max(sign * ink, sign * (line[x] ?? 0));
  return ink;
}

function rowOf(strokes: readonly Stroke[]): Row {
  const ink = commonInk(strokes);
  const places = strokes.filter((one) => Math.abs(one.ink - ink) <= ONE_INK).map(({ at }) => at);
  const apart = places.slice(1).map((at, i) => at - (places[i] ?? 0));
  const usual = [...apart].sort((a, b) => a - b)[apart.length >> 1] ?? 0;
  const alike = apart.filter((one) => Math.abs(one - usual) <= EQUAL * usual).length;
  return { ink, strokes: places.length, regular: alike / Math.max(1, apart.length) };
}

/** The shade that most strokes have. */
function commonInk(strokes: readonly Stroke[]): number {
  const counts = new Uint8Array(SHADES + 2 * ONE_INK);
  let best = 0;
  for (const { ink } of strokes) {
    for (let shade = Math.round(ink); shade <= ink + 2 * ONE_INK; shade++) {
      counts[shade] = (counts[shade] ?? 0) + 1;
      if ((counts[shade] ?? 0) > (counts[best] ?? 0)) best = shade;
    }
  }
  return best - ONE_INK;
}
