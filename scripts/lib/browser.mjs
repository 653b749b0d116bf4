// A Chromium-family browser with a Japanese interface and Japanese letters.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, findFirefox, hasOnlyBrandedChrome } from './find-browser.mjs';
import { t } from './language.mjs';
import { say, step } from './progress.mjs';
import { canInstall, install, packageManager } from './system-packages.mjs';
import { ROOT, tail } from './tools.mjs';

const DEBIAN_CHROMIUM = '/usr/lib/chromium';

/** Debian ships the browser's languages apart; without them chrome.i18n knows English only. */
const lacksJapanese = () =>
  existsSync(DEBIAN_CHROMIUM) && !existsSync(`${DEBIAN_CHROMIUM}/locales/ja.pak`);

/** macOS and Windows bring Japanese fonts along. */
function lacksFont() {
  if (process.platform !== 'linux') return false;
  const { status, stdout } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return status !== 0 || stdout.trim() === '';
}

/**
 * @param {string} label
 * @param {Parameters<typeof install>[0]} wanted
 */
async function tryInstall(label, wanted) {
  const { code, output } = await step(label, (note) => install(wanted, note));
  if (code !== 0) say(tail(output));
}

/** One sentence: how to go on by hand when no browser can be had. */
export function loadByHand() {
  const folder = join(ROOT, '.output/chrome-mv3');
  return t(
    `ブラウザで chrome://extensions を開き、「デベロッパー モード」をオンにして「パッケージ化されていない拡張機能を読み込む」で ${folder} を選んでください。`,
    `Open chrome://extensions in your browser, switch on "Developer mode" and choose ${folder} with "Load unpacked".`,
  );
}

function explainMissing() {
  const named = process.env.CHROMIUM;
  if (named) {
    say(t(`CHROMIUM の ${named} が起動しません。`, `${named}, named in CHROMIUM, does not start.`));
    return;
  }
  if (hasOnlyBrandedChrome()) {
    say(
      t(
        'Google Chrome は 137 以降、コマンドから拡張機能を読み込めないため使えません（Chromium・Edge・Brave は使えます）。',
        'Google Chrome cannot be used: since version 137 it refuses --load-extension (Chromium, Edge and Brave accept it).',
      ),
    );
  }
  say(
    t(
      'Chromium 系のブラウザが見つかりません（CHROMIUM=場所 でも指定できます）。',
      'No Chromium-family browser was found (CHROMIUM=path names one).',
    ),
  );
}

async function ensureJapanese() {
  /** @type {Array<'japanese' | 'font'>} */
  const wanted = [];
  if (lacksJapanese()) wanted.push('japanese');
  if (lacksFont()) wanted.push('font');
  if (wanted.length === 0 || !canInstall()) return;
  await tryInstall(t('日本語の表示と文字を入れています', 'Installing Japanese'), wanted);
  if (lacksFont() && packageManager() === 'apt-get') {
    await tryInstall(t('日本語の文字を入れています', 'Installing a Japanese font'), ['smallFont']);
  }
}

/** @returns {Promise<string | undefined>} the browser's path; without one the reason has been said */
export async function ensureBrowser() {
  if (!findBrowser() && !process.env.CHROMIUM && canInstall()) {
    const label = t('Chromium を入れています', 'Installing Chromium');
    // All at once: one download, one unpacking.
    await tryInstall(
      label,
      lacksFont() ? ['browser', 'japanese', 'font'] : ['browser', 'japanese'],
    );
  }
  const found = findBrowser();
  if (!found) {
    explainMissing();
    return undefined;
  }
  if (process.platform === 'linux') await ensureJapanese();
  // Everything we start from here on uses the very same browser.
  process.env.CHROMIUM = found;
  return found;
}

/** @returns {Promise<string | undefined>} the path of Firefox; without one the reason has been said */
export async function ensureFirefox() {
  if (!findFirefox() && !process.env.FIREFOX && canInstall()) {
    await tryInstall(t('Firefox を入れています', 'Installing Firefox'), ['firefox']);
  }
  const found = findFirefox();
  if (found) process.env.FIREFOX = found;
  else
    say(
      t(
        'Firefox が見つからず、入れることもできません。firefox-esr を入れるか、FIREFOX=場所 で指定してください。',
        'There is no Firefox and none could be installed: install firefox-esr, or name one with FIREFOX=path.',
      ),
    );
  return found;
}
