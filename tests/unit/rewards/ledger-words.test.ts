import { describe, expect, test } from 'vitest';
import { LEDGER_RULE_IDS, LEDGER_RULES } from '@/lib/domain/rewards/ledger-rules';
import { capSentence, ledgerRule } from '@/lib/i18n/ledger-words';
import { speak } from '../../helpers/messages';

test('only what is our assumption has no source', () => {
  for (const { certainty, source } of Object.values(LEDGER_RULES)) {
    expect(source === '').toBe(certainty === 'assumed');
  }
});

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  test('every rule and every sign of a cap is said in its own words', () => {
    speak(language);
    const signs = ['unit', 'raised', 'below', 'buyer-possible'] as const;
    const said = [...LEDGER_RULE_IDS.map(ledgerRule), ...signs.map(capSentence)];
    expect(new Set(said).size).toBe(LEDGER_RULE_IDS.length + signs.length);
  });
});
