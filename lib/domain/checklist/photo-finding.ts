import type { Verdict } from './written';

/** What the checklist saw of a post's photo, in a word. */
export const PHOTO_FINDINGS = ['own', 'sameAsShop', 'none', 'unknown'] as const;
export type PhotoFinding = (typeof PHOTO_FINDINGS)[number];

/** A photo is an own one only once it was compared with the shop's: not compared is not known. */
export function photoFinding({ ownPhoto, sameAsShop }: Verdict): PhotoFinding {
  if (sameAsShop === 'fail') return 'sameAsShop';
  if (ownPhoto === 'fail') return 'none';
  return ownPhoto === 'ok' && sameAsShop === 'ok' ? 'own' : 'unknown';
}
