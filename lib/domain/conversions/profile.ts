import type { Brand } from '../brand';
import { isoDigits } from '../money/iso-digits';
import type { Currency } from '../money/money';
import { type Mapping, USUAL_MAPPING } from './mapping';
import type { Variant } from './variant';

export type ProfileId = Brand<string, 'ConversionProfileId'>;

/** Digits that amounts are sent with, where they are not those of ISO 4217. */
export type Exponents = Readonly<Record<string, number>>;

/**
 * An order's discount: a line `DISCOUNT` of its own, or taken off the lines in proportion. Rakuten's
 * own template has had both as its default; which one counts is agreed with Rakuten.
 */
export const DISCOUNTS = ['line', 'items'] as const;
export type DiscountWay = (typeof DISCOUNTS)[number];

export const DELIVERIES = ['live', 'hold'] as const;
/** `hold`: conversions wait until the user sends them. */
export type Delivery = (typeof DELIVERIES)[number];

interface Common {
  id: ProfileId;
  name: string;
  advertiserId: string;
  /** Digits. */
  mid: string;
  /** Https, checked by `endpointIn`. */
  address: string;
  delivery: Delivery;
  mapping: Mapping;
}

/** Only amounts in smallest units need digits and a way to take a discount off. */
interface Listed {
  exponents: Exponents;
  discount: DiscountWay;
}

/** Where conversions go and as whom. The key itself lies elsewhere. */
export type Profile = Common &
  (
    | { variant: 'gateway'; hasKey: boolean }
    | ({ variant: 'ep' } & Listed)
    | ({ variant: 'nvp'; hasKey: boolean } & Listed)
  );

export const MAX_PROFILES = 20;
export const MAX_EXPONENTS = 40;
export const MOST_DIGITS = 4;

/** The mapping of a new profile. */
export const freshMapping = (): Mapping => USUAL_MAPPING;

/** Digits of a currency in `amtlist`: the user's, or those of ISO 4217. */
export const exponentOf = (profile: Profile, currency: Currency): number | undefined =>
  (profile.variant === 'gateway' ? undefined : profile.exponents[currency]) ?? isoDigits(currency);

/** A profile whose requests are signed or carry a key, and that has none yet. */
export const keyMissing = (profile: Profile): boolean =>
  profile.variant !== 'ep' && !profile.hasKey;

export const isVariant = <V extends Variant>(
  profile: Profile,
  variant: V,
): profile is Extract<Profile, { variant: V }> => profile.variant === variant;
