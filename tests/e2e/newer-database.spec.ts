import type { Page } from '@playwright/test';
import { site } from '../site/urls';
import { openExtensionPage, stopWorker } from './harness/extension';
import type { Extension } from './harness/fixtures';
import { visit } from './helpers/journey';
import { expect, openPanel, test } from './helpers/test';
import { text } from './helpers/texts';

/** What a build of a later layout leaves behind; Dexie keeps its versions times ten. */
async function leaveLater(extension: Extension): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/manifest.json`);
  await page.evaluate(async () => {
    const opening = indexedDB.open('room-techo', 9990);
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = reject;
    });
    opening.result.close();
  });
  await page.close();
}

const said = (page: Page) =>
  page.getByRole('alert').filter({ hasText: text('backup.database.newer') });

test('a history of a later build is told of everywhere, and can be taken out', async ({
  extension,
  page,
}) => {
  await visit(page, site.itemSingle);
  await stopWorker(extension);
  await leaveLater(extension);

  const panel = await openPanel(page);
  await expect(panel.getByRole('alert')).toContainText(text('backup.database.newerTitle'));
  await expect(
    panel.getByRole('alert').getByRole('button', { name: text('popup.openNotebook') }),
  ).toBeVisible();

  for (const file of ['popup.html', 'options.html', 'notebook.html'] as const) {
    const own = await openExtensionPage(extension, file);
    await expect(said(own), file).toBeVisible();
    const download = own.waitForEvent('download');
    await own.getByRole('button', { name: text('backup.database.export') }).click();
    expect((await download).suggestedFilename(), file).toMatch(/^room-techo-backup-/);
  }
});
