import { agreementOf, roughAgreement } from './agreement';
import { aligned } from './align';
import type { Fingerprint } from './fingerprint';
import { levelled } from './light';
import type { Plane } from './pixels';
import type { Placement } from './placement';
import { bestStarts } from './starts';
import { mirroredView, type View, viewOf } from './view';

/** What was done to the one to make the other, as far as it shows. */
export type Transform = 'same' | 'mirror' | 'crop' | 'frame' | 'caption';

export interface Likeness {
  /** 0: nothing in common; 1: the same picture. */
  score: number;
  /** Empty where nothing is alike; they mean something only where the score is high. */
  transforms: Transform[];
}

/** Less alike than this at a rough look, and no moving or resizing makes them the same. */
const HOPELESS = 0.2;
const STARTS = 4;
/** The same once it is laid on; a caption, which is not looked for yet, may take most of it. */
const WORTHLESS = 0.12;
/** Of all starts, as they are and mirrored, so many are followed to the end, or till one is sure. */
const FINALISTS = 2;
const SURE = 0.97;
const ROUNDS = 10;

interface Candidate {
  own: View;
  mirror: boolean;
  at: Placement;
  rough: number;
}

/** Undefined when one of them shows nothing that could be compared. */
export function likeness(own: Fingerprint, shop: Fingerprint): Likeness | undefined {
  const mine = viewOf(own);
  const theirs = viewOf(shop);
  return mine && theirs && compared(mine, theirs);
}

/** The same for pictures that are unpacked already. */
export function compared(own: View, shop: View): Likeness {
  const straight = candidatesFor(own, shop, false);
  const flipped = candidatesFor(mirroredView(own), shop, true);
  const finalists = [...straight.slice(0, FINALISTS), ...flipped.slice(0, FINALISTS)];
  let best: Likeness = { score: 0, transforms: [] };
  for (const finalist of finalists.sort((a, b) => b.rough - a.rough)) {
    if (best.score > SURE) break;
    const match = fitOf(finalist, shop);
    if (match.score > best.score) best = match;
  }
  if (best.score === 0) return best;
  const seen = new Set(best.transforms);
  if (own.framed && !shop.framed) seen.add('frame');
  return { score: best.score, transforms: seen.size > 0 ? [...seen] : ['same'] };
}

function candidatesFor(own: View, shop: View, mirror: boolean): Candidate[] {
  return bestStarts(own, shop, STARTS)
    .filter(({ correlation }, i) => i === 0 || correlation > HOPELESS)
    .map((start) => {
      const at = laidOn(own.soft, shop.soft, start.at);
      return { own, mirror, at, rough: roughAgreement(own, shop, at) };
    })
    .filter(({ rough }) => rough > WORTHLESS)
    .filter(({ at }, i, all) => all.findIndex((other) => isNear(other.at, at)) === i)
    .sort((a, b) => b.rough - a.rough);
}

/** Two starts often lead to one place. */
const isNear = (a: Placement, b: Placement): boolean =>
  Math.abs(a.stretchX - b.stretchX) +
    Math.abs(a.stretchY - b.stretchY) +
    Math.abs(a.shiftX - b.shiftX) +
    Math.abs(a.shiftY - b.shiftY) <
  0.02;

function laidOn(own: Plane, shop: Plane, start: Placement): Placement {
  const level = levelled(own, shop, start);
  return aligned(level.own, level.shop, start, ROUNDS);
}

function fitOf({ own, mirror, at: rough }: Candidate, shop: View): Likeness {
  const at = laidOn(own.fine, shop.fine, rough);
  const { score, captioned } = agreementOf(own, shop, at);
  return { score, transforms: transformsOf(captioned, at, mirror) };
}

function transformsOf(captioned: boolean, at: Placement, mirror: boolean): Transform[] {
  const found: Transform[] = [];
  if (mirror) found.push('mirror');
  if (Math.max(at.stretchX, at.stretchY) > 1.03) found.push('crop');
  if (Math.min(at.stretchX, at.stretchY) < 0.97) found.push('frame');
  if (captioned) found.push('caption');
  return found;
}
