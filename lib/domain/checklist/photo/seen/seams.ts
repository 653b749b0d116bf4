import { isUsable, type Pixels, type Plane } from '../pixels';
import { type Columns, columnsOf } from './columns';
import { cutShare, isCut } from './cuts';
import { gutterFrom, type Line } from './gutter';
import type { WritingBand } from './writing';

/** A part smaller than this share is a caption or a frame, not a picture. */
const SMALLEST = 0.2;
/** A picture shows something: of its tiles, so many hold an edge this strong. */
const TILE = 16;
const EDGE = 30;
const SHOWN = 0.08;
/** At the outside may be a frame or a caption. */
const OUTSIDE = 0.12;
/** A caption's band is higher than its letters, by this share of them above and below. */
const MARGIN = 0.5;
/** What a cut smears into. */
const SMEAR = 4;

/** Straight lines through all of a picture, by their place, 0 to 1: pictures put together. */
export interface Seams {
  vertical: number[];
  horizontal: number[];
}

/** `writing` is where letters were seen: the edges of their band, and of themselves, are no seams. */
export function seamsOf(small: Pixels, writing: readonly WritingBand[] = []): Seams | undefined {
  if (!isUsable(small)) return undefined;
  const isWritten = (at: number) =>
    writing.some(({ top, bottom }) => {
      const margin = MARGIN * (bottom - top);
      return at >= top - margin && at <= bottom + margin;
    });
  return {
    vertical: seamsAmong(columnsOf(small, false)),
    horizontal: seamsAmong(columnsOf(small, true)).filter((at) => !isWritten(at)),
  };
}

function seamsAmong(columns: Columns): number[] {
  const { width } = columns;
  const found: number[] = [];
  const shares = Array.from({ length: width }, (_, x) => cutShare(columns, x));
  const least = Math.ceil(width * SMALLEST);
  for (let x = least; x <= width - least; x++) {
    const line =
      gutterFrom(columns, x) ?? (isCut(columns, x, shares) ? { from: x, to: x } : undefined);
    if (!line || !parts(columns, line)) continue;
    found.push((line.from + line.to) / 2 / width);
    // The same line, seen again, and what is too small for a picture.
    x = line.to + least;
  }
  return found;
}

/** Whether there is a picture on both sides: a wall above the edge of a table is none. */
function parts({ planes: [gray], width }: Columns, { from, to }: Line): boolean {
  const isPicture = (left: number, right: number) => shownIn(gray, left, right) >= SHOWN;
  const outside = Math.round(width * OUTSIDE);
  return isPicture(outside, from - SMEAR) && isPicture(to + SMEAR, width - outside);
}

/** The share of tiles between two columns that hold an edge. */
function shownIn(gray: Plane, left: number, right: number): number {
  let tiles = 0;
  let shown = 0;
  for (let y = 0; y + TILE <= gray.height; y += TILE) {
    for (let x = left; x + TILE <= right; x += TILE) {
      tiles += 1;
      if (reachOf(gray, x, y) > EDGE) shown += 1;
    }
  }
  return tiles === 0 ? 0 : shown / tiles;
}

function reachOf({ width, data }: Plane, left: number, top: number): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let y = top; y < top + TILE; y++) {
    for (let x = left; x < left + TILE; x++) {
      const value = data[y * width + x] ?? 0;
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
  }
  return highest - lowest;
}
