import { type Bounds, isUsable, type Pixels } from './pixels';

export const SIDES = ['left', 'top', 'right', 'bottom'] as const;
export type Side = (typeof SIDES)[number];

export interface Frame {
  /** What the frame holds. */
  inner: Bounds;
  /** The sides on which its edge was seen. */
  sides: Side[];
  colour: Colour;
}

type Colour = readonly [number, number, number];

/** A frame deeper than this is a passe-partout or a picture on a plain ground. */
const DEEPEST = 0.15;
const THINNEST = 0.008;
/** Smaller pictures have no room for a frame that could be told from what it holds. */
const LEAST = 24;
/** How far a plain colour strays; beside a strong edge JPEG at quality 30 moves it twice as far. */
const NEAR = 24;
const RINGING = 48;
/**
 * A caption may lie across a frame, so a line need not be its colour from end to end; but where
 * the frame ends, it ends on most of the line at once. A thing on a plain ground does not.
 */
const AROUND = { corners: DEEPEST, mostly: 0.8, ended: 0.45 };
/** Two bars alone have to be bars: a box between two plain grounds is none. */
const BARS = { corners: 0, mostly: 0.97, ended: 0.1 };
/** Pixels within which an edge that was resized and recompressed comes to an end. */
const EDGE = 3;

const position = ({ width, height }: Pixels, side: Side, depth: number, along: number): number => {
  if (side === 'left') return along * width + depth;
  if (side === 'right') return along * width + (width - 1 - depth);
  return (side === 'top' ? depth : height - 1 - depth) * width + along;
};

const isUpright = (side: Side): boolean => side === 'left' || side === 'right';
const lengthOf = ({ width, height }: Pixels, side: Side): number =>
  isUpright(side) ? height : width;
const reachOf = ({ width, height }: Pixels, side: Side): number =>
  isUpright(side) ? width : height;

function lineColour(pixels: Pixels, side: Side): Colour {
  const length = lengthOf(pixels, side);
  const middle = (channel: number): number => {
    const values = new Uint8Array(length);
    for (let along = 0; along < length; along++) {
      values[along] = pixels.data[position(pixels, side, 0, along) * 4 + channel] ?? 0;
    }
    return values.sort()[length >> 1] ?? 0;
  };
  return [middle(0), middle(1), middle(2)];
}

const isNear = (a: Colour, b: Colour, by: number): boolean =>
  Math.abs(a[0] - b[0]) <= by && Math.abs(a[1] - b[1]) <= by && Math.abs(a[2] - b[2]) <= by;

interface Wanted {
  colour: Colour;
  by: number;
  /** The share of a line that is left out at both ends: the corners belong to the other sides. */
  corners: number;
  mostly: number;
  ended: number;
}

function nearShare(
  pixels: Pixels,
  side: Side,
  depth: number,
  { colour, by, corners }: Wanted,
): number {
  const length = lengthOf(pixels, side);
  const skipped = Math.floor(length * corners);
  let near = 0;
  for (let along = skipped; along < length - skipped; along++) {
    const p = position(pixels, side, depth, along) * 4;
    const here: Colour = [pixels.data[p] ?? 0, pixels.data[p + 1] ?? 0, pixels.data[p + 2] ?? 0];
    if (isNear(here, colour, by)) near += 1;
  }
  return near / (length - 2 * skipped);
}

interface Border {
  side: Side;
  depth: number;
  /** Its end is a straight line. */
  edged: boolean;
}

function borderOf(pixels: Pixels, side: Side, wanted: Wanted): Border {
  const reach = reachOf(pixels, side);
  const deepest = Math.floor(reach * DEEPEST);
  let depth = 0;
  while (depth <= deepest && nearShare(pixels, side, depth, wanted) >= wanted.mostly) depth++;
  const enough = depth >= Math.max(2, reach * THINNEST) && depth <= deepest;
  const edged = enough && nearShare(pixels, side, depth + EDGE - 1, wanted) <= wanted.ended;
  return { side, depth, edged };
}

function sureBorders(pixels: Pixels, colour: Colour, like: typeof AROUND): Border[] {
  return SIDES.map((side) => {
    const strict = borderOf(pixels, side, { colour, by: NEAR, ...like });
    if (strict.edged) return strict;
    const wide = borderOf(pixels, side, { colour, by: RINGING, ...like });
    return wide.edged ? wide : strict;
  });
}

/** A border of one colour that somebody put around the picture, if its edges can be seen. */
export function frameOf(pixels: Pixels): Frame | undefined {
  if (!isUsable(pixels) || Math.min(pixels.width, pixels.height) < LEAST) return undefined;
  const colours = SIDES.map((side) => lineColour(pixels, side));
  const votes = (colour: Colour) => colours.filter((other) => isNear(colour, other, NEAR)).length;
  const colour = colours.reduce((best, next) => (votes(next) > votes(best) ? next : best));
  const around = sureBorders(pixels, colour, AROUND);
  const edged = around.filter((border) => border.edged);
  if (edged.length >= 3) return frameFrom(pixels, around, colour);
  const bars = sureBorders(pixels, colour, BARS).filter((border) => border.edged);
  const [one, other] = bars;
  if (!one || !other || bars.length > 2) return undefined;
  return isUpright(one.side) === isUpright(other.side)
    ? frameFrom(pixels, bars, colour)
    : undefined;
}

function frameFrom(pixels: Pixels, borders: readonly Border[], colour: Colour): Frame {
  const sides = borders.filter(({ edged }) => edged).map(({ side }) => side);
  return { inner: innerOf(pixels, borders, sides.length >= 3), sides, colour };
}

function innerOf(pixels: Pixels, borders: readonly Border[], allAround: boolean): Bounds {
  const edged = borders.filter((border) => border.edged);
  // Where picture and frame have the same colour, the frame is as deep as on its other sides.
  const usual = edged.reduce((sum, { depth }) => sum + depth, 0) / edged.length;
  const depth = (side: Side): number => {
    const border = borders.find((one) => one.side === side);
    if (border?.edged) return border.depth;
    return allAround && border && border.depth >= usual ? Math.round(usual) : 0;
  };
  return {
    left: depth('left'),
    top: depth('top'),
    right: pixels.width - depth('right'),
    bottom: pixels.height - depth('bottom'),
  };
}
