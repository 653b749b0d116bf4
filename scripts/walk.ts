// The main job, once, as a person would do it; then what the notebook wrote down about it.
import { stripVTControlCharacters } from 'node:util';
import { readExtensionHistory } from '../tests/e2e/harness/extension';
import { type Launched, launch } from '../tests/e2e/harness/launch';
import { startSite } from '../tests/site/server';
import { language, t } from './lib/language.mjs';
import { say, step } from './lib/progress.mjs';
import { hasDisplay } from './tour/display';
import { interrupted } from './tour/interrupted';
import { PICTURES, takePicture } from './tour/pictures';
import { recordLines } from './tour/record';
import { PATIENCE, STEPS, type Walk } from './tour/steps';

async function start(site: Awaited<ReturnType<typeof startSite>>, visible: boolean) {
  return launch({
    site,
    headless: !visible,
    locale: language,
    viewport: visible ? null : { width: 1280, height: 800 },
  });
}

/** The first line of a Playwright error, without its colours; the rest is for developers. */
function plain(error: unknown): string {
  const [line = ''] = String(error).split('\n');
  return stripVTControlCharacters(line);
}

/** Does every step; the first that fails ends the walk, by name. */
async function walkThrough(launched: Launched, visible: boolean): Promise<boolean> {
  const [first] = launched.context.pages();
  const walk: Walk = { launched, page: first ?? (await launched.context.newPage()) };
  walk.page.setDefaultTimeout(PATIENCE);
  for (const [i, { name, action }] of STEPS.entries()) {
    const label = `${i + 1}/${STEPS.length} ${t(name.ja, name.en)}`;
    try {
      const seen = await step(label, () => action(walk));
      if (seen) say(`    ${seen}`);
      // A person wants to see what happened; a picture wants it to have settled.
      await walk.page.waitForTimeout(visible ? 1500 : 400);
      if (!visible) await takePicture(walk.page, i + 1, name.en);
    } catch (error) {
      if (interrupted()) return false;
      say(t(`「${name.ja}」で失敗しました。`, `Failed at "${name.en}".`));
      say(`    ${plain(error)}`);
      if (!visible) await takePicture(walk.page, i + 1, `${name.en} failed`).catch(() => undefined);
      return false;
    }
  }
  return true;
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

async function stayOpen(launched: Launched): Promise<void> {
  say(
    t(
      '\nブラウザは開いたままです。閉じるか Ctrl-C で終わります。',
      '\nThe browser stays open: close it or press Ctrl-C to end.',
    ),
  );
  await new Promise((resolve) => launched.context.once('close', resolve));
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
    const done = await walkThrough(launched, visible);
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
