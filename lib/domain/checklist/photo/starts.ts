import type { Plane } from './pixels';
import { IN_PLACE, type Placement, placed } from './placement';
import type { View } from './view';

/** Looking at every second or third cell is enough to find the rough place. */
const LOOK = 12;
/** A caption may hide this much, with what smears into it. */
const CAPTION_ROWS = 4;
const CUTS = [1, 1.06, 1.12];
const FRAMES = [0.92, 0.85];
/** Of another shape than this, one is not a copy of the other without being pressed into it. */
const SHAPES = 1.45;

export interface Start {
  at: Placement;
  /** How alike both are there, −1 to 1. */
  correlation: number;
}

/** The places where the two pictures are most alike at a rough look; first of all, unmoved. */
export function bestStarts(own: View, shop: View, count: number): Start[] {
  const wanted = placed(shop.soft, IN_PLACE, LOOK, LOOK);
  const startAt = (at: Placement): Start => ({
    at,
    correlation: likeAt(placed(own.soft, at, LOOK, LOOK), wanted),
  });
  const others = startsFor(own.aspect, shop.aspect)
    .map(startAt)
    .sort((a, b) => b.correlation - a.correlation);
  return [startAt(IN_PLACE), ...others.slice(0, count - 1)];
}

/**
 * A copy that was cut or framed keeps its proportions, so the shapes of the two pictures say how
 * its sides are stretched against each other. One that was pressed into another shape shows all.
 */
function startsFor(own: number, shop: number): Placement[] {
  const taller = own / shop;
  if (!(taller < SHAPES && taller > 1 / SHAPES)) return [];
  const x = Math.max(1, 1 / taller);
  const y = Math.max(1, taller);
  const most = Math.max(x, y);
  const all = [
    ...CUTS.flatMap((cut) => around(x * cut, y * cut)),
    ...FRAMES.flatMap((frame) => around((x * frame) / most, (y * frame) / most)),
  ];
  return all.filter(({ stretchX, stretchY }) => stretchX !== 1 || stretchY !== 1);
}

function around(stretchX: number, stretchY: number): Placement[] {
  return placesOf(stretchX).flatMap((shiftX) =>
    placesOf(stretchY).map((shiftY) => ({ stretchX, shiftX, stretchY, shiftY })),
  );
}

/** In the middle and at both ends. */
function placesOf(stretch: number): number[] {
  const room = Math.abs(stretch - 1) / 2;
  return room < 0.01 ? [0] : [-room, 0, room];
}

/** The best of all rows, and of all rows but those that one caption may hide. */
function likeAt(a: Plane, b: Plane): number {
  const rows = Array.from({ length: LOOK }, (_, row) => sumsOf(a, b, row));
  const all = rows.reduce(plus, NOTHING);
  let best = correlation(all);
  for (let top = 0; top + CAPTION_ROWS <= LOOK; top++) {
    const hidden = rows.slice(top, top + CAPTION_ROWS).reduce(plus, NOTHING);
    best = Math.max(best, correlation(plus(all, hidden, -1)));
  }
  return best;
}

/** How many cells both show; their sums, squares and products. */
type Sums = readonly [n: number, a: number, b: number, aa: number, bb: number, ab: number];
const NOTHING: Sums = [0, 0, 0, 0, 0, 0];

const plus = (s: Sums, t: Sums, sign = 1): Sums => [
  s[0] + sign * t[0],
  s[1] + sign * t[1],
  s[2] + sign * t[2],
  s[3] + sign * t[3],
  s[4] + sign * t[4],
  s[5] + sign * t[5],
];

function sumsOf(a: Plane, b: Plane, row: number): Sums {
  let [n, sumA, sumB, squareA, squareB, product] = NOTHING;
  for (let i = row * LOOK; i < (row + 1) * LOOK; i++) {
    const va = a.data[i] ?? Number.NaN;
    const vb = b.data[i] ?? Number.NaN;
    if (Number.isNaN(va + vb)) continue;
    n += 1;
    sumA += va;
    sumB += vb;
    squareA += va * va;
    squareB += vb * vb;
    product += va * vb;
  }
  return [n, sumA, sumB, squareA, squareB, product];
}

/** Pearson's coefficient. */
function correlation([n, a, b, aa, bb, ab]: Sums): number {
  const spread = (aa - (a * a) / n) * (bb - (b * b) / n);
  return n > 0 && spread > 0 ? (ab - (a * b) / n) / Math.sqrt(spread) : 0;
}
