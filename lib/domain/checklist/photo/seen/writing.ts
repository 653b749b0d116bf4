import { grayOf, isUsable, type Pixels } from '../pixels';
import { lettersOnPlain, type Rows } from './plain-band';
import { lettersOnPicture } from './strokes';

/** A band of rows that looks like large writing laid over the picture; places 0 to 1. */
export interface WritingBand {
  top: number;
  bottom: number;
}

/** Of the height: lower writing is not large. On the picture itself less is known, so more is asked. */
const LEAST = { plain: 0.035, picture: 0.05 };

/** Smaller pictures have no letters that could be told from a pattern. */
const LEAST_SIDE = 300;

/** From top to bottom, none of them touching another. */
export function writingBands(small: Pixels): WritingBand[] {
  if (!isUsable(small)) return [];
  const gray = grayOf(small);
  const onPicture = Math.max(small.width, small.height) >= LEAST_SIDE ? lettersOnPicture(gray) : [];
  const highEnough = (least: number) => (rows: Rows) => rows.to - rows.from >= least * small.height;
  const found = [
    ...lettersOnPlain(gray).filter(highEnough(LEAST.plain)),
    ...onPicture.filter(highEnough(LEAST.picture)),
  ];
  return merged(found).map(({ from, to }) => ({
    top: from / small.height,
    bottom: to / small.height,
  }));
}

function merged(bands: readonly Rows[]): Rows[] {
  const out: Rows[] = [];
  for (const band of [...bands].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && band.from <= last.to) last.to = Math.max(last.to, band.to);
    else out.push({ ...band });
  }
  return out;
}
