// The main job, once, as a person would do it; then what the notebook wrote down about it.
import { readExtensionHistory } from '../tests/e2e/harness/extension';
import { type Launched, launch } from '../tests/e2e/harness/launch';
import { startSite } from '../tests/site/server';
import { language, t } from './lib/language.mjs';
import { say, step } from './lib/progress.mjs';
import { hasDisplay } from './tour/display';
import { interrupted } from './tour/interrupted';
import { PICTURES } from './tour/pictures';
import { recordLines } from './tour/record';
import { STEPS } from './tour/steps';
import { plain, stayOpen, walkThrough } from './tour/walking';

async function start(site: Awaited<ReturnType<typeof startSite>>, visible: boolean) {
  return launch({
    site,
    headless: !visible,
    locale: language,
    viewport: visible ? null : { width: 1280, height: 800 },
  });
}

async function report(launched: Launched): Promise<void> {
  say(
    t(
      '\n手帳に記録されたこと（この端末の中だけ）:',
      '\nWhat the notebook wrote down (on this machine only):',
    ),
  );
  const lines = recordLines(await readExtensionHistory(launched));
  for (const line of lines) say(`  ${line}`);
  if (lines.length === 0) throw new Error(t('何も記録されていません。', 'Nothing was recorded.'));
}

async function main(): Promise<number> {
  const visible = hasDisplay();
  const site = await startSite();
  say(
    t(
      '練習サイトを起動しました（本物の楽天には接続しません）。',
      'The practice site is up (nothing reaches the real Rakuten).',
    ),
  );
  const opening = t('ブラウザを開いています', 'Opening the browser');
  const launched = await step(opening, () => start(site, visible));
  try {
    const done = await walkThrough(launched, visible, STEPS);
    if (done) await report(launched);
    if (visible) await stayOpen(launched);
    else if (!interrupted())
      say(t(`\n各段階の画面: ${PICTURES}`, `\nA picture of each step: ${PICTURES}`));
    return done ? 0 : 1;
  } finally {
    await launched.close();
    await site.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  say(plain(error));
  process.exitCode = 1;
}
