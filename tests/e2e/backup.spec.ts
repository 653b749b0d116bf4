import fs from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { site } from '../site/urls';
import { axeViolations, describeViolations } from './harness/axe';
import { clicksAre } from './helpers/history';
import { cartButton, follow, visit } from './helpers/journey';
import { choose, orderFile, september } from './helpers/reports';
import { type Extension, expect, test } from './helpers/test';
import { text } from './helpers/texts';

const options = (extension: Extension) => extension.extensionPage('options.html', '#data');

/** The file that the button gives. */
async function backUp(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: text('backup.now') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^room-techo-backup-[\d-]+\.json\.gz$/);
  return fs.readFile(await download.path());
}

/** A browser that knows nothing any more. */
async function wipe(extension: Extension): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/manifest.json`);
  await page.evaluate(async () => {
    const opening = indexedDB.open('room-techo');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const db = opening.result;
    const work = db.transaction([...db.objectStoreNames], 'readwrite');
    for (const name of db.objectStoreNames) work.objectStore(name).clear();
    await new Promise((resolve) => work.addEventListener('complete', resolve));
    db.close();
    await chrome.storage.local.clear();
  });
  await page.close();
}

/** A history of what a click and a report make. */
async function live(extension: Extension, page: Page): Promise<void> {
  await visit(page, site.post);
  await follow(page, site.post);
  await cartButton(page).click();
  await clicksAre(extension, 2);
  const notebook = await extension.extensionPage('notebook.html', '#rewards');
  await notebook.locator('input[type=file]').waitFor({ state: 'attached' });
  await choose(notebook, [orderFile('2026-09', september('unconfirmed'))]);
  await notebook.getByRole('button', { name: text('rewards.import.store') }).click();
  await expect.poll(async () => (await extension.history()).rewards?.length).toBe(3);
  await notebook.close();
}

const restoring = (page: Page, name: string, buffer: Buffer) =>
  page
    .locator('#data input[type=file]')
    .setInputFiles({ name, mimeType: 'application/gzip', buffer });

test('a backup that is restored after everything was wiped gives the same file again', async ({
  extension,
  page,
}) => {
  await live(extension, page);
  const before = await options(extension);
  const file = await backUp(before);
  await before.close();
  await wipe(extension);

  const after = await options(extension);
  await restoring(after, 'backup.json.gz', file);
  const preview = after.getByRole('region', { name: text('backup.preview.title') });
  await expect(preview).toContainText(text('backup.preview.empty'));
  expect(describeViolations(await axeViolations(after))).toEqual([]);
  await preview.getByRole('button', { name: text('backup.preview.restore') }).click();
  await expect(after.getByText(/件をもどしました/)).toBeVisible();
  expect((await backUp(after)).equals(file)).toBe(true);
});

test('a damaged file is refused in words, and nothing changes', async ({ extension, page }) => {
  await live(extension, page);
  const data = await options(extension);
  const file = await backUp(data);
  const before = await extension.history();
  await restoring(data, 'cut.json.gz', file.subarray(0, file.length / 2));
  const alert = data.locator('#data').getByRole('alert');
  await expect(alert).toContainText(text('backup.refused.truncated'));
  await expect(alert).toContainText(text('backup.restore.unchanged'));
  expect(describeViolations(await axeViolations(data))).toEqual([]);
  await restoring(data, 'picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
  await expect(alert).toContainText(text('backup.refused.foreign'));
  expect(await extension.history()).toEqual(before);
});

test('replacing saves what is here first', async ({ extension, page }) => {
  const data = await options(extension);
  const empty = await backUp(data);
  await live(extension, page);
  await restoring(data, 'empty.json.gz', empty);
  await data.getByRole('radio', { name: new RegExp(text('backup.mode.replace')) }).check();
  const saving = data.waitForEvent('download');
  await data.getByRole('button', { name: text('backup.preview.replace'), exact: true }).click();
  const saved = await saving;
  await expect(data.getByText(saved.suggestedFilename()).first()).toBeVisible();
  await expect.poll(async () => (await extension.history()).clicks?.length).toBe(0);

  await restoring(data, 'saved.json.gz', await fs.readFile(await saved.path()));
  await data.getByRole('button', { name: text('backup.preview.restore') }).click();
  await expect.poll(async () => (await extension.history()).clicks?.length).toBe(1);
});

test('every table comes as CSV in one zip', async ({ extension, page }) => {
  await live(extension, page);
  const data = await options(extension);
  const downloading = data.waitForEvent('download');
  await data.getByRole('button', { name: text('backup.tables.now') }).click();
  const zip = await fs.readFile(await (await downloading).path());
  const files = unzipSync(new Uint8Array(zip));
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['clicks.csv', 'rewards.csv']));
  expect(
    strFromU8(files['rewards.csv'] ?? new Uint8Array())
      .trim()
      .split('\r\n'),
  ).toHaveLength(4);
});
