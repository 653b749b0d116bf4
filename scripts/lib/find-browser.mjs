// Which browser of this machine can carry an unpacked extension. Plain Node: runs before `npm ci`.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// Google Chrome is missing on purpose: since version 137 the branded build ignores --load-extension.
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'ungoogled-chromium',
  'brave-browser',
  'brave',
  'microsoft-edge-stable',
  'microsoft-edge',
  'vivaldi-stable',
  'vivaldi',
];
const BRANDED = ['google-chrome-stable', 'google-chrome'];

const MAC_APPS = ['Chromium', 'Brave Browser', 'Microsoft Edge', 'Vivaldi'];
const WINDOWS_APPS = [
  'Chromium\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The file a command name stands for, or undefined.
 * @param {string} command
 */
export function which(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

/** @returns {string[]} */
function candidates() {
  if (process.platform === 'darwin') {
    return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform === 'win32') {
    const roots = ['LOCALAPPDATA', 'ProgramFiles', 'ProgramFiles(x86)'].map((n) => process.env[n]);
    return roots.flatMap((root) => (root ? WINDOWS_APPS.map((app) => join(root, app)) : []));
  }
  return COMMANDS.flatMap((command) => which(command) ?? []);
}

/**
 * A launcher can exist without a browser behind it (Ubuntu's snap stand-in), so it is asked once.
 * @param {string} file
 */
function answers(file) {
  // Windows browsers have no --version on the console.
  if (process.platform === 'win32') return isExecutable(file);
  return isExecutable(file) && spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

/** @type {string | undefined} */
let found;

/**
 * The browser to use: the one named in CHROMIUM, else the first of this machine that answers.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  found ??= (named ? [named] : candidates()).find(answers);
  return found;
}

/** Whether only a Google Chrome is here, which cannot be used (worth a sentence to the user). */
export function hasOnlyBrandedChrome() {
  return BRANDED.some((command) => which(command) !== undefined);
}

const FIREFOX = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

/** @returns {string[]} */
function firefoxCandidates() {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') {
    const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)']];
    return roots.flatMap((root) => (root ? [join(root, 'Mozilla Firefox\\firefox.exe')] : []));
  }
  return FIREFOX.flatMap((command) => which(command) ?? []);
}

/** @type {string | undefined} */
let foundFirefox;

/**
 * The Firefox named in FIREFOX, else the first of this machine that answers.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const named = process.env.FIREFOX;
  foundFirefox ??= (named ? [named] : firefoxCandidates()).find(answers);
  return foundFirefox;
}
