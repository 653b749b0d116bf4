import type { ExtensionCopy } from '../../tests/e2e/harness/extension-copy';
import { type Launched, launch } from '../../tests/e2e/harness/launch';
import { type Site, startSite } from '../../tests/site/server';
import { language, t } from '../lib/language.mjs';
import { say, step } from '../lib/progress.mjs';
import { hasDisplay } from './display';
import { interrupted } from './interrupted';
import { PICTURES } from './pictures';
import type { Step } from './steps';
import { plain, stayOpen, walkThrough } from './walking';

/** What one walk has of its own. */
export interface Tour {
  /** Said when the stand-in answers. */
  up: { ja: string; en: string };
  /** The browser's own questions cannot be pressed by a script: such a copy has their answers already. */
  extension?: () => ExtensionCopy;
  steps: (site: Site) => readonly Step[];
  /** Said once all steps are done. */
  outcome: (launched: Launched, site: Site) => Promise<readonly string[]> | readonly string[];
}

const DESK = { width: 1280, height: 800 };

async function walk(tour: Tour, site: Site, extension: string | undefined): Promise<boolean> {
  const visible = hasDisplay();
  const own = extension === undefined ? {} : { extension };
  const launched = await step(t('ブラウザを開いています', 'Opening the browser'), () =>
    launch({ site, ...own, headless: !visible, locale: language, viewport: visible ? null : DESK }),
  );
  try {
    const done = await walkThrough(launched, visible, tour.steps(site));
    if (done) for (const line of await tour.outcome(launched, site)) say(line);
    if (visible) await stayOpen(launched);
    else if (!interrupted())
      say(t(`\n各段階の画面: ${PICTURES}`, `\nA picture of each step: ${PICTURES}`));
    return done;
  } finally {
    await launched.close();
  }
}

/** Walks through once; nothing leaves the machine. The exit code says whether every step went well. */
export async function run(tour: Tour): Promise<void> {
  const site = await startSite();
  const copy = tour.extension?.();
  try {
    say(t(tour.up.ja, tour.up.en));
    process.exitCode = (await walk(tour, site, copy?.dir)) ? 0 : 1;
  } catch (error) {
    say(plain(error));
    process.exitCode = 1;
  } finally {
    await site.close();
    copy?.remove();
  }
}

/** What the stand-in was asked for, its secrets masked by itself. */
export const requestsTo = (_: Launched, site: Site): string[] =>
  site.advertising.requests.map((request) => `    ${request}`);
