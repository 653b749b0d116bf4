import type { Certainty } from '../rules';

/** What the ledger goes by. Texts are in the locale files under `ledgerRules.rule.<id>`. */
export const LEDGER_RULE_IDS = [
  'fixed',
  'paid',
  'payoutShift',
  'confirmationMonth',
  'bonusApart',
  'unitCap',
  'buyerCap',
  'raisedRate',
] as const;
export type LedgerRuleId = (typeof LEDGER_RULE_IDS)[number];

export interface LedgerRule {
  certainty: Certainty;
  /** Where the rule is written, as a person would look it up; empty when it is our assumption. */
  source: string;
  /** As far as it is known: `YYYY-MM-DD` or `YYYY`. */
  sourceDate?: string;
}

const PAYMENT = 'pussygal.net/archives/83, uchiwork.com/2345, itone.co.jp';
const UNIT = 'mejica.co.jp/ec/251208, trampin.com, itone.co.jp';

export const LEDGER_RULES: Readonly<Record<LedgerRuleId, LedgerRule>> = {
  fixed: { certainty: 'several', source: PAYMENT },
  paid: { certainty: 'several', source: PAYMENT },
  payoutShift: { certainty: 'assumed', source: '' },
  confirmationMonth: { certainty: 'assumed', source: '' },
  bonusApart: { certainty: 'single', source: 'trampin.com', sourceDate: '2019' },
  unitCap: { certainty: 'several', source: UNIT, sourceDate: '2025-12-08' },
  buyerCap: { certainty: 'several', source: 'itone.co.jp, guideline of 2025-06-26 as quoted' },
  raisedRate: { certainty: 'single', source: 'itone.co.jp' },
};
