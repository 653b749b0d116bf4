import type { Instant } from '../../time-units';
import { landText } from '../click/land';
import { type Mapping, ruleOfKind } from '../mapping';
import { NO_CLICK, RAW_EVENT, RAW_LINE, type RawEvent } from './raw';
import { momentText } from './time-text';

/** A smallest sale under an order number that says what it is; `salt` tells two of a minute apart. */
export const rawTest = (
  mapping: Mapping,
  now: Instant,
  click: { siteId: string; landedAt: Instant } | undefined,
  salt: string,
): RawEvent => ({
  ...RAW_EVENT,
  event: ruleOfKind(mapping, 'sale')?.event ?? 'purchase',
  orderId: `TEST-${landText(now)}-${salt}`,
  ...{ amount: '1', currency: 'JPY', at: momentText(now), test: 'true' },
  lines: [{ ...RAW_LINE, sku: 'TEST', name: 'Test', unitPrice: '1' }],
  click: click
    ? { siteId: click.siteId, landedAt: landText(click.landedAt), pasted: '' }
    : NO_CLICK,
});
