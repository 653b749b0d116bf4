import type { Band } from './caption';
import { GRID } from './fingerprint';
import type { Levelled } from './light';
import type { Plane } from './pixels';
import { IN_PLACE, middleOf, type Placement, placed } from './placement';
import type { View } from './view';

/** One cell in so many may be off, by a reflection or the edge of a frame. */
const SPARED = 0.05;
/** Rows of cells beside a caption into which it smears. */
const SMEAR = 2;
/** A channel above this has been cut off on its way to white, and the colour with it. */
const CUT = 225;

/** How far two pictures lie apart where they differ most, 0–255, once both are equally light. */
export interface TonesApart {
  /** By brightness: the lamp stands somewhere else, the thing is of another shade. */
  light: number;
  /** By colour: the thing or its ground has another one. */
  colour: number;
}

interface Tones {
  light: Plane;
  blue: Plane;
  red: Plane;
  /** What makes it as light as the other one. */
  lift: number;
}

export function tonesApart(
  own: View,
  shop: View,
  level: Levelled,
  at: Placement,
  hidden: Band | undefined,
): TonesApart {
  const mine = tonesOf(own, level.own, at, shop, 1 / level.lighter);
  const theirs = tonesOf(shop, level.shop, IN_PLACE, shop, level.lighter);
  const { width, height } = shop.blue;
  const light: number[] = [];
  const colour: number[] = [];
  for (let i = 0; i < width * height; i++) {
    const x = i % width;
    const y = Math.floor(i / width);
    if (isCovered(y, height, hidden) || isAtEdge(x, y, shop.blue, at)) continue;
    light.push(Math.abs((mine.light.data[i] ?? 0) - (theirs.light.data[i] ?? 0)));
    if (!isCut(mine, i) && !isCut(theirs, i)) colour.push(colourApart(mine, theirs, i));
  }
  return { light: nearlyMost(light), colour: nearlyMost(colour) };
}

function tonesOf(view: View, light: Plane, at: Placement, like: View, lift: number): Tones {
  const { width, height } = like.blue;
  return {
    light: placed(light, at, width, height),
    blue: placed(view.blue, at, width, height),
    red: placed(view.red, at, width, height),
    lift: Math.max(1, lift),
  };
}

function isCovered(y: number, height: number, hidden: Band | undefined): boolean {
  const row = ((y + 0.5) / height) * GRID;
  return hidden !== undefined && row > hidden.top - SMEAR && row < hidden.bottom + SMEAR;
}

/** Where the other picture ends, half a cell of it may be frame. */
function isAtEdge(x: number, y: number, { width, height }: Plane, at: Placement): boolean {
  const across = Math.abs(middleOf(x, width) * at.stretchX + at.shiftX);
  const down = Math.abs(middleOf(y, height) * at.stretchY + at.shiftY);
  return across > 0.5 - 0.5 / width + 1e-6 || down > 0.5 - 0.5 / height + 1e-6;
}

function isCut({ light, blue, red, lift }: Tones, i: number): boolean {
  const y = light.data[i] ?? 0;
  const b = (blue.data[i] ?? 0) * lift;
  const r = (red.data[i] ?? 0) * lift;
  return Math.max(y + 1.402 * r, y - 0.344 * b - 0.714 * r, y + 1.772 * b) > CUT;
}

const colourApart = (a: Tones, b: Tones, i: number): number =>
  Math.hypot(
    (a.blue.data[i] ?? 0) * a.lift - (b.blue.data[i] ?? 0) * b.lift,
    (a.red.data[i] ?? 0) * a.lift - (b.red.data[i] ?? 0) * b.lift,
  );

function nearlyMost(values: number[]): number {
  return values.sort((a, b) => b - a)[Math.floor(values.length * SPARED)] ?? 0;
}
