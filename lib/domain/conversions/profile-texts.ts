import { isoDigits } from '../money/iso-digits';
import { currencyIn } from '../money/money';
import { plain, squeeze } from '../text';
import { type Mapping, type MappingProblem, mappingProblem } from './mapping';
import {
  type Delivery,
  type DiscountWay,
  type Exponents,
  MAX_EXPONENTS,
  MOST_DIGITS,
  type Profile,
  type ProfileId,
} from './profile';
import { endpointIn, needsKey, type Variant } from './variant';

/** A profile as it stands in a form. */
export interface ProfileTexts {
  name: string;
  variant: Variant;
  advertiserId: string;
  mid: string;
  address: string;
  /** `JPY=0, USD=2`: only what differs from ISO 4217. */
  exponents: string;
  discount: DiscountWay;
  delivery: Delivery;
  mapping: Mapping;
}

export type ProfileField = 'name' | 'advertiserId' | 'mid' | 'address' | 'exponents' | 'mapping';
export type ProfileProblem =
  | { field: Exclude<ProfileField, 'mapping'>; why: 'blank' | 'form' }
  | { field: 'mapping'; why: MappingProblem };

const LONGEST_NAME = 60;
const LONGEST_ID = 60;

/** Overrides in a form: currencies and digits, in any of the ways a person separates them. */
export function exponentsIn(text: string): Exponents | undefined {
  const parts = plain(text.slice(0, 1000))
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length > MAX_EXPONENTS) return undefined;
  const entries = parts.map((part) => {
    const [, code = '', digits = ''] = /^([A-Za-z]{3}) {0,4}[=:]? {0,4}(\d)$/.exec(part) ?? [];
    const currency = currencyIn(code);
    const known = currency !== undefined && isoDigits(currency) !== undefined;
    return known && digits !== '' && Number(digits) <= MOST_DIGITS
      ? ([currency, Number(digits)] as const)
      : undefined;
  });
  return entries.includes(undefined) ? undefined : Object.fromEntries(entries.filter((e) => !!e));
}

export const exponentsText = (exponents: Exponents): string =>
  Object.entries(exponents)
    .map(([code, digits]) => `${code}=${digits}`)
    .join(', ');

/** What is wrong with a form, field by field, or the profile it makes. */
export function profileOf(
  texts: ProfileTexts,
  id: ProfileId,
  hasKey: boolean,
): { ok: true; profile: Profile } | { ok: false; problems: ProfileProblem[] } {
  const problems: ProfileProblem[] = [];
  const name = squeeze(texts.name).slice(0, LONGEST_NAME);
  if (name === '') problems.push({ field: 'name', why: 'blank' });
  const advertiserId = squeeze(plain(texts.advertiserId)).slice(0, LONGEST_ID);
  if (advertiserId === '' && needsKey(texts.variant))
    problems.push({ field: 'advertiserId', why: 'blank' });
  const mid = plain(texts.mid).trim();
  if (mid === '') problems.push({ field: 'mid', why: 'blank' });
  // Rakuten's newer interface knows up to five digits; older ones have had more.
  else if (!/^\d{1,10}$/.test(mid)) problems.push({ field: 'mid', why: 'form' });
  const address = endpointIn(texts.address);
  if (!address)
    problems.push({ field: 'address', why: texts.address.trim() === '' ? 'blank' : 'form' });
  const exponents = texts.variant === 'gateway' ? {} : exponentsIn(texts.exponents);
  if (!exponents) problems.push({ field: 'exponents', why: 'form' });
  const mapping = mappingProblem(texts.mapping);
  if (mapping) problems.push({ field: 'mapping', why: mapping });
  if (problems.length > 0 || !address || !exponents) return { ok: false, problems };
  const common = {
    ...{ id, name, advertiserId, mid, address: address.href },
    ...{ delivery: texts.delivery, mapping: texts.mapping },
  };
  const listed = { exponents, discount: texts.discount };
  switch (texts.variant) {
    case 'gateway':
      return { ok: true, profile: { ...common, variant: 'gateway', hasKey } };
    case 'ep':
      return { ok: true, profile: { ...common, ...listed, variant: 'ep' } };
    case 'nvp':
      return { ok: true, profile: { ...common, ...listed, variant: 'nvp', hasKey } };
  }
}

/** The form of a profile that is there. */
export const textsOfProfile = (profile: Profile): ProfileTexts => ({
  name: profile.name,
  variant: profile.variant,
  advertiserId: profile.advertiserId,
  mid: profile.mid,
  address: profile.address,
  exponents: profile.variant === 'gateway' ? '' : exponentsText(profile.exponents),
  discount: profile.variant === 'gateway' ? 'line' : profile.discount,
  delivery: profile.delivery,
  mapping: profile.mapping,
});
