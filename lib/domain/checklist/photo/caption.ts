import { GRID } from './fingerprint';
import { cellAt, middleOf, type Placement } from './placement';
import type { View } from './view';
import { shareOf, type Votes } from './votes';

/** Rows of cells that one caption may hide: a band of 15 % and the edges it makes. */
const HIDDEN = 8;
/** Writing has far more edges than what it covers. */
const MORE = 1;
const MORE_BY = 6;

export interface Band {
  top: number;
  bottom: number;
}

/**
 * The band that keeps the two pictures most apart, if one of them has writing there that the other
 * has not. A thing that was moved or changed in such a band hides nothing.
 */
export function captionOf(votes: Votes, own: View, shop: View, at: Placement): Band | undefined {
  let best: Band | undefined;
  let score = shareOf(votes);
  for (let top = -2; top + HIDDEN <= votes.all.length + 2; top++) {
    const band = { top, bottom: top + HIDDEN };
    const without = shareOf(votes, band);
    if (without > score && isWritten(band, own, shop, at)) {
      score = without;
      best = band;
    }
  }
  return best;
}

function isWritten({ top, bottom }: Band, own: View, shop: View, place: Placement): boolean {
  const { length } = shop.strokes;
  let mine = 0;
  let theirs = 0;
  let rows = 0;
  for (let y = Math.max(0, top); y < Math.min(GRID, bottom); y++) {
    const at = middleOf(y, GRID);
    const row = Math.round(cellAt(at * place.stretchY + place.shiftY, length));
    if (row < 0 || row >= length) continue;
    mine += own.strokes[row] ?? 0;
    theirs += shop.strokes[Math.round(cellAt(at, length))] ?? 0;
    rows += 1;
  }
  const [less, more] = [Math.min(mine, theirs), Math.max(mine, theirs)];
  return more > less * MORE + MORE_BY * rows;
}
