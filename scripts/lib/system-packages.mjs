// The system's package manager, where it can be used without asking for a password.
import { spawnSync } from 'node:child_process';
import { which } from './find-browser.mjs';
import { run } from './run.mjs';

/** What to install, by package manager; each list goes in one call, so it fails or works as one. */
const NAMES = {
  'apt-get': {
    browser: ['chromium'],
    japanese: ['chromium-l10n'],
    font: ['fonts-noto-cjk'],
    smallFont: ['fonts-ipafont-gothic'],
    firefox: ['firefox-esr', 'firefox-esr-l10n-ja'],
  },
  dnf: {
    browser: ['chromium'],
    japanese: [],
    font: ['google-noto-sans-cjk-fonts'],
    smallFont: [],
    firefox: ['firefox', 'firefox-langpacks'],
  },
  pacman: {
    browser: ['chromium'],
    japanese: [],
    font: ['noto-fonts-cjk'],
    smallFont: [],
    firefox: ['firefox', 'firefox-i18n-ja'],
  },
  brew: { browser: ['chromium'], japanese: [], font: [], smallFont: [], firefox: ['firefox'] },
};

/** @typedef {keyof typeof NAMES} Manager */
/** @typedef {keyof (typeof NAMES)['apt-get']} Wanted */

const INSTALL = {
  'apt-get': ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'],
  dnf: ['install', '-y'],
  pacman: ['-S', '--noconfirm', '--needed'],
  brew: ['install', '--cask'],
};

/** @returns {string[] | undefined} what to put before a command that needs root */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  if (!which('sudo')) return undefined;
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

/** @returns {Manager | undefined} */
export function packageManager() {
  const names = /** @type {Manager[]} */ (Object.keys(NAMES));
  return names.find((name) => which(name) !== undefined);
}

/** Whether packages can be installed here without a question. */
export function canInstall() {
  const manager = packageManager();
  return manager === 'brew' || (manager !== undefined && asRoot() !== undefined);
}

let refreshed = false;

/**
 * @param {readonly Wanted[]} wanted
 * @param {(line: string) => void} onLine
 */
export async function install(wanted, onLine) {
  const manager = packageManager();
  const root = manager === 'brew' ? [] : asRoot();
  if (!manager || !root) return { code: 1, output: '' };
  const packages = wanted.flatMap((name) => NAMES[manager][name]);
  if (packages.length === 0) return { code: 0, output: '' };
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const call = (/** @type {string[]} */ args) => {
    // sudo drops the environment, so it goes in as an argument.
    const [command = manager, ...rest] = [
      ...root,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      manager,
    ];
    return run(command, [...rest, ...args], { onLine, env });
  };
  if (manager === 'apt-get' && !refreshed) {
    await call(['update']);
    refreshed = true;
  }
  return call([...INSTALL[manager], ...packages]);
}
