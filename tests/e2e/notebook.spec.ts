import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { site } from '../site/urls';
import { attemptsOf, clicksAre, renameItems } from './helpers/history';
import { cartButton, follow, visit } from './helpers/journey';
import { startWith } from './helpers/settings';
import { type Extension, expect, test } from './helpers/test';
import { text } from './helpers/texts';

const listOf = (notebook: Page) =>
  notebook.getByRole('feed', { name: text('notebook.list.name') }).getByRole('article');

/** Another ROOM's click put into the cart, an own click and a blog's link. */
async function someHistory(extension: Extension, page: Page): Promise<void> {
  await startWith(extension, { ownRooms: ['aoi_techo'] });
  await follow(page, site.post);
  await cartButton(page).click();
  await expect.poll(async () => (await attemptsOf(extension)).length).toBe(1);
  await follow(page, site.ownPost);
  await clicksAre(extension, 2, 2);
  await visit(page, site.affiliateLink);
  await clicksAre(extension, 2, 2, 1);
}

test('empty it says how the first line gets written; then it follows what happens', async ({
  extension,
  page,
}) => {
  const notebook = await extension.extensionPage('notebook.html');
  await expect(notebook.getByText(text('notebook.empty.title'))).toBeVisible();
  await follow(page, site.post);
  await expect(listOf(notebook)).toHaveCount(1);
  await expect(listOf(notebook)).toContainText(text('notebook.what.click'));
});

test('rows, newest first, and the filters', async ({ extension, page }) => {
  await someHistory(extension, page);
  const notebook = await extension.extensionPage('notebook.html');
  const rows = listOf(notebook);
  await expect(rows).toHaveCount(4);
  const kinds = ['affiliate', 'own', 'cart', 'click'].map((kind) => text(`notebook.what.${kind}`));
  await expect(rows).toContainText(kinds);
  await expect(rows.last()).toContainText('北欧風マグカップ');
  await expect(rows.last()).toContainText('room_0a1b2c3d4e');
  await expect(notebook.getByText(text('notebook.count.exact', '4'))).toBeVisible();

  const filter = notebook.getByRole('search', { name: text('notebook.filter.title') });
  const choose = (key: string, value: string) =>
    filter.getByLabel(text(`notebook.filter.${key}`), { exact: true }).selectOption(value);
  await choose('room', 'aoi_techo');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('ほうろうケトル');
  await filter.getByRole('button', { name: text('notebook.filter.reset') }).click();
  await expect(rows).toHaveCount(4);
  await choose('kind', 'attempt');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(text('notebook.what.cart'));
  await choose('kind', '');
  await choose('phase', 'carted');
  await expect(rows).toHaveCount(1);
  await choose('phase', '');
  const search = filter.getByLabel(text('notebook.filter.text'), { exact: true });
  await search.fill('ケトル');
  await expect(rows).toHaveCount(1);
  await search.fill('どこにもない商品');
  await expect(notebook.getByText(text('notebook.empty.noneTitle'))).toBeVisible();
});

test("the panel's link leads to the item's rows", async ({ extension, page }) => {
  await someHistory(extension, page);
  await visit(page, site.itemOldRoot);
  await page.locator('room-techo-chip').getByRole('button').first().click();
  const opened = extension.context.waitForEvent('page');
  await page.getByRole('button', { name: text('panel.inNotebook') }).click();
  const notebook = await opened;
  await expect(listOf(notebook)).toHaveCount(1);
  await expect(listOf(notebook)).toContainText('ほうろうケトル');
});

async function exported(notebook: Page): Promise<string> {
  const downloading = notebook.waitForEvent('download');
  await notebook.getByRole('button', { name: text('notebook.export.csv') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^room-techo-timeline-\d{4}-\d\d-\d\d\.csv$/);
  return fs.readFileSync(await download.path(), 'utf8');
}

test('the CSV file: UTF-8 with its mark, all columns, no formula', async ({ extension, page }) => {
  await someHistory(extension, page);
  const formula = '=HYPERLINK("https://example.com","<script>alert(1)</script>")';
  await renameItems(extension, formula);
  const notebook = await extension.extensionPage('notebook.html');
  await expect(listOf(notebook)).toHaveCount(4);
  await expect(listOf(notebook).getByText(formula).first()).toBeVisible();
  await expect(notebook.locator('#root script')).toHaveCount(0);
  const file = await exported(notebook);
  await expect(notebook.getByText(text('notebook.export.done', '4'))).toBeVisible();
  expect(file.startsWith('\uFEFF')).toBe(true);
  const lines = file.slice(1).split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toBe('');
  const columns = ['at', 'what', 'item', 'shop', 'shopUrl', 'room', 'postId', 'postUrl', 'itemUrl'];
  expect(lines[0]?.split(',').slice(0, 9)).toEqual(
    columns.map((key) => text(`notebook.csv.${key}`)),
  );
  const safe = `"'=HYPERLINK(""https://example.com"",""<script>alert(1)</script>"")"`;
  for (const line of lines.slice(1, 5)) expect(line).toContain(`,${safe},`);
  expect(lines[4]).toContain('https://room.rakuten.co.jp/room_0a1b2c3d4e/1700123456789001');
  expect(lines[4]).toContain('https://item.rakuten.co.jp/mihon-kitchen/mug-nordic-2026/');
});
