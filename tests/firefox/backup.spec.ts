import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { orderFile, september } from '../e2e/helpers/reports';
import { site } from '../site/urls';
import type { Firefox } from './harness/firefox';
import { follow, named, rowsOf } from './helpers/journey';
import { expect, test } from './helpers/test';

/** Where Firefox puts what it downloads, and where the report lies that is chosen. */
const folder = mkdtempSync(path.join(tmpdir(), 'room-techo-firefox-files-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
test.use({
  prefs: {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
  },
});

const FILE = { element: 'input[type=file]' };
const TABLES = ['items', 'clicks', 'rewards', 'imports', 'rollups', 'ledgerSums'] as const;

async function counts(firefox: Firefox): Promise<Record<string, number>> {
  const history = await firefox.history();
  return Object.fromEntries(TABLES.map((table) => [table, history[table]?.length ?? 0]));
}

/** What uninstalling would leave: nothing. */
async function wipe(firefox: Firefox): Promise<void> {
  const page = await firefox.extensionPage('background.js');
  await page.evaluate(async () => {
    const opening = indexedDB.open('room-techo');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const db = opening.result;
    const work = db.transaction([...db.objectStoreNames], 'readwrite');
    for (const name of db.objectStoreNames) work.objectStore(name).clear();
    await new Promise((resolve) => work.addEventListener('complete', resolve));
    db.close();
    await browser.storage.local.clear();
  }, null);
  await page.close();
}

test('a report is imported; a backup brings everything back after it was wiped', async ({
  firefox,
  tab,
}) => {
  await follow(tab, site.post);
  const report = orderFile('2026-09', september('confirmed'));
  writeFileSync(path.join(folder, report.name), report.bytes);
  const notebook = await firefox.extensionPage('notebook.html#rewards');
  await notebook.choose(FILE, path.join(folder, report.name));
  await notebook.click(named('button', 'rewards.import.store'));
  await expect.poll(async () => (await rowsOf(firefox, 'rewards')).length).toBe(3);
  await notebook.find({ element: 'main *', says: /^木のうつわ$/ });
  await notebook.close();

  const before = await counts(firefox);
  const options = await firefox.extensionPage('options.html#data');
  await options.click(named('button', 'backup.now'));
  const backups = () =>
    readdirSync(folder).filter((name) => /^room-techo-backup-.*\.json\.gz$/.test(name));
  await expect.poll(backups).toHaveLength(1);
  await options.close();
  await wipe(firefox);
  expect(await counts(firefox)).toEqual(Object.fromEntries(TABLES.map((table) => [table, 0])));

  const again = await firefox.extensionPage('options.html#data');
  await again.choose({ element: '#data input[type=file]' }, path.join(folder, backups()[0] ?? ''));
  await again.click(named('#data button', 'backup.preview.restore'));
  await expect.poll(() => counts(firefox)).toEqual(before);
});
