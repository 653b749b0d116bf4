// `npm run bench`: what the extension costs. Fails only on the size budgets.
//   npm run bench -- --rounds=40 --only=sizes,load,feed,panel,popup,notebook,rank,composer,idle --keep --write
import './lib/require-node.mjs';
import { ensureBrowser, loadByHand } from './lib/browser.mjs';
import { ensureDependencies, mustSucceed } from './lib/dependencies.mjs';
import { t } from './lib/language.mjs';
import { say } from './lib/progress.mjs';
import { script, tool } from './lib/tools.mjs';

/** @returns {Promise<number>} the exit code */
async function main() {
  await ensureDependencies();
  const label = t('拡張機能を組み立てています（wxt build）', 'Building the extension (wxt build)');
  await mustSucceed(label, (onLine) => tool('wxt', ['build'], { onLine }));
  if (!(await ensureBrowser())) {
    say(loadByHand());
    return 1;
  }
  return (await script('bench/main.ts', process.argv.slice(2))).code;
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
