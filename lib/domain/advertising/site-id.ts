import type { Brand } from '../brand';
import { plain } from '../text';

/** The seven digits top right on Rakuten's page (SID). No report says whether it is the right one. */
export type SiteId = Brand<string, 'SiteId'>;

export type SiteIdProblem =
  | 'blank'
  /** The eleven letters and digits of links (`id=`, ranEAID), which are something else. */
  | 'affiliateId'
  | 'notSeven';

export function siteIdIn(
  text: string,
): { ok: true; siteId: SiteId } | { ok: false; problem: SiteIdProblem } {
  const typed = plain(text.slice(0, 60))
    .trim()
    .replace(/^sid\s*[:=]?\s*/i, '');
  if (typed === '') return { ok: false, problem: 'blank' };
  if (/^\d{7}$/.test(typed)) return { ok: true, siteId: typed as SiteId };
  return { ok: false, problem: isAffiliateId(typed) ? 'affiliateId' : 'notSeven' };
}

/** Eleven of the characters of links, with a letter among them. */
export const isAffiliateId = (text: string): boolean =>
  /^[A-Za-z0-9.*/_-]{11}$/.test(text) && /[A-Za-z]/.test(text);
