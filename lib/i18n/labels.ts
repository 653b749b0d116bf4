import type { LinkFinding } from '../domain/passage';
import type { ClickKind, Phase } from '../domain/windows';
import type { Availability } from '../pages/facts';
import { message } from './message';

/** The words of the domain, the same on every surface. */
const PHASES = {
  none: 'phase.none',
  'cart-open': 'phase.cartOpen',
  'cart-closing': 'phase.cartClosing',
  carted: 'phase.carted',
  'purchase-closing': 'phase.purchaseClosing',
  bought: 'phase.bought',
  expired: 'phase.expired',
  superseded: 'phase.superseded',
  own: 'phase.own',
} as const;

const FINDINGS = {
  ok: 'finding.ok',
  'mark-missing': 'finding.markMissing',
  'wrong-item': 'finding.wrongItem',
  'not-landed': 'finding.notLanded',
} as const;

const AVAILABILITIES = {
  'on-sale': 'availability.onSale',
  'sold-out': 'availability.soldOut',
  'not-on-sale': 'availability.notOnSale',
  unknown: 'availability.unknown',
} as const;

export const phaseLabel = (phase: Phase): string => message(PHASES[phase]);
export const findingLabel = (finding: LinkFinding): string => message(FINDINGS[finding]);
export const availabilityLabel = (value: Availability): string => message(AVAILABILITIES[value]);
export const kindLabel = (kind: ClickKind): string => message(`kind.${kind}`);
