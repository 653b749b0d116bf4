import { GRID } from './fingerprint';
import { cellAt, middleOf, type Placement } from './placement';
import type { View } from './view';
import { shareOf, type Votes } from './votes';

/** Rows of cells that one caption may hide: a band of 15 % and the edges it makes. */
const HIDDEN = 8;
/** Writing has far more edges than what it covers. */
const MORE = 1.3;
const MORE_BY = 5;
/** Edges in a line of it. */
const LEAST = 8;

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

/** How many edges both have, in the band and in all other rows. */
interface Counts {
  mine: number;
  theirs: number;
  rows: number;
}

function isWritten(band: Band, own: View, shop: View, place: Placement): boolean {
  const inside: Counts = { mine: 0, theirs: 0, rows: 0 };
  const outside: Counts = { mine: 0, theirs: 0, rows: 0 };
  const { length } = shop.strokes;
  for (let y = 0; y < GRID; y++) {
    const at = middleOf(y, GRID);
    const row = Math.round(cellAt(at * place.stretchY + place.shiftY, length));
    if (row < 0 || row >= length) continue;
    const counts = y >= band.top && y < band.bottom ? inside : outside;
    counts.mine += own.strokes[row] ?? 0;
    counts.theirs += shop.strokes[Math.round(cellAt(at, length))] ?? 0;
    counts.rows += 1;
  }
  const { mine, theirs, rows } = inside;
  // A smaller or darker copy has lost fine edges everywhere.
  const lost = outside.mine / Math.max(1, outside.theirs);
  const more = (a: number, b: number) => a > Math.max(LEAST * rows, b * MORE + MORE_BY * rows);
  return more(mine, theirs * kept(lost)) || more(theirs, mine * kept(1 / Math.max(lost, 0.01)));
}

const kept = (share: number): number => Math.max(0.25, Math.min(1, share));
