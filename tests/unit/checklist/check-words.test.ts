import { expect, test } from 'vitest';
import { CHECKS } from '@/lib/domain/checklist/checks';
import { checkName } from '@/lib/i18n/check-words';
import { speak } from '../../helpers/messages';

test.each(['ja', 'en'] as const)('every check has a name of its own in %s', (language) => {
  speak(language);
  const names = CHECKS.map(checkName);
  expect(new Set(names).size).toBe(CHECKS.length);
  expect(names.filter((name) => name.length > (language === 'ja' ? 12 : 26))).toEqual([]);
});
