import type { InstallProblem } from '../domain/conversions/install-problem';
import { isLead, KINDS, type Kind } from '../domain/conversions/kind';
import { type Mapping, type MappingRule, mappingProblem } from '../domain/conversions/mapping';
import type { Delivery, DiscountWay, Profile } from '../domain/conversions/profile';
import type { ProfileTexts } from '../domain/conversions/profile-texts';
import { needsKey, USUAL_ADDRESS, VARIANTS, type Variant } from '../domain/conversions/variant';
import { type Decimal, decimalIn, ZERO } from '../domain/money/decimal';
import { installJson } from './install-text';

/** A profile as a form can take it up; the key apart, for the one field it belongs in. */
export interface Installed {
  texts: Partial<ProfileTexts>;
  key?: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LIVE = /^(live|production|server(_side)?|real_?time|a?sync)$/i;

/** What is not known to mean "at once" is kept back: the user sees it first. */
const deliveryIn = (value: unknown): Delivery =>
  value === undefined || LIVE.test(text(value) ?? '') ? 'live' : 'hold';

const variantIn = (value: unknown): Variant | undefined =>
  value === undefined ? 'gateway' : VARIANTS.find((one) => one === text(value)?.toLowerCase());

/** `name, variant, config, delivery_mode`, from JSON, a request with its body, curl or an address. */
export function installIn(
  pasted: string,
): ({ ok: true } & Installed) | { ok: false; problem: InstallProblem } {
  const read = installJson(pasted);
  if (!read.ok) return read;
  const { name, variant: said, config, delivery_mode: mode } = read.json;
  if (!isObject(config)) return { ok: false, problem: 'noConfig' };
  const variant = variantIn(said);
  if (!variant) return { ok: false, problem: 'variant' };
  const mapping = mappingIn(config.event_mapping);
  if (mapping === 'bad') return { ok: false, problem: 'mapping' };
  const key = text(config.api_key) ?? '';
  const address = text(config.base_url) ?? text(config.address) ?? text(config.endpoint);
  return {
    ok: true,
    ...(key !== '' && needsKey(variant) && { key }),
    texts: {
      variant,
      name: text(name) ?? 'Rakuten',
      advertiserId: text(config.advertiser_id) ?? '',
      mid: text(config.mid) ?? '',
      address: address ?? USUAL_ADDRESS[variant],
      exponents: exponentsOf(config.currency_exponents),
      discount: discountIn(config.discount),
      delivery: deliveryIn(mode),
      ...(mapping && { mapping }),
    },
  };
}

const discountIn = (value: unknown): DiscountWay =>
  text(value)?.replace(/s$/, '') === 'item' ? 'items' : 'line';

const exponentsOf = (value: unknown): string =>
  isObject(value)
    ? Object.entries(value)
        .slice(0, 50)
        .map(([code, digits]) => `${code}=${text(digits) ?? ''}`)
        .join(', ')
    : '';

function mappingIn(value: unknown): Mapping | undefined | 'bad' {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return 'bad';
  const rules = value.slice(0, 100).map(ruleIn);
  const known = rules.filter((rule) => rule !== undefined);
  return known.length < rules.length || mappingProblem(known) ? 'bad' : known;
}

function ruleIn(value: unknown): MappingRule | undefined {
  if (!isObject(value)) return undefined;
  const kind = KINDS.find((one): one is Kind => one === value.type);
  const event = text(value.event);
  if (!kind || !event) return undefined;
  if (!isObject(value.line)) return isLead(kind) ? undefined : { event, kind };
  const { sku, name, amount } = value.line;
  const worth: Decimal | undefined = amount === undefined ? ZERO : decimalIn(text(amount) ?? '');
  const id = text(sku);
  return id && worth
    ? { event, kind, line: { sku: id, name: text(name) || id, amount: worth } }
    : undefined;
}

/** The same form of a profile that is there, without its key. */
export function installOf(profile: Profile): string {
  const listed =
    profile.variant === 'gateway'
      ? {}
      : { currency_exponents: profile.exponents, discount: profile.discount };
  const install = {
    name: profile.name,
    variant: profile.variant,
    config: {
      advertiser_id: profile.advertiserId,
      mid: profile.mid,
      base_url: profile.address,
      ...listed,
      event_mapping: profile.mapping.map(({ event, kind, line }) => ({
        ...{ event, type: kind },
        ...(line && { line }),
      })),
    },
    delivery_mode: profile.delivery,
  };
  return `${JSON.stringify(install, null, 2)}\n`;
}
