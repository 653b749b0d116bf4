/** How sure we are of a rule (DESIGN 1.3): shown beside what it decides. */
export type Certainty = 'official' | 'several' | 'single' | 'assumed';

export type RuleId =
  | 'cartWindow'
  | 'purchaseWindow'
  | 'anyItem'
  | 'cartBefore'
  | 'lastClick'
  | 'webservice'
  | 'ownPurchase'
  | 'family'
  | 'otherServices';

export interface Rule {
  id: RuleId;
  certainty: Certainty;
  /** Where the rule is written, as a person would look it up; empty when it is our assumption. */
  source: string;
}

const HELP = 'affiliate.rakuten.co.jp ヘルプ（公式・引用による確認）';
const GUIDE = 'affiliate.rakuten.co.jp/guides/rate (2024-08-21)';

/** Texts are in the locale files under `rule.<id>`. */
export const RULES: readonly Rule[] = [
  { id: 'cartWindow', certainty: 'official', source: HELP },
  { id: 'purchaseWindow', certainty: 'official', source: HELP },
  { id: 'anyItem', certainty: 'several', source: 'sbmd.jp/blog/rakuten0028 (2025), itone.co.jp' },
  { id: 'cartBefore', certainty: 'official', source: HELP },
  { id: 'lastClick', certainty: 'assumed', source: '' },
  { id: 'webservice', certainty: 'assumed', source: '' },
  { id: 'ownPurchase', certainty: 'official', source: GUIDE },
  { id: 'family', certainty: 'single', source: 'raku-kenja.com' },
  { id: 'otherServices', certainty: 'single', source: 'mumin27.net' },
];
