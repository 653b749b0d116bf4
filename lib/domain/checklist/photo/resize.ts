import { type Bounds, type Plane, wholeOf } from './pixels';

/** Which old pixels a new one covers, and how much of each. */
interface Cover {
  first: number;
  weights: readonly number[];
}

function covers(from: number, to: number, count: number): Cover[] {
  const step = (to - from) / count;
  return Array.from({ length: count }, (_, i) => {
    const start = from + i * step;
    const end = start + step;
    const first = Math.min(Math.floor(start), to - 1);
    const last = Math.max(first + 1, Math.min(Math.ceil(end - 1e-9), to));
    const parts = Array.from(
      { length: last - first },
      (_, k) => Math.min(end, first + k + 1) - Math.max(start, first + k),
    );
    return { first, weights: parts.map((part) => part / step) };
  });
}

/**
 * Every new pixel is the mean of the area it covers: the same result for every size that the
 * picture was stored in, which nearest-pixel or bicubic sampling would not give.
 */
export function resized(plane: Plane, width: number, height: number, of?: Bounds): Plane {
  const { left, top, right, bottom } = of ?? wholeOf(plane);
  const columns = covers(left, right, width);
  const rows = covers(top, bottom, height);
  const out = new Float32Array(width * height);
  const line = new Float32Array(plane.width);
  rows.forEach((row, y) => {
    meanLine(plane, row, line, left, right);
    columns.forEach(({ first, weights }, x) => {
      let sum = 0;
      for (let k = 0; k < weights.length; k++) sum += (line[first + k] ?? 0) * (weights[k] ?? 0);
      out[y * width + x] = sum;
    });
  });
  return { width, height, data: out };
}

function meanLine(plane: Plane, row: Cover, line: Float32Array, left: number, right: number) {
  line.fill(0);
  for (let k = 0; k < row.weights.length; k++) {
    const weight = row.weights[k] ?? 0;
    const start = (row.first + k) * plane.width;
    for (let x = left; x < right; x++) {
      line[x] = (line[x] ?? 0) + (plane.data[start + x] ?? 0) * weight;
    }
  }
}
