// `npm run zip`: what the stores take, in .output/release, the same bytes every time.
import './lib/require-node.mjs';
import { ensureDependencies, mustSucceed } from './lib/dependencies.mjs';
import { t } from './lib/language.mjs';
import { say } from './lib/progress.mjs';
import { script, tool } from './lib/tools.mjs';

const BROWSERS = ['chrome', 'edge', 'firefox'];

/** @returns {Promise<number>} the exit code */
async function main() {
  await ensureDependencies();
  for (const browser of BROWSERS) {
    const label = t(`${browser} 用に組み立てています`, `Building for ${browser}`);
    const args = ['build', '-b', browser, '--mv3'];
    await mustSucceed(label, (onLine) => tool('wxt', args, { onLine }));
  }
  return (await script('release/write.ts')).code;
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
