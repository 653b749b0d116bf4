import { landText } from '../click/land';
import type { Kind } from '../kind';
import { type Mapping, ruleOfKind } from '../mapping';
import type { ConversionEvent } from './event';
import { NO_CLICK, type RawEvent } from './raw';
import { momentText } from './time-text';

/** The texts of an event that is there: to be corrected, or to be taken back as another kind. */
export function rawOf(event: ConversionEvent, mapping: Mapping, kind: Kind = event.kind): RawEvent {
  const { click, part, coupon, orderId, currency, amount, discount, tax, at, lines } = event;
  const landedAt = click?.landedAt === undefined ? '' : landText(click.landedAt);
  return {
    event: ruleOfKind(mapping, kind)?.event ?? kind,
    ...{ orderId, currency, amount, discount, tax, at: momentText(at) },
    ...{ part: part ?? '', coupon: coupon ?? '', mid: '', test: event.test ? 'true' : '' },
    click: click ? { siteId: click.siteId, landedAt, pasted: '' } : NO_CLICK,
    lines: lines.map(({ sku, name, quantity, amount: whole }) => ({
      ...{ sku, name, quantity: `${quantity}`, unitPrice: '', amount: whole },
    })),
  };
}
