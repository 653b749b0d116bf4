import type { Plane } from './pixels';

/** Slope² per cell that JPEG and 64 shades make up by themselves. */
const NOISE = 6;
/** Slopes that agree less than that are two outlines; from there on they are one. */
const OTHER = 0.6;
const ONE = 0.95;

/** What the cells of each row say of the question whether it is one picture. */
export interface Votes {
  yes: Float32Array;
  all: Float32Array;
  /** Cells that both show. */
  shown: number;
}

interface Slopes {
  product: Float32Array;
  energy: Float32Array;
  shown: number;
}

/**
 * Every cell compares the slopes of brightness around it. A plain ground, on which all pictures
 * of shops are alike, has none, and so no vote.
 */
export function votesOf(own: Plane, shop: Plane): Votes {
  const { width, height } = shop;
  const slopes = slopesOf(own, shop);
  const yes = new Float32Array(height);
  const all = new Float32Array(height);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const energy = around(slopes.energy, width, i);
      if (energy <= 0) continue;
      const apart = Math.max(0, energy - 2 * around(slopes.product, width, i) - NOISE);
      const alike = 1 - apart / energy;
      // The root keeps one bright outline from outvoting everything else.
      const weight = Math.sqrt(energy) * (energy / (energy + NOISE));
      yes[y] = (yes[y] ?? 0) + weight * Math.max(0, Math.min(1, (alike - OTHER) / (ONE - OTHER)));
      all[y] = (all[y] ?? 0) + weight;
    }
  }
  return { yes, all, shown: slopes.shown };
}

function slopesOf(own: Plane, shop: Plane): Slopes {
  const { width, height } = shop;
  const product = new Float32Array(width * height);
  const energy = new Float32Array(width * height);
  let shown = 0;
  const across = ({ data }: Plane, i: number) => ((data[i + 1] ?? 0) - (data[i - 1] ?? 0)) / 2;
  const down = ({ data }: Plane, i: number) =>
    ((data[i + width] ?? 0) - (data[i - width] ?? 0)) / 2;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const ownX = across(own, i);
      const ownY = down(own, i);
      if (Number.isNaN(ownX + ownY)) continue;
      const shopX = across(shop, i);
      const shopY = down(shop, i);
      shown += 1;
      product[i] = ownX * shopX + ownY * shopY;
      energy[i] = ownX * ownX + ownY * ownY + shopX * shopX + shopY * shopY;
    }
  }
  return { product, energy, shown };
}

/** The mean of a cell and its eight neighbours. */
function around(values: Float32Array, width: number, i: number): number {
  let sum = 0;
  for (let dy = -width; dy <= width; dy += width) {
    sum += (values[i + dy - 1] ?? 0) + (values[i + dy] ?? 0) + (values[i + dy + 1] ?? 0);
  }
  return sum / 9;
}

/** The share of yes in all rows but those of the band. */
export function shareOf({ yes, all }: Votes, band?: { top: number; bottom: number }): number {
  let sum = 0;
  let possible = 0;
  for (let y = 0; y < all.length; y++) {
    if (band && y >= band.top && y < band.bottom) continue;
    sum += yes[y] ?? 0;
    possible += all[y] ?? 0;
  }
  return possible > 0 ? sum / possible : 0;
}
