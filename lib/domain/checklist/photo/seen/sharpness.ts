import { grayOf, isUsable, type Pixels, type Plane } from '../pixels';

/**
 * The variance of the Laplacian of the middle of the picture, as it is and not made smaller: the
 * usual measure of focus. The thresholds are ours (assumed): no published one exists.
 */
export interface Sharpness {
  variance: number;
  state: 'ok' | 'fail' | 'unknown';
}

const BLURRED = 25;
/** In a middle without any structure nobody can tell. */
const FLAT = 5;

export function sharpnessOf(centre: Pixels): Sharpness | undefined {
  if (!isUsable(centre) || centre.width < 3 || centre.height < 3) return undefined;
  const gray = grayOf(centre);
  const variance = Math.round(varianceOf(laplacian(gray)));
  if (Math.sqrt(varianceOf(gray.data)) < FLAT) return { variance, state: 'unknown' };
  return { variance, state: variance < BLURRED ? 'fail' : 'ok' };
}

function laplacian({ width, height, data }: Plane): Float32Array {
  const out = new Float32Array((width - 2) * (height - 2));
  const at = (x: number, y: number) => data[y * width + x] ?? 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const around = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1);
      out[(y - 1) * (width - 2) + x - 1] = around - 4 * at(x, y);
    }
  }
  return out;
}

function varianceOf(values: Float32Array): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
