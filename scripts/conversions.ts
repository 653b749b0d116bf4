// Conversions of an own shop, walked through once: profile, test, sale, refusal, retry. Nothing leaves the machine.
import { launch } from '../tests/e2e/harness/launch';
import { withConversionHosts } from '../tests/e2e/helpers/conversions';
import { startSite } from '../tests/site/server';
import { language, t } from './lib/language.mjs';
import { say, step } from './lib/progress.mjs';
import { conversionSteps } from './tour/conversion-steps';
import { hasDisplay } from './tour/display';
import { interrupted } from './tour/interrupted';
import { PICTURES } from './tour/pictures';
import { plain, stayOpen, walkThrough } from './tour/walking';

async function main(): Promise<number> {
  const visible = hasDisplay();
  const site = await startSite();
  // The browser's own question cannot be pressed by a script: this copy has its answer already.
  const copy = withConversionHosts();
  say(
    t(
      '練習用の送り先を起動しました（本物には接続しません）。',
      'The stand-in that takes conversions is up (nothing reaches the real one).',
    ),
  );
  const launched = await step(t('ブラウザを開いています', 'Opening the browser'), () =>
    launch({
      ...{ site, extension: copy.dir, headless: !visible, locale: language },
      viewport: visible ? null : { width: 1280, height: 800 },
    }),
  );
  try {
    const done = await walkThrough(launched, visible, conversionSteps(site));
    for (const request of site.advertising.requests) say(`    ${request}`);
    if (visible) await stayOpen(launched);
    else if (!interrupted())
      say(t(`\n各段階の画面: ${PICTURES}`, `\nA picture of each step: ${PICTURES}`));
    return done ? 0 : 1;
  } finally {
    await launched.close();
    await site.close();
    copy.remove();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  say(plain(error));
  process.exitCode = 1;
}
