import { type Band, captionOf } from './caption';
import { levelled } from './light';
import { type Placement, placed, wholeness } from './placement';
import { type TonesApart, tonesApart } from './tones';
import type { View } from './view';
import { shareOf, votesOf } from './votes';

/** Of all cells, those that both have to show before anything is said. */
const LEAST_SHOWN = 0.55;
/** JPEG, cutting and lightening leave tones this near; from the second on it is another thing. */
const LIGHT = { alike: 11, other: 30 };
const COLOUR = { alike: 7, other: 20 };
/** A place is found to about a hundredth; a frame that could not be told from its picture adds some. */
const MISSING = { alike: 0.06, other: 0.14 };

export interface Agreement {
  /** 0: nothing in common; 1: the same picture. */
  score: number;
  /** Writing hides a part. */
  captioned: boolean;
}

const NONE: Agreement = { score: 0, captioned: false };

/** The outlines alone at a rough look, to tell which of several places is worth a closer one. */
export function roughAgreement(own: View, shop: View, at: Placement): number {
  const { width, height } = shop.soft;
  const level = levelled(own.soft, shop.soft, at);
  const votes = votesOf(placed(level.own, at, width, height), level.shop);
  return votes.shown < LEAST_SHOWN * width * height ? 0 : shareOf(votes);
}

/** What is to be said of two pictures once the one has been laid on the other. */
export function agreementOf(own: View, shop: View, at: Placement): Agreement {
  const { width, height } = shop.fine;
  const level = levelled(own.fine, shop.fine, at);
  const votes = votesOf(placed(level.own, at, width, height), level.shop);
  if (votes.shown < LEAST_SHOWN * width * height) return NONE;
  const caption: Band | undefined = captionOf(votes, own, shop, at);
  const tones: TonesApart = tonesApart(own, shop, level, at, caption);
  const score =
    shareOf(votes, caption) *
    nearness(tones.light, LIGHT) *
    nearness(tones.colour, COLOUR) *
    nearness(1 - wholeness(at), MISSING);
  return { score, captioned: caption !== undefined };
}

const nearness = (apart: number, { alike, other }: typeof LIGHT): number =>
  1 - Math.max(0, Math.min(1, (apart - alike) / (other - alike)));
