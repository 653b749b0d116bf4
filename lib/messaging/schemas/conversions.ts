import { z } from 'zod';
import { MAX_SITE_ID } from '../../domain/conversions/click/kept';
import { MAX_LINES } from '../../domain/conversions/event/event';
import type { ConversionId } from '../../domain/conversions/event/identity';
import { KINDS } from '../../domain/conversions/kind';
import { MAX_RULES } from '../../domain/conversions/mapping';
import { DELIVERIES, DISCOUNTS, type ProfileId } from '../../domain/conversions/profile';
import { VARIANTS } from '../../domain/conversions/variant';
import { type Decimal, decimalIn } from '../../domain/money/decimal';
import { instant, parsed } from './parts';

/** Texts of people: what they mean is judged by the domain, so that the answer can say it. */
const text = (max: number) => z.string().max(max);

const profileId = z.uuid().transform((id) => id as ProfileId);
const decimal = parsed((value): Decimal | undefined => decimalIn(value), 40);

const rule = z.object({
  event: text(60),
  kind: z.enum(KINDS),
  line: z.object({ sku: text(200), name: text(200), amount: decimal }).exactOptional(),
});

export const savedProfile = z.object({
  id: profileId.exactOptional(),
  /** Only where it is new: nothing ever sends it back. */
  key: text(600).exactOptional(),
  ...{ name: text(200), advertiserId: text(200), mid: text(40), address: text(400) },
  ...{ variant: z.enum(VARIANTS), exponents: text(1000) },
  ...{ discount: z.enum(DISCOUNTS), delivery: z.enum(DELIVERIES) },
  mapping: z.array(rule).max(MAX_RULES),
});

export const profileRef = z.object({ id: profileId });

const line = z.object({
  ...{ sku: text(400), name: text(400), quantity: text(40) },
  ...{ unitPrice: text(60), amount: text(60) },
});

const rawEvent = z.object({
  ...{ event: text(100), orderId: text(300), part: text(300), mid: text(40) },
  ...{ amount: text(60), currency: text(20), at: text(60), discount: text(60), tax: text(60) },
  ...{ coupon: text(400), test: text(20) },
  click: z.object({ siteId: text(300), landedAt: text(60), pasted: text(8000) }),
  lines: z.array(line).max(MAX_LINES + 1),
});

/** As many as one message may bring; a longer file is entered in pieces. */
export const MOST_ENTERED = 200;
export const enteredEvents = z.object({
  profile: profileId,
  events: z.array(rawEvent).min(1).max(MOST_ENTERED),
});

const conversionId = text(600).transform((id) => id as ConversionId);
export const conversionRef = z.object({ id: conversionId });
export const sentAgain = z.object({ id: conversionId, knowing: z.boolean() });

export const keptClick = z.object({
  siteId: z.string().min(1).max(MAX_SITE_ID),
  landedAt: instant,
  mid: text(10).exactOptional(),
  publisher: text(200).exactOptional(),
  from: z.enum(['ranSiteID', 'siteID', 'custom', 'rmStoreGateway', 'rmStore']),
});
export const landingRef = z.object({ siteId: text(MAX_SITE_ID) });
