import type { Bounds } from './pixels';

/** A part of the picture in shares of its width and height, 0–1. */
export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

const share = (n: number): number => Math.round(Math.max(0, Math.min(1, n)) * 1000) / 1000;

export const regionOf = (
  { left, top, right, bottom }: Bounds,
  size: { width: number; height: number },
): Region => ({
  x: share(left / size.width),
  y: share(top / size.height),
  width: share((right - left) / size.width),
  height: share((bottom - top) / size.height),
});
