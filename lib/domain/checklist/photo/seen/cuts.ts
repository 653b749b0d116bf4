import { apart, apartAlong, type Columns, CUT } from './columns';

/** A step that is an edge, not grain. */
const STEP = 12;
/** Something that lies across a line has edges this strong, and covers this share of the line. */
const CROSSED = 14;
const LEAST_CROSSING = 0.03;
/** An edge stands out from what is beside it. */
const LONE = 1.5;
/** Of all rows, those in which the cut has to show; both pictures may be white in the others. */
const THROUGH = { least: 0.68, sure: 0.86 };
/** Another line shows at most this much as well; within so many columns it is the same one. */
const OTHERS = 0.7;
const NEAR = 8;
/** Where one thing lies across a line, both sides change alike; on checks, against each other. */
const GOES_ON = { usual: 0.25, sure: 0.45 };

/** Of all rows, those in which one picture may end between columns `x` and `x + 1`. */
export function cutShare(columns: Columns, x: number): number {
  const [left, right] = [x - 1, x + CUT - 1];
  if (left < CUT || right + CUT >= columns.width) return 0;
  let lone = 0;
  for (let y = 0; y < columns.height; y++) {
    const step = apart(columns, left, right, y);
    if (step <= STEP) continue;
    const before = apart(columns, left - CUT, left, y);
    const after = apart(columns, right, right + CUT, y);
    if (step > LONE * Math.max(before, after)) lone += 1;
  }
  return lone / columns.height;
}

/**
 * Where one picture ends and another begins. A cut that hardly shows, since both are white in many
 * rows, has to be the only line: planks and checks have several.
 */
export function isCut(columns: Columns, x: number, shares: readonly number[]): boolean {
  const share = shares[x] ?? 0;
  if (share < THROUGH.least) return false;
  const others = shares.filter((_, other) => Math.abs(other - x) > NEAR);
  const sure = share >= THROUGH.sure;
  if (!sure && Math.max(0, ...others) > share * OTHERS) return false;
  const on = Math.abs(goesOn(columns, x - 2, x + CUT));
  return on < (sure ? GOES_ON.sure : GOES_ON.usual) && !isCrossed(columns, x - 1, x + CUT - 1);
}

/**
 * Whether something lies across the line: where the line does not show, both sides begin or end to
 * be of another shade at once.
 */
function isCrossed(columns: Columns, a: number, b: number): boolean {
  const { height } = columns;
  const changes = (x: number, y: number) =>
    apartAlong(columns, x, Math.max(0, y - CUT), Math.min(height - 1, y + CUT)) > CROSSED;
  let from = 0;
  for (let y = 0; y <= height; y++) {
    if (y < height && apart(columns, a, b, y) <= STEP) continue;
    const ends = [from, y].filter((end) => end > CUT && end < height - CUT);
    const isLong = y - from >= LEAST_CROSSING * height && ends.length > 0;
    if (isLong && ends.every((end) => changes(a, end) && changes(b, end))) return true;
    from = y + 1;
  }
  return false;
}

/** How alike both sides change from row to row, −1 to 1. */
function goesOn({ width, height, planes }: Columns, a: number, b: number): number {
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (const { data } of planes) {
    for (let y = 0; y + CUT < height; y++) {
      const changeA = (data[(y + CUT) * width + a] ?? 0) - (data[y * width + a] ?? 0);
      const changeB = (data[(y + CUT) * width + b] ?? 0) - (data[y * width + b] ?? 0);
      product += changeA * changeB;
      squaresA += changeA * changeA;
      squaresB += changeB * changeB;
    }
  }
  return product / Math.sqrt(Math.max(1, squaresA * squaresB));
}
