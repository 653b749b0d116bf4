import type { Instant } from '../../time-units';
import { MAX_SITE_ID } from '../click/kept';
import { landIn } from '../click/land';
import { pastedClick } from '../click/pasted';
import type { EventClick } from './event';
import type { RawClick } from './raw';
import { momentIn } from './time-text';

/** A landing's time may be written as Rakuten's cookie does. */
const landedIn = (text: string): Instant | undefined => landIn(text) ?? momentIn(text);

/** The click of an event; what is wrong with it is a warning, never a reason not to send. */
export function readClick({ siteId, landedAt, pasted }: RawClick): EventClick | undefined {
  const at = landedIn(landedAt);
  const landed = at === undefined ? {} : { landedAt: at };
  if (siteId.trim() === '' && pasted.trim() !== '') return fromPasted(pasted, landed);
  const id = siteId.trim().slice(0, MAX_SITE_ID);
  return id === '' && at === undefined ? undefined : { siteId: id, ...landed };
}

/** An address does not say when it was opened: that is given beside it, or unknown. */
function fromPasted(pasted: string, landed: { landedAt?: Instant }): EventClick {
  const read = pastedClick(pasted, landed.landedAt ?? 0);
  if (!read.ok) return read.why === 'noClick' ? { siteId: '' } : { siteId: '', unread: true };
  const { siteId, mid, landedAt } = read.click;
  return {
    siteId,
    ...(read.timeSaid ? { landedAt } : landed),
    ...(mid !== undefined && { mid }),
  };
}
