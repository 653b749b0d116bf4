import fs from 'node:fs';
import path from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';
import { browserArgs, browserEnv } from './flags';
import { watchHosts } from './hosts';
import { BUILT_EXTENSION, type LaunchOptions } from './options';
import { prepareProfile, removeDir, temporaryDir } from './profile';

export interface Launched {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker. After a stop, cause an event before evaluating in it. */
  worker(): Promise<Worker>;
  /** Hosts asked for so far; complete after `close()`. */
  hosts(): string[];
  close(): Promise<void>;
}

function requireBrowser(): string {
  const file = findBrowser();
  if (file) return file;
  throw new Error(
    'No Chromium-family browser found: install chromium or set CHROMIUM to its path.',
  );
}

function requireBuild(dir: string): string {
  if (fs.existsSync(path.join(dir, 'manifest.json'))) return path.resolve(dir);
  throw new Error(`No built extension in ${dir}: run \`npm run build\` first.`);
}

type ContextOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

function contextOptions(options: LaunchOptions): ContextOptions {
  const locale = options.locale ?? 'ja';
  return {
    executablePath: requireBrowser(),
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    locale: locale === 'ja' ? 'ja-JP' : 'en-US',
    timezoneId: 'Asia/Tokyo',
    env: browserEnv(locale),
    ignoreDefaultArgs: ['--disable-extensions'],
    // Playwright refuses a scale factor when the page follows the window.
    ...(options.deviceScaleFactor && { deviceScaleFactor: options.deviceScaleFactor }),
  };
}

async function findWorker(context: BrowserContext, prefix = 'chrome-extension://') {
  const ours = (worker: Worker) => worker.url().startsWith(prefix);
  const running = context.serviceWorkers().findLast(ours);
  return running ?? context.waitForEvent('serviceworker', { predicate: ours, timeout: 15_000 });
}

/** Waits until the first start is over, which opens the welcome in a new profile. */
export async function firstStart(
  context: BrowserContext,
  id: string,
  keep: boolean,
): Promise<void> {
  const worker = await findWorker(context);
  const over = () =>
    worker.evaluate(async () => {
      // An extension whose code a test took away greets nobody.
      if (!chrome.runtime.onInstalled.hasListeners()) return true;
      return 'readVersion' in (await chrome.storage.local.get('readVersion'));
    });
  while (!(await over())) await new Promise((resolve) => setTimeout(resolve, 20));
  if (keep) return;
  const welcome = `chrome-extension://${id}/welcome.html`;
  for (const page of context.pages().filter((one) => one.url() === welcome)) {
    // Closed while it asks for its texts, it would leave all pages of its process without any.
    await page.locator('h1').waitFor({ state: 'attached' });
    await page.close();
  }
}

/** Starts the browser with the extension on it, the practice site in place of Rakuten. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const extension = requireBuild(options.extension ?? BUILT_EXTENSION);
  const logDir = temporaryDir('netlog');
  const netLog = path.join(logDir, 'net.json');
  const profile = options.profileDir ?? temporaryDir('profile');
  prepareProfile(profile);
  const context = await chromium.launchPersistentContext(profile, {
    ...contextOptions(options),
    args: browserArgs(options, extension, netLog),
  });
  const hosts = watchHosts(context, netLog);
  const extensionId = new URL((await findWorker(context)).url()).host;
  await firstStart(context, extensionId, options.welcome ?? false);
  return {
    context,
    extensionId,
    hosts,
    worker: () => findWorker(context, `chrome-extension://${extensionId}/`),
    close: async () => {
      await context.close();
      hosts();
      removeDir(logDir);
      if (options.profileDir === undefined) removeDir(profile);
    },
  };
}
