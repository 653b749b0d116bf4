import { grayOf, isUsable, type Pixels, type Plane } from '../pixels';

/**
 * The variance of the Laplacian where it is strongest, of the middle of the picture, as it is and
 * not made smaller: the usual measure of focus. What grain adds is read off the plainest places and
 * taken away. The thresholds are ours (assumed): no published one exists.
 */
export interface Sharpness {
  variance: number;
  state: 'ok' | 'fail' | 'unknown';
}

export const BLURRED = 60;
/** In a middle without any structure nobody can tell. */
const FLAT = 5;
const TILE = 16;
/** Of all tiles from plain to detailed: the one that holds grain only, and one with an edge. */
const PLAIN = 0.1;
const DETAILED = 0.95;
/** Grain is not equally strong in every tile. */
const UNEVEN = 1.6;
/** More than any camera's grain: it is the structure of cloth or paper. */
const MOST_GRAIN = 1200;
/** Near black and white a part of the grain is cut off. */
const DARKEST = 28;
const LIGHTEST = 227;

interface Tile {
  mean: number;
  variance: number;
}

export function sharpnessOf(centre: Pixels): Sharpness | undefined {
  if (!isUsable(centre) || centre.width < 3 || centre.height < 3) return undefined;
  const gray = grayOf(centre);
  const tiles = tilesOf(gray, laplacian(gray));
  const variance = Math.max(0, Math.round(detailOf(tiles) - grainOf(tiles)));
  if (variance >= BLURRED) return { variance, state: 'ok' };
  const spread = Math.sqrt(varianceOf(tiles.map(({ mean }) => mean)));
  return { variance, state: spread < FLAT ? 'unknown' : 'fail' };
}

const detailOf = (tiles: readonly Tile[]): number => variancesOf(tiles, DETAILED);

function grainOf(tiles: readonly Tile[]): number {
  const whole = tiles.filter(({ mean }) => mean >= DARKEST && mean <= LIGHTEST);
  const usable = whole.length > 0 ? whole : tiles;
  return UNEVEN * Math.min(MOST_GRAIN, variancesOf(usable, PLAIN));
}

function variancesOf(tiles: readonly Tile[], share: number): number {
  const sorted = tiles.map(({ variance }) => variance).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

function tilesOf(gray: Plane, edges: Plane): Tile[] {
  const tiles: Tile[] = [];
  const side = Math.min(TILE, edges.width, edges.height);
  for (let y = 0; y + side <= edges.height; y += side) {
    for (let x = 0; x + side <= edges.width; x += side) {
      const mean = meanOf(cut(gray, x + 1, y + 1, side));
      tiles.push({ mean, variance: varianceOf(cut(edges, x, y, side)) });
    }
  }
  return tiles;
}

function cut({ width, data }: Plane, left: number, top: number, side: number): Float32Array {
  const out = new Float32Array(side * side);
  for (let y = 0; y < side; y++) {
    const start = (top + y) * width + left;
    out.set(data.subarray(start, start + side), y * side);
  }
  return out;
}

function laplacian({ width, height, data }: Plane): Plane {
  const out = new Float32Array((width - 2) * (height - 2));
  const at = (x: number, y: number) => data[y * width + x] ?? 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const around = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1);
      out[(y - 1) * (width - 2) + x - 1] = around - 4 * at(x, y);
    }
  }
  return { width: width - 2, height: height - 2, data: out };
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return values.length === 0 ? 0 : sum / values.length;
}

function varianceOf(values: ArrayLike<number>): number {
  const mean = meanOf(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += ((values[i] ?? 0) - mean) ** 2;
  return values.length === 0 ? 0 : sum / values.length;
}
