import { BLUENESS, type Channel, LUMA, type Pixels, type Plane, planeOf, REDNESS } from '../pixels';

/** A picture turned so that the lines that are looked for are its columns; brightness comes first. */
export interface Columns {
  width: number;
  height: number;
  planes: readonly [gray: Plane, blue: Plane, red: Plane];
}

/** A cut that was made smaller is two pixels wide, and JPEG softens it by one more. */
export const CUT = 3;

/** Colours differ by less than brightness does. */
const strong = ([red, green, blue]: Channel): Channel => [1.8 * red, 1.8 * green, 1.8 * blue];

export function columnsOf(pixels: Pixels, turned: boolean): Columns {
  const plane = (channel: Channel): Plane => {
    const straight = planeOf(pixels, channel);
    return turned ? transposed(straight) : straight;
  };
  const gray = plane(LUMA);
  const planes = [gray, plane(strong(BLUENESS)), plane(strong(REDNESS))] as const;
  return { width: gray.width, height: gray.height, planes };
}

function transposed({ width, height, data }: Plane): Plane {
  const out = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) out[x * height + y] = data[y * width + x] ?? 0;
  }
  return { width: height, height: width, data: out };
}

/** How far two pixels of a row differ, in brightness or in colour. */
export const apart = (columns: Columns, a: number, b: number, y: number): number =>
  differing(columns, y * columns.width + a, y * columns.width + b);

/** How far two pixels of a column differ. */
export const apartAlong = (columns: Columns, x: number, a: number, b: number): number =>
  differing(columns, a * columns.width + x, b * columns.width + x);

const differing = ({ planes: [gray, blue, red] }: Columns, i: number, j: number): number =>
  Math.max(differ(gray, i, j), differ(blue, i, j), differ(red, i, j));

const differ = ({ data }: Plane, i: number, j: number): number =>
  Math.abs((data[i] ?? 0) - (data[j] ?? 0));
