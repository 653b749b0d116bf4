import type { Band } from './caption';
import { GRID } from './fingerprint';
import type { Plane } from './pixels';
import { middleOf, type Placement, placed } from './placement';
import type { View } from './view';

/** One cell in so many may be off, by a reflection or the edge of a frame. */
const SPARED = 0.05;
/** Above this a colour has been cut off on its way to white. */
const PALE = 225;

/**
 * How far the colours lie apart where they differ most, 0–255, once both are equally light.
 * Another colour of the thing shows here even where its brightness is the same.
 */
export function coloursApart(
  own: View,
  shop: View,
  at: Placement,
  lighter: number,
  hidden?: Band,
): number {
  const { width, height } = shop.blue;
  const blue = placed(own.blue, at, width, height);
  const red = placed(own.red, at, width, height);
  const light = placed(own.fine, at, width, height);
  const shopLight = placed(
    shop.fine,
    { stretchX: 1, shiftX: 0, stretchY: 1, shiftY: 0 },
    width,
    height,
  );
  const apart: number[] = [];
  for (let i = 0; i < blue.data.length; i++) {
    const x = middleOf(i % width, width) * at.stretchX + at.shiftX;
    const y = middleOf(Math.floor(i / width), height) * at.stretchY + at.shiftY;
    const row = ((Math.floor(i / width) + 0.5) / height) * GRID;
    const covered = hidden && row > hidden.top - 2 && row < hidden.bottom + 2;
    const edge = Math.max(Math.abs(x), Math.abs(y)) > 0.5 - 0.5 / width + 1e-6;
    const pale = Math.max(light.data[i] ?? 0, shopLight.data[i] ?? 0) > PALE;
    if (covered || edge || pale) continue;
    apart.push(distance(blue, red, shop, i, lighter));
  }
  apart.sort((a, b) => b - a);
  return apart[Math.floor(apart.length * SPARED)] ?? 0;
}

function distance(blue: Plane, red: Plane, shop: View, i: number, lighter: number): number {
  const db = (blue.data[i] ?? 0) / lighter - (shop.blue.data[i] ?? 0);
  const dr = (red.data[i] ?? 0) / lighter - (shop.red.data[i] ?? 0);
  return Math.hypot(db, dr);
}
