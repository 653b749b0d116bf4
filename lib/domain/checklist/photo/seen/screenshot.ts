import { grayOf, isUsable, type Pixels, type Plane } from '../pixels';

/**
 * Whether a picture looks like a telephone's screen: tall, with a strip of one colour at the top
 * that holds a few small marks (clock, battery), and flat sides. A guess, and said as one.
 */
export interface ScreenshotSigns {
  tall: boolean;
  statusBar: boolean;
  flatSides: boolean;
}

/** Telephones' screens are 16:9 or longer; cameras take 4:3 and 3:2. */
const TALL = 1.7;
const STRIP = 0.045;
const SIDE = 0.03;
const NEAR = 10;

export function screenshotSigns(small: Pixels): ScreenshotSigns | undefined {
  if (!isUsable(small)) return undefined;
  const { width, height } = small;
  const gray = grayOf(small);
  const top = shareOfGround(gray, 0, 0, width, Math.max(4, Math.round(height * STRIP)));
  const side = Math.max(2, Math.round(width * SIDE));
  const left = shareOfGround(gray, 0, 0, side, height);
  const right = shareOfGround(gray, width - side, 0, width, height);
  return {
    tall: height / width >= TALL,
    statusBar: top > 0.8 && top < 0.995,
    flatSides: left > 0.85 && right > 0.85,
  };
}

export const isScreenshot = ({ tall, statusBar, flatSides }: ScreenshotSigns): boolean =>
  tall && statusBar && flatSides;

/** How much of a part is of its commonest brightness. */
function shareOfGround({ width, data }: Plane, x0: number, y0: number, x1: number, y1: number) {
  const counts = new Array<number>(256).fill(0);
  let all = 0;
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const value = Math.round(data[y * width + x] ?? 0);
      counts[value] = (counts[value] ?? 0) + 1;
      all++;
    }
  }
  const ground = counts.indexOf(Math.max(...counts));
  const near = counts.reduce(
    (sum, count, value) => (Math.abs(value - ground) <= NEAR ? sum + count : sum),
    0,
  );
  return all === 0 ? 0 : near / all;
}
