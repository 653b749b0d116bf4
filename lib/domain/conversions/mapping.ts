import { type Decimal, ZERO } from '../money/decimal';
import { squeeze } from '../text';
import { isLead, KINDS, type Kind } from './kind';

/** What stands in an order for an event that has no goods. */
export interface PredefinedLine {
  sku: string;
  name: string;
  amount: Decimal;
}

/** An event of a shop, by the name its files have for it, and what Rakuten is told. */
export interface MappingRule {
  event: string;
  kind: Kind;
  line?: PredefinedLine;
}

export type Mapping = readonly MappingRule[];

/** The names of the specification, and those of common shop software for the same. */
export const USUAL_MAPPING: Mapping = [
  { event: 'purchase', kind: 'sale' },
  { event: 'lead', kind: 'lead', line: { sku: 'LEAD', name: 'Lead', amount: ZERO } },
  {
    event: 'sign_up',
    kind: 'registration',
    line: { sku: 'SIGNUP', name: 'Registration', amount: ZERO },
  },
  { event: 'refund', kind: 'refund' },
  { event: 'cancel', kind: 'cancellation' },
];

export const MAX_RULES = 30;
const LONGEST_NAME = 60;

/** Names are told apart without regard to case, spaces, hyphens and underscores. */
export const eventKey = (name: string): string =>
  squeeze(name.slice(0, LONGEST_NAME))
    .toLowerCase()
    .replace(/[\s_-]/g, '');

export const ruleFor = (mapping: Mapping, name: string): MappingRule | undefined =>
  mapping.find(({ event }) => eventKey(event) === eventKey(name));

/** The line of the first rule for a kind, for events that come without a name of their own. */
export const ruleOfKind = (mapping: Mapping, kind: Kind): MappingRule | undefined =>
  mapping.find((rule) => rule.kind === kind);

export type MappingProblem = 'name' | 'nameTwice' | 'lineMissing' | 'kindMissing' | 'tooMany';

/** Why a mapping cannot be used. */
export function mappingProblem(mapping: Mapping): MappingProblem | undefined {
  if (mapping.length > MAX_RULES) return 'tooMany';
  const keys = mapping.map(({ event }) => eventKey(event));
  if (keys.includes('')) return 'name';
  if (new Set(keys).size < keys.length) return 'nameTwice';
  const needsLine = ({ kind, line }: MappingRule) => isLead(kind) && !line?.sku.trim();
  if (mapping.some(needsLine)) return 'lineMissing';
  return KINDS.every((kind) => ruleOfKind(mapping, kind)) ? undefined : 'kindMissing';
}
