import { CertaintyMark } from '@/components/options/rules/CertaintyMark';
import { LEDGER_RULES, type LedgerRuleId } from '@/lib/domain/rewards/ledger-rules';
import { ledgerRule } from '@/lib/i18n/ledger-words';
import { message } from '@/lib/i18n/message';
import css from './payouts.module.css';

const RULES: readonly LedgerRuleId[] = [
  'fixed',
  'paid',
  'payoutShift',
  'confirmationMonth',
  'bonusApart',
];

/** What the days and amounts go by, each with how sure it is. */
export const PayoutRules = () => (
  <details className={css.rules}>
    <summary>{message('rewards.figures.payout.rules')}</summary>
    <ul>
      {RULES.map((rule) => {
        const { certainty, source } = LEDGER_RULES[rule];
        return (
          <li key={rule}>
            {ledgerRule(rule)}
            <small>
              <CertaintyMark certainty={certainty} />
              {message(`certainty.${certainty}`)}
              {source && <span>{source}</span>}
            </small>
          </li>
        );
      })}
    </ul>
  </details>
);
