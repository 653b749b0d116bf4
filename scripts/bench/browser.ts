import fs from 'node:fs';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserEnv } from '../../tests/e2e/harness/flags';
import { firstStart } from '../../tests/e2e/harness/launch';
import { prepareProfile, removeDir, temporaryDir } from '../../tests/e2e/harness/profile';
import { chromiumArgs, type Site } from '../../tests/site/server';
import { findBrowser } from '../lib/find-browser.mjs';

/** One browser of the comparison: its own process, its own profile. */
export interface Browser {
  context: BrowserContext;
  /** Empty in the browser that has no extension. */
  extensionId: string;
  close(): Promise<void>;
}

interface Start {
  extension?: string;
  site?: Site;
  profile?: string;
}

/** No errands of the browser itself while we measure; no network log, unlike the tests. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
];

function browserArgs({ extension, site }: Start): string[] {
  const folder = extension && path.resolve(extension);
  return [
    ...QUIET,
    ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
    ...(site ? chromiumArgs(site) : []),
  ];
}

async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

export async function openBrowser(start: Start): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium-family browser found.');
  const profile = start.profile ?? temporaryDir('bench');
  fs.mkdirSync(profile, { recursive: true });
  prepareProfile(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    viewport: { width: 1280, height: 800 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    env: browserEnv('ja'),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: browserArgs(start),
  });
  context.setDefaultTimeout(60_000);
  const extensionId = start.extension ? await idOf(context) : '';
  // The welcome is closed: the chip it shows counts down, and would be counted.
  if (extensionId) await firstStart(context, extensionId, false);
  return {
    context,
    extensionId,
    close: async () => {
      await context.close();
      if (start.profile === undefined) removeDir(profile);
    },
  };
}

/** A page of the extension's origin that runs none of its code. */
export async function openPlainPage({ context, extensionId }: Browser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return page;
}
