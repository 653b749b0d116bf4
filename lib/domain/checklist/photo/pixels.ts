/** A picture as plain numbers: red, green, blue, alpha; row by row, as a canvas hands it over. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** One number a pixel, 0–255. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** Whole pixels; `right` and `bottom` are the first ones outside. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const isSide = (n: number): boolean => Number.isInteger(n) && n >= 1;

/** An empty picture, or one whose data does not reach its last pixel, is judged by nobody. */
export const isUsable = ({ width, height, data }: Pixels): boolean =>
  isSide(width) && isSide(height) && data.length >= width * height * 4;

/** The parts of red, green and blue in one number. */
export type Channel = readonly [red: number, green: number, blue: number];

// ITU-R BT.601, the weights of JPEG itself.
export const LUMA: Channel = [0.299, 0.587, 0.114];
export const BLUENESS: Channel = [-0.169, -0.331, 0.5];
export const REDNESS: Channel = [0.5, -0.419, -0.081];

/** A see-through pixel counts as what the site shows of it: it stands on white. */
export function planeOf({ width, height, data }: Pixels, [red, green, blue]: Channel): Plane {
  const out = new Float32Array(width * height);
  const white = red + green + blue;
  for (let i = 0, p = 0; i < out.length; i++, p += 4) {
    const alpha = data[p + 3] ?? 0;
    const value = red * (data[p] ?? 0) + green * (data[p + 1] ?? 0) + blue * (data[p + 2] ?? 0);
    out[i] = alpha === 255 ? value : (value * alpha) / 255 + white * (255 - alpha);
  }
  return { width, height, data: out };
}

export const grayOf = (pixels: Pixels): Plane => planeOf(pixels, LUMA);

export const wholeOf = ({ width, height }: { width: number; height: number }): Bounds => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});

export function mirrored({ width, height, data }: Plane): Plane {
  const out = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      out[y * width + x] = data[(y + 1) * width - 1 - x] ?? 0;
    }
  }
  return { width, height, data: out };
}
