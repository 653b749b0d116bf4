import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MIGRATIONS } from '../../lib/storage/migrations';
import { BUILT_EXTENSION } from '../../tests/e2e/harness/options';
import { removeDir, temporaryDir } from '../../tests/e2e/harness/profile';
import { type Browser, openBrowser, openPlainPage } from './browser';
import { pageScript } from './bundle';
import { OWN_ROOM } from './page/history';

const SCHEMA = Math.max(...MIGRATIONS.map(({ version }) => version));

/** Where histories wait for the next run with `--keep`; the system may empty it at any time. */
const KEPT = path.join(os.tmpdir(), 'room-techo-bench');
const COMPLETE = 'complete';

/** An unpacked extension's id, and with it its data, belongs to the folder it lies in. */
const place = Buffer.from(BUILT_EXTENSION).toString('base64url').slice(-12);

const keptDir = (rows: number): string => path.join(KEPT, `schema-${SCHEMA}-rows-${rows}-${place}`);

/** Lets the extension lay out its own database, and tells it which ROOM is the user's. */
async function prepare(browser: Browser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.waitForSelector('[data-state="empty"]');
  await page.evaluate(async (room) => {
    await chrome.storage.local.set({
      settings: {
        ownRooms: [room],
        sites: { room: { chip: true, panel: true }, ichiba: { chip: true, panel: true } },
        chip: { corner: 'bottom-right', collapsed: false },
      },
    });
  }, OWN_ROOM);
  await page.close();
}

async function fill(browser: Browser, rows: number, note: (line: string) => void): Promise<void> {
  await prepare(browser);
  const page = await openPlainPage(browser);
  await page.evaluate(await pageScript('fill'));
  const filler = await page.evaluateHandle((count) => globalThis.benchFiller(count), rows);
  await filler.evaluate((it) => it.open());
  for (let written = 0; written < rows; ) {
    written = await filler.evaluate((it) => it.step());
    note(`${written.toLocaleString('en')} / ${rows.toLocaleString('en')}`);
  }
  await filler.evaluate((it) => it.finish());
  await page.close();
}

/**
 * A profile whose notebook holds so many rows. It is closed after filling, so that the measured
 * browser starts with a database that is at rest.
 */
async function filledProfile(
  rows: number,
  keep: boolean,
  note: (line: string) => void,
): Promise<string> {
  const kept = keptDir(rows);
  if (fs.existsSync(path.join(kept, COMPLETE))) return kept;
  const profile = keep && rows > 0 ? kept : temporaryDir(`bench-${rows}`);
  if (profile === kept) removeDir(kept);
  if (rows > 0) await fillProfile(profile, rows, note);
  if (profile === kept) fs.writeFileSync(path.join(kept, COMPLETE), '');
  return profile;
}

async function fillProfile(profile: string, rows: number, note: (line: string) => void) {
  const browser = await openBrowser({ extension: BUILT_EXTENSION, profile });
  await fill(browser, rows, note);
  await browser.close();
}

/** A browser whose notebook holds so many rows. */
export async function openFilled(
  rows: number,
  keep: boolean,
  note: (line: string) => void,
): Promise<Browser> {
  const profile = await filledProfile(rows, keep, note);
  const browser = await openBrowser({ extension: BUILT_EXTENSION, profile });
  await browser.context.addInitScript(await pageScript('observe-ready'));
  return browser;
}
