// node_modules as package-lock.json wants it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { t } from './language.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';
import { ROOT, tail, tool } from './tools.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Locked
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages ?? {};
}

/** npm leaves a lock file of what it really installed; it writes it last. */
export function dependenciesMatch() {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
    const there = installed[path];
    // Optional packages are for other machines as often as not.
    if (path === '' || (!there && (wanted.optional || wanted.devOptional))) return true;
    return there?.version === wanted.version;
  });
}

/**
 * @param {string} label
 * @param {(note: (line: string) => void) => Promise<{ code: number, output: string }>} work
 */
export async function mustSucceed(label, work) {
  await step(label, async (note) => {
    const { code, output } = await work(note);
    if (code !== 0) throw new Error(`${label}\n${tail(output)}`);
  });
}

export async function ensureDependencies() {
  if (!dependenciesMatch()) {
    const label = t('必要なパッケージを入れています（npm ci）', 'Installing packages (npm ci)');
    await mustSucceed(label, (onLine) => run('npm', ['ci', '--no-audit', '--no-fund'], { onLine }));
  }
  // The types that tsconfig.json builds on; `git clean` takes them away.
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) {
    const label = t('型を用意しています（wxt prepare）', 'Preparing types (wxt prepare)');
    await mustSucceed(label, (onLine) => tool('wxt', ['prepare'], { onLine }));
  }
}
