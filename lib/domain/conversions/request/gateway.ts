import { type Decimal, negate, withDigits } from '../../money/decimal';
import { isoDigits } from '../../money/iso-digits';
import type { ConversionEvent } from '../event/event';
import { isReversal } from '../kind';
import type { Profile } from '../profile';

const iso = (at: number): string => new Date(at).toISOString();

/**
 * What a gateway is told. No interface of Rakuten's that takes a key is public, so the names are
 * those of the specification (`orderId`, `amount`, `mid` are what a 400 names). Amounts are texts:
 * a JSON number is read as a float.
 */
export function gatewayBody(profile: Profile, event: ConversionEvent): string {
  const { kind, orderId, part, currency, at, lines, click, coupon, discount, tax, test } = event;
  const digits = isoDigits(currency) ?? 0;
  const told = (amount: Decimal) => withDigits(isReversal(kind) ? negate(amount) : amount, digits);
  return JSON.stringify({
    event: kind,
    advertiserId: profile.advertiserId,
    mid: profile.mid,
    orderId,
    ...(part !== undefined && { refundId: part }),
    amount: told(event.amount),
    currency,
    orderedAt: iso(at),
    ...(click && click.siteId !== '' && { ranSiteID: click.siteId }),
    ...(click?.landedAt !== undefined && { landedAt: iso(click.landedAt) }),
    ...(coupon !== undefined && { coupon }),
    ...(discount !== '0' && { discount: told(discount) }),
    ...(tax !== '0' && { tax: told(tax) }),
    items: lines.map(({ sku, name, quantity, amount }) => ({
      ...{ sku, name, quantity, amount: told(amount) },
    })),
    ...(test && { test: true }),
  });
}
