import { fromLetters, toLetters } from './letters';
import type { Plane } from './pixels';

/** Waves along both sides together: finer ones are dropped, as JPEG would drop them first. */
const FINEST = 35;
/** Weak waves need finer steps than strong ones. */
const BENT = 0.4;

/** A square picture as the strengths of its waves: a few letters for much detail. */
export interface Spectrum {
  mean: number;
  /** The strongest wave. */
  reach: number;
  waves: string;
}

/** Cosines of every wave at every cell (discrete cosine transform, type II, orthonormal). */
function cosines(side: number): Float32Array {
  const table = new Float32Array(side * side);
  for (let wave = 0; wave < side; wave++) {
    const weight = Math.sqrt((wave === 0 ? 1 : 2) / side);
    for (let cell = 0; cell < side; cell++) {
      table[wave * side + cell] = weight * Math.cos((Math.PI * (2 * cell + 1) * wave) / (2 * side));
    }
  }
  return table;
}

/** The waves that are kept, coarse ones first, without the mean. */
function kept(side: number): number[] {
  const waves: number[] = [];
  for (let sum = 1; sum < FINEST; sum++) {
    for (let y = 0; y <= sum; y++) if (y < side && sum - y < side) waves.push(y * side + sum - y);
  }
  return waves;
}

/** Along both sides together: what is left of a picture the size of a stamp. */
const COARSEST = 7;

/** A wave with this sign is the other way round in the mirrored picture. */
const mirrorSigns: readonly number[] = Array.from({ length: COARSEST }, (_, i) => i + 1).flatMap(
  (sum) => Array.from({ length: sum + 1 }, (_, y) => ((sum - y) % 2 === 0 ? 1 : -1)),
);

export interface Coarse {
  straight: Float32Array;
  mirrored: Float32Array;
}

/** The coarse waves only, in no time; undefined when they are damaged. */
export function coarseOf({ waves }: Spectrum): Coarse | undefined {
  const straight = fromLetters(waves.slice(0, mirrorSigns.length), -1, 1);
  if (straight?.length !== mirrorSigns.length) return undefined;
  return { straight, mirrored: straight.map((wave, i) => wave * (mirrorSigns[i] ?? 1)) };
}

export interface Waves {
  spectrumOf(plane: Plane): Spectrum;
  /** Undefined when it is damaged. */
  planeFrom(spectrum: Spectrum): Plane | undefined;
}

/** For squares of that side; the tables are made once. */
export function wavesOf(side: number): Waves {
  const table = cosines(side);
  const order = kept(side);
  return {
    spectrumOf({ data }) {
      const all = transformed(data, table, side, false);
      const strengths = order.map((i) => all[i] ?? 0);
      const reach = Math.ceil(Math.max(1, ...strengths.map(Math.abs)));
      const bent = strengths.map((s) => Math.sign(s) * (Math.abs(s) / reach) ** BENT);
      const mean = Math.round(10 * ((all[0] ?? 0) / side)) / 10;
      return { mean, reach, waves: toLetters(bent, -1, 1) };
    },
    planeFrom({ mean, reach, waves }) {
      const bent = fromLetters(waves, -1, 1);
      if (bent?.length !== order.length || !Number.isFinite(mean + reach)) return undefined;
      const all = new Float32Array(side * side);
      all[0] = mean * side;
      order.forEach((at, i) => {
        const value = bent[i] ?? 0;
        all[at] = Math.sign(value) * Math.abs(value) ** (1 / BENT) * reach;
      });
      return { width: side, height: side, data: transformed(all, table, side, true) };
    },
  };
}

/** First along the rows, then along the columns. */
function transformed(data: Float32Array, table: Float32Array, side: number, back: boolean) {
  const rows = halfTransformed(data, table, side, back);
  return halfTransformed(rows, table, side, back);
}

/** One direction, turned by a quarter, so that a second call does the other and turns it back. */
function halfTransformed(data: Float32Array, table: Float32Array, side: number, back: boolean) {
  const out = new Float32Array(side * side);
  const step = back ? side : 1;
  for (let k = 0; k < side; k++) {
    const start = back ? k : k * side;
    for (let row = 0; row < side; row++) {
      let sum = 0;
      for (let i = 0; i < side; i++) {
        sum += (data[row * side + i] ?? 0) * (table[start + i * step] ?? 0);
      }
      out[k * side + row] = sum;
    }
  }
  return out;
}
