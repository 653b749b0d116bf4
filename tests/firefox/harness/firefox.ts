import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findFirefox } from '../../../scripts/lib/find-browser.mjs';
import { type History, readHistory } from '../../e2e/harness/database';
import { browserEnv } from '../../e2e/harness/flags';
import type { Locale, Site } from '../../e2e/harness/options';
import { removeDir, temporaryDir } from '../../e2e/harness/profile';
import { isSiteHost } from '../../site/server';
import { Marionette } from './marionette';
import { ORIGIN, type Prefs, writePrefs } from './profile';
import { type SiteProxy, startProxy } from './proxy';
import { Tab } from './tab';

const BUILT = path.resolve('.output/firefox-mv3');

export interface FirefoxOptions {
  site: Site;
  language?: Locale;
  prefs?: Prefs;
}

function start(profile: string, language: Locale): ChildProcess {
  const file = findFirefox();
  if (!file) throw new Error('No Firefox found: install firefox-esr or set FIREFOX to its path.');
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
  // Settings from Mozilla's servers are not looked for at the address this names.
  const env = { ...browserEnv(language), MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
  return spawn(file, [...args, '--profile', profile], { stdio: 'ignore', env });
}

async function portOf(profile: string): Promise<number> {
  const file = path.join(profile, 'MarionetteActivePort');
  for (let tries = 0; tries < 600; tries += 1) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not start within a minute');
}

/** The browser with the extension in it, the practice site in place of Rakuten. */
export class Firefox {
  readonly marionette: Marionette;
  readonly #process: ChildProcess;
  readonly #proxy: SiteProxy;
  readonly #profile: string;

  private constructor(
    marionette: Marionette,
    { process, proxy, profile }: { process: ChildProcess; proxy: SiteProxy; profile: string },
  ) {
    this.marionette = marionette;
    this.#process = process;
    this.#proxy = proxy;
    this.#profile = profile;
  }

  static async launch({ site, language = 'ja', prefs = {} }: FirefoxOptions): Promise<Firefox> {
    if (!existsSync(path.join(BUILT, 'manifest.json')))
      throw new Error('No build for Firefox: run `npm run build:firefox` first.');
    const profile = temporaryDir('firefox');
    const proxy = await startProxy(site.port, isSiteHost);
    writePrefs(profile, language, proxy.port, prefs);
    const process = start(profile, language);
    const marionette = await Marionette.connect(await portOf(profile));
    await marionette.command('WebDriver:NewSession', { acceptInsecureCerts: true });
    await marionette.command('Addon:Install', { path: BUILT, temporary: true });
    return new Firefox(marionette, { process, proxy, profile });
  }

  async newTab(): Promise<Tab> {
    const { handle } = await this.marionette.command<{ handle: string }>('WebDriver:NewWindow', {
      type: 'tab',
    });
    return new Tab(this.marionette, handle);
  }

  async extensionPage(file: string): Promise<Tab> {
    const tab = await this.newTab();
    await tab.goto(`${ORIGIN}/${file}`);
    return tab;
  }

  /** Tabs in the order they were opened. */
  async tabs(): Promise<Tab[]> {
    const handles = await this.marionette.command<string[]>('WebDriver:GetWindowHandles');
    return handles.map((handle) => new Tab(this.marionette, handle));
  }

  /** Runs in the browser itself, with everything that Firefox's own code may do. */
  async inBrowser<R, A>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    await this.marionette.command('Marionette:SetContext', { value: 'chrome' });
    try {
      const script = `
        const done = arguments[arguments.length - 1];
        Promise.resolve((${run})(arguments[0])).then((value) => done({ value }), (e) => done({ error: String(e) }));`;
      const parameters = { script, args: [arg ?? null], sandbox: 'system' };
      const answer = await this.marionette.command<{ value: R; error?: string }>(
        'WebDriver:ExecuteAsyncScript',
        parameters,
      );
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    } finally {
      await this.marionette.command('Marionette:SetContext', { value: 'content' });
    }
  }

  /** What the user's disk holds, read from a page of the extension that runs none of its code. */
  async history(): Promise<History> {
    const page = await this.extensionPage('background.js');
    const history = await readHistory(page);
    await page.close();
    return history;
  }

  /** Errors and warnings of our own scripts, wherever they ran. */
  complaints(): Promise<string[]> {
    return this.inBrowser((prefix) => {
      const loud = Services.console.getMessageArray().filter((entry) => entry.sourceName);
      const ours = loud.filter(({ sourceName }) => sourceName.startsWith(prefix));
      return ours.map(({ errorMessage, lineNumber }) => `${errorMessage} (${lineNumber})`);
    }, ORIGIN);
  }

  hosts(): string[] {
    return [...new Set(this.#proxy.asked)].sort();
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.marionette.command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {
      this.#process.kill('SIGKILL');
    });
    await gone;
    this.marionette.close();
    await this.#proxy.close();
    removeDir(this.#profile);
  }
}
