import type { Page } from '@playwright/test';
import { site } from '../../site/urls';
import { clicksAre } from './history';
import { cartButton, follow, visit } from './journey';
import { choose, orderFile, periodFile, september } from './reports';
import { startWith } from './settings';
import { type Extension, expect } from './test';
import { type Text, text } from './texts';

/** A notebook in use: something of everything that the practice site and reports can bring. */
export async function fillNotebook(
  extension: Extension,
  page: Page,
  words: Text = text,
): Promise<void> {
  await startWith(extension, { ownRooms: ['aoi_techo'] });
  await visit(page, site.ownProfile);
  await visit(page, site.ownPost);
  await follow(page, site.post);
  await cartButton(page).click();
  await clicksAre(extension, 2);
  await follow(page, site.ownPost);
  await clicksAre(extension, 2, 2);
  await page.goto(site.itemUnknown);
  const missed = async () => JSON.stringify((await extension.history()).diagnostics);
  await expect.poll(missed).toContain('unknown:item');
  await visit(page, site.affiliateLink);
  await visit(page, site.composer);
  await page.locator('#collect-content').fill('朝の光で撮りました。 #オリジナル写真');
  const drafts = async () => ((await extension.history()).drafts ?? []).length;
  await expect.poll(drafts).toBe(1);
  await importReports(extension, words);
}

async function importReports(extension: Extension, words: Text): Promise<void> {
  const page = await extension.extensionPage('notebook.html', '#rewards');
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await choose(page, [orderFile('2026-09', september('confirmed')), periodFile]);
  await page.getByRole('button', { name: words('rewards.import.store') }).click();
  const sales = async () => ((await extension.history()).rewards ?? []).length;
  await expect.poll(sales).toBe(3);
  await page.close();
}
