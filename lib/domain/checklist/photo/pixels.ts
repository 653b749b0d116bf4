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

/** What the site shows of a see-through pixel: it stands on white. */
export type Channel = (red: number, green: number, blue: number) => number;

// ITU-R BT.601, the weights of JPEG itself.
export const luma: Channel = (r, g, b) => 0.299 * r + 0.587 * g + 0.114 * b;
export const blueness: Channel = (r, g, b) => -0.169 * r - 0.331 * g + 0.5 * b;
export const redness: Channel = (r, g, b) => 0.5 * r - 0.419 * g - 0.081 * b;

export function planeOf({ width, height, data }: Pixels, channel: Channel): Plane {
  const out = new Float32Array(width * height);
  for (let i = 0, p = 0; i < out.length; i++, p += 4) {
    const cover = (data[p + 3] ?? 0) / 255;
    const white = 255 * (1 - cover);
    out[i] = channel(
      (data[p] ?? 0) * cover + white,
      (data[p + 1] ?? 0) * cover + white,
      (data[p + 2] ?? 0) * cover + white,
    );
  }
  return { width, height, data: out };
}

export const grayOf = (pixels: Pixels): Plane => planeOf(pixels, luma);

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
