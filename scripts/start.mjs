// `npm start`: sets itself up, then walks through the extension's main job in a real browser.
//   npm start                    practice site, no account needed
//   npm start -- --live          the real ROOM
//   npm start -- --advertising   an account of Rakuten Advertising, behind the practice site
//   npm start -- --conversions   conversions sent to the practice site's own gateway
//   npm start -- --screenshots   the pictures of the README
//   npm start -- --store         the pictures of the store listings
import './lib/require-node.mjs';
import { ensureBrowser, loadByHand } from './lib/browser.mjs';
import { ensureDependencies, mustSucceed } from './lib/dependencies.mjs';
import { t } from './lib/language.mjs';
import { say } from './lib/progress.mjs';
import { script, tool } from './lib/tools.mjs';

const SCRIPTS = {
  '--live': 'live.ts',
  '--screenshots': 'screenshots.ts',
  '--store': 'store/pictures.ts',
  '--advertising': 'advertising.ts',
  '--conversions': 'conversions.ts',
};

/** @returns {Promise<number>} the exit code */
async function main() {
  const flag = process.argv[2];
  const file = flag === undefined ? 'walk.ts' : SCRIPTS[/** @type {'--live'} */ (flag)];
  if (!file) {
    say(`npm start [-- ${Object.keys(SCRIPTS).join(' | ')}]`);
    return 2;
  }
  await ensureDependencies();
  const label = t('拡張機能を組み立てています（wxt build）', 'Building the extension (wxt build)');
  await mustSucceed(label, (onLine) => tool('wxt', ['build'], { onLine }));
  if (!(await ensureBrowser())) {
    say(loadByHand());
    return 1;
  }
  return (await script(file)).code;
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
