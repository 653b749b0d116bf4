// `npm test`: everything that must hold. The last line is `N passed, N failed`.
//   npm test -- --only=lint,types,chrome,firefox,unit,component,architecture,e2e,e2e-firefox
import './lib/require-node.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { t } from './lib/language.mjs';
import { say } from './lib/progress.mjs';
import { STAGES, VITEST_KINDS } from './lib/stages.mjs';
import { FAILED, sum } from './lib/tally.mjs';

/** @returns {string[]} the wanted names; empty for all */
function wantedNames() {
  const option = process.argv.slice(2).find((arg) => arg.startsWith('--only='));
  return option ? option.slice('--only='.length).split(',') : [];
}

/**
 * @param {readonly string[]} only
 * @param {string} reports
 */
async function runStages(only, reports) {
  const all = only.length === 0 || only.includes('vitest');
  const kinds = VITEST_KINDS.filter((kind) => all || only.includes(kind));
  const tallies = [];
  for (const { name, run } of STAGES) {
    const wanted =
      only.length === 0 || only.includes(name) || (name === 'vitest' && kinds.length > 0);
    if (!wanted) continue;
    const tally = await run({ reports, kinds });
    say(`  ${name}: ${tally.passed} / ${tally.passed + tally.failed}`);
    tallies.push({ ...tally, name });
  }
  return tallies;
}

async function main() {
  const reports = mkdtempSync(join(tmpdir(), 'room-techo-test-'));
  process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
  await ensureDependencies();
  return runStages(wantedNames(), reports);
}

/** @type {import('./lib/tally.mjs').Tally[]} */
let tallies = [FAILED];
try {
  tallies = await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
}
const { passed, failed } = sum(tallies);
if (passed + failed === 0) say(t('テストが 1 つも動きませんでした。', 'Not a single test ran.'));
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
say(`${passed} passed, ${failed} failed`);
