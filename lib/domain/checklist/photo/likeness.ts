import { type Agreement, agreementOf, roughAgreement } from './agreement';
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
  transforms: Transform[];
}

/** Less alike than this at a rough look, and no moving or resizing makes them the same. */
const HOPELESS = 0.2;
const STARTS = 4;
/** Of all starts, these are followed to the end. */
const FINALISTS = 2;
const ROUNDS = 8;
const COLOURS_ALIKE = 12;
const COLOURS_OTHER = 40;

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
  if (!mine || !theirs) return undefined;
  const candidates = [
    ...candidatesFor(mine, theirs, false),
    ...candidatesFor(mirroredView(mine), theirs, true),
  ].sort((a, b) => b.rough - a.rough);
  const fits = candidates.slice(0, FINALISTS).map((candidate) => fitOf(candidate, theirs));
  const best = fits.reduce((a, b) => (b.score > a.score ? b : a), { score: 0, transforms: [] });
  const framed = own.framed && !shop.framed && best.score > 0;
  const transforms = new Set<Transform>([
    ...best.transforms,
    ...(framed ? ['frame' as const] : []),
  ]);
  return { ...best, transforms: transforms.size > 0 ? [...transforms] : ['same'] };
}

function candidatesFor(own: View, shop: View, mirror: boolean): Candidate[] {
  return bestStarts(own, shop, STARTS)
    .filter(({ correlation }, i) => i === 0 || correlation > HOPELESS)
    .map((start) => {
      const at = laidOn(own.soft, shop.soft, start.at);
      return { own, mirror, at, rough: roughAgreement(own, shop, at) };
    });
}

function laidOn(own: Plane, shop: Plane, start: Placement): Placement {
  const level = levelled(own, shop, start);
  return aligned(level.own, level.shop, start, ROUNDS);
}

function fitOf({ own, mirror, at: rough }: Candidate, shop: View): Likeness {
  const at = laidOn(own.fine, shop.fine, rough);
  const agreement = agreementOf(own, shop, at);
  if (!agreement) return { score: 0, transforms: [] };
  return {
    score: scoreOf(agreement),
    transforms: transformsOf(agreement, at, mirror),
    ...agreement,
  };
}

function scoreOf({ outlines, colours }: Agreement): number {
  const other = (colours - COLOURS_ALIKE) / (COLOURS_OTHER - COLOURS_ALIKE);
  return outlines * (1 - Math.max(0, Math.min(1, other)));
}

function transformsOf({ caption }: Agreement, at: Placement, mirror: boolean): Transform[] {
  const found: Transform[] = [];
  if (mirror) found.push('mirror');
  if (Math.max(at.stretchX, at.stretchY) > 1.03) found.push('crop');
  if (Math.min(at.stretchX, at.stretchY) < 0.97) found.push('frame');
  if (caption) found.push('caption');
  return found;
}
