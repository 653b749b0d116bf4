import { compare, ZERO } from '../money/decimal';
import { DAY, type Instant } from '../time-units';
import type { ItemLine } from './report-lines';

/** How long there has to be nothing, and how much there has to have been before. Our own guess. */
const DRY = 14 * DAY;
const BEFORE = 31 * DAY;
const ENOUGH = 8;

/**
 * Commissions that came regularly have stopped: often a broken link or an ended partnership. Goes
 * by the moment of the sale.
 */
export function isDried(lines: Iterable<ItemLine>, now: Instant): boolean {
  let before = 0;
  for (const { happened, commission } of lines) {
    if (compare(commission, ZERO) <= 0) continue;
    const age = now - happened.at;
    if (age < DRY) return false;
    if (age < DRY + BEFORE) before += 1;
  }
  return before >= ENOUGH;
}
