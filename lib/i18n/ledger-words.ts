import type { CapSign } from '../domain/rewards/caps';
import type { LedgerRuleId } from '../domain/rewards/ledger-rules';
import { message } from './message';

/** What the ledger goes by, in a sentence; how sure it is and its source are in `LEDGER_RULES`. */
export const ledgerRule = (rule: LedgerRuleId): string => message(`ledgerRules.rule.${rule}`);

const CAPS = {
  unit: 'ledgerRules.cap.unit',
  raised: 'ledgerRules.cap.raised',
  below: 'ledgerRules.cap.below',
  'buyer-possible': 'ledgerRules.cap.buyerPossible',
} as const;

/** What the reward of a line shows of the caps. */
export const capSentence = (sign: CapSign): string => message(CAPS[sign]);
