import { clickReferenceIn } from '../../advertising/click-reference';
import type { Instant } from '../../time-units';
import { cookieIn } from './cookie';
import { type KeptClick, midOf } from './kept';

const MAX_ADDRESS = 8000;

export type PastedClick =
  | { ok: true; click: KeptClick; timeSaid: boolean }
  /** An address without the parameters, or with a click that is not of the form; no cookie. */
  | { ok: false; why: 'noClick' | 'malformed' | 'notRead' };

/** A landing's address or a cookie, whichever it is; an address says nothing of its own time. */
export function pastedClick(text: string, landedAt: Instant): PastedClick {
  const typed = text.trim();
  if (!/^https?:/i.test(typed)) {
    const click = cookieIn(typed);
    return click ? { ok: true, click, timeSaid: true } : { ok: false, why: 'notRead' };
  }
  const read = typed.length > MAX_ADDRESS ? undefined : clickReferenceIn(typed);
  if (!read) return { ok: false, why: 'noClick' };
  const { parts, from, mid, publisher } = read;
  if (!parts || !from) return { ok: false, why: 'malformed' };
  const click = {
    ...{ siteId: parts.whole, landedAt, from, ...midOf(mid) },
    ...(publisher !== undefined && { publisher }),
  };
  return { ok: true, click, timeSaid: false };
}
