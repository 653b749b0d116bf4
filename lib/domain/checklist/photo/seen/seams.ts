import { grayOf, isUsable, type Pixels, type Plane } from '../pixels';

/** A step in brightness that a cut between two pictures makes. */
const STEP = 18;
/** Of so many rows, or columns, a seam runs through nearly all, in percent. */
const THROUGH = 88;
/** Not at the border: a frame is none. */
const MARGIN = 0.12;

/** Straight lines through all of a picture, by their place, 0 to 1: pictures put together. */
export interface Seams {
  vertical: number[];
  horizontal: number[];
}

export function seamsOf(small: Pixels): Seams | undefined {
  if (!isUsable(small)) return undefined;
  const gray = grayOf(small);
  return { vertical: seamsAlong(gray, false), horizontal: seamsAlong(gray, true) };
}

function seamsAlong({ width, height, data }: Plane, turned: boolean): number[] {
  const [across, along] = turned ? [height, width] : [width, height];
  const at = (a: number, b: number) => data[turned ? a * width + b : b * width + a] ?? 0;
  const found: number[] = [];
  for (let a = Math.ceil(across * MARGIN); a < across * (1 - MARGIN) - 2; a++) {
    let steps = 0;
    for (let b = 0; b < along; b++) {
      // Two pixels apart: a seam of a picture made smaller is a pixel wide.
      const step = Math.abs(at(a + 2, b) - at(a, b));
      const beside = Math.abs(at(a, b) - at(a - 1, b)) + Math.abs(at(a + 3, b) - at(a + 2, b));
      if (step > STEP && step > 2 * beside) steps++;
    }
    const last = found.at(-1);
    const near = last !== undefined && a / across - last < 0.03;
    if (steps * 100 >= along * THROUGH && !near) found.push(a / across);
  }
  return found;
}
