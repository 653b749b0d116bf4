// `npm run check`, before every commit: what `npm test` holds without a browser, a build or minutes.
// The steps know nothing of each other and run at the same time; one core would often be idle.
import './lib/require-node.mjs';
import { say } from './lib/progress.mjs';
import { tail, tool } from './lib/tools.mjs';

const TYPES = ['--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/tsc.json'];
const LEFT_TO_ALL = ['tests/architecture/build/**', '**/*.long.test.ts'];
const TESTS = [
  ...['run', 'tests/unit', 'tests/architecture', '--no-isolate'],
  ...LEFT_TO_ALL.flatMap((files) => ['--exclude', files]),
];

/**
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('./lib/run.mjs').RunOptions} [options]
 */
async function holds(name, command, args, options) {
  const since = Date.now();
  const { code, output } = await tool(command, args, options);
  if (code !== 0 && output) say(tail(output));
  say(`${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  return code === 0;
}

const prepared = await holds('wxt prepare', 'wxt', ['prepare']);
const held = await Promise.all([
  holds('biome', '@biomejs/biome#biome', ['check']),
  holds('tsc', 'typescript#tsc', TYPES),
  holds('vitest', 'vitest', TESTS, { show: true }),
]);
process.exitCode = prepared && held.every(Boolean) ? 0 : 1;
