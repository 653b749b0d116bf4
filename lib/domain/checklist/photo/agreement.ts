import { type Band, captionOf } from './caption';
import { coloursApart } from './colours';
import { levelled } from './light';
import { type Placement, placed } from './placement';
import type { View } from './view';
import { shareOf, votesOf } from './votes';

/** Of all cells, those that both have to show before anything is said. */
const LEAST_SHOWN = 0.55;

export interface Agreement {
  /** The share of outlines that both have, 0–1. */
  outlines: number;
  /** How far the colours lie apart where they differ most. */
  colours: number;
  /** Where writing hides a part. */
  caption: Band | undefined;
}

/** The same at a rough look, to tell which of several places is worth a closer one. */
export function roughAgreement(own: View, shop: View, at: Placement): number {
  const { width, height } = shop.soft;
  const level = levelled(own.soft, shop.soft, at);
  const votes = votesOf(placed(level.own, at, width, height), level.shop);
  return votes.shown < LEAST_SHOWN * width * height ? 0 : shareOf(votes);
}

/** What is to be said of two pictures once the one has been laid on the other. */
export function agreementOf(own: View, shop: View, at: Placement): Agreement | undefined {
  const { width, height } = shop.fine;
  const level = levelled(own.fine, shop.fine, at);
  const votes = votesOf(placed(level.own, at, width, height), level.shop);
  if (votes.shown < LEAST_SHOWN * width * height) return undefined;
  const caption = captionOf(votes, own, shop, at);
  return {
    outlines: shareOf(votes, caption),
    colours: coloursApart(own, shop, at, level.lighter, caption),
    caption,
  };
}
