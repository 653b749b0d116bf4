import { grayOf, isUsable, type Pixels } from '../pixels';

/** How light a picture is; shares in whole percent of its pixels. */
export interface Exposure {
  /** 0 black to 255 white. */
  mean: number;
  dark: number;
  light: number;
  state: 'ok' | 'tooDark' | 'tooLight';
}

/** Thresholds are ours (assumed). A white ground is common, so much of it may be white. */
const BLACK = 12;
const WHITE = 250;
export const MOST_DARK = 50;
export const MOST_LIGHT = 70;
export const LEAST_MEAN = 50;

export function exposureOf(small: Pixels): Exposure | undefined {
  if (!isUsable(small)) return undefined;
  const { data } = grayOf(small);
  const share = (test: (value: number) => boolean) =>
    Math.round((100 * data.filter(test).length) / data.length);
  const mean = Math.round(data.reduce((sum, value) => sum + value, 0) / data.length);
  const dark = share((value) => value <= BLACK);
  const light = share((value) => value >= WHITE);
  if (mean < LEAST_MEAN || dark > MOST_DARK) return { mean, dark, light, state: 'tooDark' };
  return { mean, dark, light, state: light > MOST_LIGHT ? 'tooLight' : 'ok' };
}
