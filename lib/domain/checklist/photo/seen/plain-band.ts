import type { Plane } from '../pixels';

/** JPEG's ringing beside letters. */
const NEAR = 24;
const FAR = 60;
/** A row without letters is of the band's shade from end to end; a table never quite is. */
const BLANK = { share: 0.96, near: 14 };
/** Between letters the band still shows, and the letters are of one shade. */
const GROUND = 0.2;
const ONE_INK = 0.5;
const LEAST_RUNS = 5;
/** Rows of a band in which letters can be told; others hold the ends of strokes only. */
const MOSTLY = 0.55;
const SHADES = 256;

/** Rows of pixels, `to` is the first one outside. */
export interface Rows {
  from: number;
  to: number;
}

interface Row {
  ground: number;
  blank: boolean;
}

/** Rows of letters between two rows of a plain shade: a caption on a band of its own. */
export function lettersOnPlain({ width, height, data }: Plane): Rows[] {
  const lineAt = (y: number) => data.subarray(y * width, (y + 1) * width);
  const rows = Array.from({ length: height }, (_, y) => rowOf(lineAt(y)));
  const found: Rows[] = [];
  for (let y = 1; y < height; y++) {
    const before = rows[y - 1];
    if (!before?.blank || rows[y]?.blank) continue;
    const to = nextBlank(rows, y, before.ground);
    if (to === undefined) continue;
    let written = 0;
    for (let at = y; at < to; at++) if (isWritten(lineAt(at), before.ground)) written += 1;
    if (written >= MOSTLY * (to - y)) found.push({ from: y, to });
    y = to;
  }
  return found;
}

/** The next row that is plain again, if it is of the same shade. */
function nextBlank(rows: readonly Row[], from: number, ground: number): number | undefined {
  const to = rows.findIndex(({ blank }, y) => y > from && blank);
  return Math.abs((rows[to]?.ground ?? Number.NaN) - ground) <= NEAR ? to : undefined;
}

function rowOf(line: Float32Array): Row {
  const counts = new Uint16Array(SHADES);
  for (const value of line) {
    const shade = Math.round(value);
    counts[shade] = (counts[shade] ?? 0) + 1;
  }
  const ground = commonest(counts);
  let near = 0;
  for (const value of line) if (Math.abs(value - ground) <= BLANK.near) near += 1;
  return { ground, blank: near >= BLANK.share * line.length };
}

/** The middle of the nine shades that most pixels have. */
function commonest(counts: Uint16Array): number {
  let best = 0;
  let most = -1;
  for (let shade = 0; shade < counts.length; shade++) {
    let sum = 0;
    for (const count of counts.subarray(Math.max(0, shade - 4), shade + 5)) sum += count;
    if (sum > most) [best, most] = [shade, sum];
  }
  return best;
}

function isWritten(line: Float32Array, ground: number): boolean {
  const ink: number[] = [];
  let runs = 0;
  let plain = 0;
  let inside = false;
  for (const value of line) {
    const off = Math.abs(value - ground);
    if (off <= NEAR) plain += 1;
    if (off > FAR) ink.push(value);
    if (off > FAR && !inside) runs += 1;
    inside = off > FAR;
  }
  if (runs < LEAST_RUNS || plain < GROUND * line.length) return false;
  const middle = ink.sort((a, b) => a - b)[ink.length >> 1] ?? 0;
  const alike = ink.filter((value) => Math.abs(value - middle) <= 2 * NEAR).length;
  return alike >= ONE_INK * ink.length;
}
