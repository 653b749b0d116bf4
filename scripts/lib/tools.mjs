// The project's installed tools, run by this Node itself: no shell and no npx in between.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { run } from './run.mjs';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
// Tools look for their settings where they stand.
process.chdir(ROOT);

/**
 * @param {string} name
 * @param {string} [command]
 */
function binOf(name, command = name) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * @param {string} name package, or `package#command`
 * @param {readonly string[]} args
 * @param {import('./run.mjs').RunOptions} [options]
 */
export function tool(name, args, options) {
  const [pkg = name, command] = name.split('#');
  return run(process.execPath, [binOf(pkg, command), ...args], options);
}

/**
 * Runs a TypeScript file of ours, which may use what is in node_modules.
 * @param {string} file
 * @param {readonly string[]} [args]
 */
export function script(file, args = []) {
  return run(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', file), ...args], {
    show: true,
  });
}

/**
 * The end of a long output, which is where tools say what went wrong.
 * @param {string} output
 */
export const tail = (output) =>
  stripVTControlCharacters(output).trimEnd().split('\n').slice(-40).join('\n');
