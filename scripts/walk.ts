// The main job, once, as a person would do it; then what the notebook wrote down about it.
import { readExtensionHistory } from '../tests/e2e/harness/extension';
import type { Launched } from '../tests/e2e/harness/launch';
import { t } from './lib/language.mjs';
import { recordLines } from './tour/record';
import { run } from './tour/run';
import { STEPS } from './tour/steps';

async function written(launched: Launched): Promise<string[]> {
  const lines = recordLines(await readExtensionHistory(launched));
  if (lines.length === 0) throw new Error(t('何も記録されていません。', 'Nothing was recorded.'));
  const title = t(
    '\n手帳に記録されたこと（この端末の中だけ）:',
    '\nWhat the notebook wrote down (on this machine only):',
  );
  return [title, ...lines.map((line) => `  ${line}`)];
}

await run({
  up: {
    ja: '練習サイトを起動しました（本物の楽天には接続しません）。',
    en: 'The practice site is up (nothing reaches the real Rakuten).',
  },
  steps: () => STEPS,
  outcome: written,
});
