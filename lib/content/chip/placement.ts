import type { Corner } from '../../domain/chip';

/** Distance from the edges of the window, px. */
const EDGE = 16;
/** Space kept between the chip and a buy button, px. */
export const CLEAR = 8;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const CORNERS: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];

function boxAt(corner: Corner, size: { width: number; height: number }, window: Size): Box {
  const left = corner.endsWith('left') ? EDGE : window.width - EDGE - size.width;
  const top = corner.startsWith('top') ? EDGE : window.height - EDGE - size.height;
  return { left, top, right: left + size.width, bottom: top + size.height };
}

interface Size {
  width: number;
  height: number;
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right + CLEAR &&
  b.left < a.right + CLEAR &&
  a.top < b.bottom + CLEAR &&
  b.top < a.bottom + CLEAR;

const shifted = (box: Box, by: number): Box => ({
  ...box,
  top: box.top + by,
  bottom: box.bottom + by,
});

/** Moves the box away from its edge until it is clear, or says that it cannot be. */
function clearOf(corner: Corner, box: Box, buttons: readonly Box[], window: Size): Box | undefined {
  const step = corner.startsWith('top') ? 1 : -1;
  let place = box;
  for (let tries = 0; tries <= buttons.length; tries++) {
    const hit = buttons.find((button) => overlaps(place, button));
    if (!hit) return place.top >= 0 && place.bottom <= window.height ? place : undefined;
    const by = step > 0 ? hit.bottom + CLEAR - place.top : hit.top - CLEAR - place.bottom;
    place = shifted(place, by);
  }
  return undefined;
}

/**
 * Where the chip goes: the corner the user chose, moved clear of the page's buy buttons, else the
 * next corner that is clear. Pure over boxes, so that it can be tested at every width.
 */
export function placeChip(
  preferred: Corner,
  size: Size,
  buttons: readonly Box[],
  window: Size,
): { left: number; top: number } {
  const home = boxAt(preferred, size, window);
  for (const corner of [preferred, ...CORNERS]) {
    const place = clearOf(corner, boxAt(corner, size, window), buttons, window);
    if (place) return { left: place.left, top: place.top };
  }
  return { left: home.left, top: home.top };
}

/** The corner nearest to a point, for letting go of a dragged chip. */
export const nearestCorner = (x: number, y: number, window: Size): Corner =>
  `${y < window.height / 2 ? 'top' : 'bottom'}-${x < window.width / 2 ? 'left' : 'right'}`;
