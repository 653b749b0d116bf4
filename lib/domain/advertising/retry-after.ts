import { DAY, type Instant, SECOND } from '../time-units';

/** Longer is not believed. */
const LONGEST = DAY;

/**
 * Milliseconds that a `Retry-After` header asks to wait: seconds or an HTTP date. Nothing where
 * there is none, or none that can be read.
 */
export function retryAfterIn(header: string | undefined, now: Instant): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}(\.\d+)?$/.test(text)) return Math.min(Math.ceil(Number(text) * SECOND), LONGEST);
  const at = /GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.min(Math.max(0, at - now), LONGEST);
}
