// The real ROOM with the extension on it: an ordinary browser, steered by nobody but the user.
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { BUILT_EXTENSION } from '../tests/e2e/harness/options';
import { prepareProfile } from '../tests/e2e/harness/profile';
import { findBrowser } from './lib/find-browser.mjs';
import { t } from './lib/language.mjs';
import { say } from './lib/progress.mjs';
import { hasDisplay } from './tour/display';

const ROOM = 'https://room.rakuten.co.jp/';

function cacheDir(): string {
  const home = os.homedir();
  if (process.platform === 'darwin') return path.join(home, 'Library/Caches');
  if (process.platform === 'win32')
    return process.env.LOCALAPPDATA ?? path.join(home, 'AppData/Local');
  return process.env.XDG_CACHE_HOME || path.join(home, '.cache');
}

function browserArgs(profile: string): string[] {
  const args = [
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${BUILT_EXTENSION}`,
    `--load-extension=${BUILT_EXTENSION}`,
    '--no-first-run',
    '--no-default-browser-check',
  ];
  // As root the browser refuses to start with its sandbox; everybody else keeps it.
  return process.getuid?.() === 0 ? [...args, '--no-sandbox', ROOM] : [...args, ROOM];
}

/** The profile stays, so that the user signs in once and the notebook keeps its pages. */
async function main(): Promise<number> {
  const browser = findBrowser();
  if (!browser || !hasDisplay()) {
    say(
      t(
        '本物のROOMを開くには画面とブラウザが必要です。',
        'Opening the real ROOM takes a screen and a browser.',
      ),
    );
    return 1;
  }
  const profile = path.join(cacheDir(), 'room-techo', 'profile');
  prepareProfile(profile);
  const child = spawn(browser, browserArgs(profile), { stdio: 'ignore' });
  say(
    t(
      `本物のROOMを開きました（プロフィール: ${profile}）。閉じるか Ctrl-C で終わります。`,
      `The real ROOM is open (profile: ${profile}). Close it or press Ctrl-C to end.`,
    ),
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill('SIGTERM'));
  }
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => {
      if (code)
        say(t(`ブラウザが終了しました（${code}）。`, `The browser ended with code ${code}.`));
      resolve(code ?? 0);
    });
  });
}

process.exitCode = await main();
