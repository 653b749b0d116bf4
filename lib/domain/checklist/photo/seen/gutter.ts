import { type Columns, CUT } from './columns';

/** A line from top to bottom: its first and its last column. */
export interface Line {
  from: number;
  to: number;
}

/** A gutter is of one shade but for JPEG's ringing, and no wider than this share. */
const PLAIN = 14;
const ALL_PLAIN = 0.97;
const WIDEST = 0.06;
/** Other plain lines are the joints of a floor; a broad gutter of another shade is two cuts. */
const WHITE = 215;
const BLACK = 35;
/** Of the rows on either side of it, those that are not of its shade. */
const BESIDE = 0.5;

/** The plain line between two pictures that begins at column `x`. */
export function gutterFrom(columns: Columns, x: number): Line | undefined {
  const shade = shadeOf(columns, x);
  if (shade[0] === undefined || (shade[0] < WHITE && shade[0] > BLACK)) return undefined;
  const isPlain = (at: number) => unlikeShare(columns, at, shade) <= 1 - ALL_PLAIN;
  if (!isPlain(x) || isPlain(x - 1)) return undefined;
  const widest = Math.max(2, Math.round(columns.width * WIDEST));
  let to = x;
  while (to - x < widest && isPlain(to + 1)) to += 1;
  const sides = [x - CUT, to + CUT].map((at) => unlikeShare(columns, at, shade));
  return to - x < widest && Math.min(...sides) >= BESIDE ? { from: x, to } : undefined;
}

/** The middle value of a column in every plane. */
const shadeOf = ({ width, height, planes }: Columns, x: number): number[] =>
  planes.map(({ data }) => {
    const values = Float32Array.from({ length: height }, (_, y) => data[y * width + x] ?? 0);
    return values.sort()[height >> 1] ?? 0;
  });

function unlikeShare({ width, height, planes }: Columns, x: number, shade: readonly number[]) {
  let unlike = 0;
  for (let y = 0; y < height; y++) {
    const at = y * width + x;
    if (planes.some(({ data }, k) => Math.abs((data[at] ?? 0) - (shade[k] ?? 0)) > PLAIN)) {
      unlike += 1;
    }
  }
  return unlike / height;
}
