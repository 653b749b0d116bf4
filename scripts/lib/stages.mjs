// What `npm test` consists of, in order. Every stage gives its counts and throws nothing.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureFirefox } from './browser.mjs';
import { t } from './language.mjs';
import { say, step } from './progress.mjs';
import { FAILED, PASSED, playwrightTally, vitestTally } from './tally.mjs';
import { ROOT, tail, tool } from './tools.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ reports: string, kinds: readonly string[] }} Context */
/** @typedef {{ name: string, run: (context: Context) => Promise<Tally> }} Stage */

/** The folders of tests/ that Vitest runs. */
export const VITEST_KINDS = ['unit', 'component', 'architecture'];

/**
 * A tool that either holds or does not: one test.
 * @param {string} name
 * @param {string} label
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Stage}
 */
function check(name, label, command, args) {
  const run = async () => {
    try {
      await step(label, async (onLine) => {
        const { code, output } = await tool(command, args, { onLine });
        if (code !== 0) throw new Error(tail(output));
      });
      return PASSED;
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      return FAILED;
    }
  };
  return { name, run };
}

/** @param {Context} context */
async function vitest({ reports, kinds }) {
  say(t('- 単体・部品・構造のテスト（vitest）', '- Unit, component, architecture (vitest)'));
  const file = join(reports, 'vitest.json');
  const folders = kinds.map((kind) => `tests/${kind}/`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await tool('vitest', ['run', ...folders, ...reporters], { show: true });
  return vitestTally(file, code);
}

/**
 * Tests in a real browser.
 * @param {{ name: string, target: string, ensure: () => Promise<unknown>, label: string, args?: readonly string[] }} browser
 * @returns {Stage}
 */
function inBrowser({ name, target, ensure, label, args = [] }) {
  /** @param {Context} context */
  const run = async ({ reports }) => {
    if (!existsSync(join(ROOT, `.output/${target}/manifest.json`))) {
      say(
        t(
          `${target} の組み立てがないため、ブラウザのテストはできません。`,
          `No build of ${target}, so no browser tests.`,
        ),
      );
      return FAILED;
    }
    if (!(await ensure())) return FAILED;
    say(label);
    const file = join(reports, `${name}.json`);
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const all = ['test', ...args, '--reporter=list,json'];
    const { code } = await tool('@playwright/test#playwright', all, { show: true, env });
    return playwrightTally(file, code);
  };
  return { name, run };
}

const build = (/** @type {string} */ browser) =>
  t(`${browser} 用の組み立て`, `Build for ${browser}`);

/** The builds come before Vitest: the architecture tests read the built manifests. */
export const STAGES = [
  check('lint', t('書き方（biome）', 'Lint (biome)'), '@biomejs/biome#biome', ['check']),
  check('types', t('型（tsc）', 'Types (tsc)'), 'typescript#tsc', ['--noEmit']),
  check('chrome', build('Chrome'), 'wxt', ['build']),
  check('firefox', build('Firefox'), 'wxt', ['build', '-b', 'firefox', '--mv3']),
  { name: 'vitest', run: vitest },
  inBrowser({
    name: 'e2e',
    target: 'chrome-mv3',
    ensure: ensureBrowser,
    label: t('- 本物の Chromium でのテスト（playwright）', '- End to end in real Chromium'),
  }),
  inBrowser({
    name: 'e2e-firefox',
    target: 'firefox-mv3',
    ensure: ensureFirefox,
    label: t('- 本物の Firefox でのテスト', '- End to end in real Firefox'),
    args: ['--config', 'tests/firefox/playwright.config.ts'],
  }),
];
