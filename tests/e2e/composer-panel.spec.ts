import type { Page } from '@playwright/test';
import { site } from '../site/urls';
import { visit } from './helpers/journey';
import { expect, panel, test } from './helpers/test';
import { text } from './helpers/texts';

// Wide enough for the panel to stand beside the form.
test.use({ launchWith: { viewport: { width: 1400, height: 900 } } });

const field = (page: Page) => page.locator('#collect-content');
const dialog = (page: Page) => panel(page).getByRole('dialog', { name: text('composer.title') });

test('docks beside the form and leaves the focus in it', async ({ page }) => {
  await visit(page, site.composer);
  await field(page).focus();
  await expect(dialog(page)).toBeVisible();
  await expect(field(page)).toBeFocused();
  const [form, beside] = await Promise.all([
    page.locator('.collect-panel').boundingBox(),
    dialog(page).boundingBox(),
  ]);
  expect((form?.x ?? 0) + (form?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0);
});

test('a word that ROOM refuses is shown, and selected in the text on a press', async ({ page }) => {
  await visit(page, site.composer);
  await field(page).fill('毎日使っています。肩こりが楽になりました。');
  const word = dialog(page).getByRole('button', { name: text('composer.show', '肩こり') });
  await word.first().click();
  const selected = () =>
    field(page).evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
  await expect.poll(selected).toBe('肩こり');
});

test('a suggestion goes in where the caret is, the site hears of it, and Ctrl-Z takes it back', async ({
  page,
}) => {
  await visit(page, site.composer);
  const before = '手になじむマグです。';
  await field(page).fill(before);
  const put = dialog(page).getByRole('button', { name: new RegExp(`^${text('composer.put')}`) });
  await put.filter({ hasText: '#オリジナル写真' }).click();
  await expect(field(page)).toHaveValue(`${before} #オリジナル写真`);
  const counted = `${`${before} #オリジナル写真`.length}`;
  await expect(page.locator('.counter span').first()).toHaveText(counted);
  await page.keyboard.press('Control+z');
  await expect(field(page)).toHaveValue(before);
});

test('drafts in the popup, the post in the notebook', async ({ extension, page }) => {
  await visit(page, site.composer);
  await expect(dialog(page)).toBeVisible();
  await field(page).fill('朝の光で撮りました。毎日使っています。 #オリジナル写真');
  const drafts = async () => ((await extension.history()).drafts ?? []).length;
  await expect.poll(drafts).toBe(1);
  const popup = await extension.extensionPage('popup.html');
  const list = popup.getByRole('region', { name: text('popup.drafts.title') });
  await expect(list.getByRole('link')).toHaveAttribute('href', site.composer);
  await page.bringToFront();
  await page.getByRole('button', { name: '完了' }).filter({ visible: true }).click();
  await expect.poll(drafts).toBe(0);
  await expect(list).toHaveCount(0);
  const notebook = await extension.extensionPage('notebook.html', '#posts');
  await expect(notebook.getByRole('row').nth(1)).toContainText('#オリジナル写真');
});
