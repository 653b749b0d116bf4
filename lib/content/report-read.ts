import { send } from '../messaging/client';
import { describeFields } from '../pages/describe';
import type { ItemPage, RoomPage, UnknownPage } from '../pages/facts';
import { systemClock } from '../platform/clock';

/**
 * Tells the diagnostics how a page was read. A page of the site that is none of the kinds we know
 * by its address is nobody's failure and is not reported.
 */
export function reportRead(page: RoomPage | ItemPage | UnknownPage): void {
  if (page.kind === 'unknown' && !page.expected) return;
  const name = page.kind === 'unknown' ? `unknown:${page.expected}` : page.kind;
  void send('reportPageRead', { at: systemClock(), page: name, fields: describeFields(page) });
}
