import type { Page } from '@playwright/test';
import { choose, orderFile, september } from './helpers/reports';
import { startWith } from './helpers/settings';
import { expect, test } from './helpers/test';
import { text } from './helpers/texts';

const focused = (page: Page) => page.locator(':focus');

test('an import by keyboard: the focus is at what was stored, and the way back is next', async ({
  extension,
}) => {
  const page = await extension.extensionPage('notebook.html', '#rewards');
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await choose(page, [orderFile('2026-09', september('confirmed'))]);
  await expect(focused(page)).toHaveText(text('rewards.import.preview'));
  await page.getByRole('button', { name: text('rewards.import.store') }).focus();
  await page.keyboard.press('Enter');
  const stored = text('rewards.import.done', '3', '0');
  await expect(focused(page)).toHaveText(stored);
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText(text('rewards.import.undo'));
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveText(text('rewards.import.undone'));
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText(text('rewards.import.close'));
  await page.keyboard.press('Enter');
  await expect(page.getByText(text('rewards.import.undone'))).toBeHidden();
  await expect(page.locator('main').locator(':focus')).toHaveCount(1);
});

test('a ROOM is taken out by keyboard, and the focus is at what became of it', async ({
  extension,
}) => {
  await startWith(extension, { ownRooms: ['aoi_techo', 'mihon_matome'] });
  const page = await extension.extensionPage('options.html');
  const remove = text('options.room.removeNamed', 'aoi_techo');
  await page.getByRole('button', { name: remove }).focus();
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveText(text('options.room.removed', 'aoi_techo'));
});

test('who points with a mouse elsewhere is not called back', async ({ extension }) => {
  const page = await extension.extensionPage('notebook.html', '#rewards');
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await choose(page, [orderFile('2026-09', september('confirmed'))]);
  await page.getByRole('button', { name: text('rewards.import.store') }).click();
  const said = page.getByText(text('rewards.import.done', '3', '0'));
  await expect(said).toBeFocused();
  await page.mouse.click(2, 300);
  await expect(focused(page)).toHaveCount(0);
  await page.evaluate(() => document.body.append(document.createElement('i')));
  await page.waitForTimeout(200);
  await expect(focused(page)).toHaveCount(0);
});

test('a link to a section of the options brings the keyboard there, too', async ({ extension }) => {
  const page = await extension.extensionPage('options.html', '#data');
  const section = page.locator('section#data');
  await expect(section.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(section.getByRole('button').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(section.locator(':focus')).toHaveCount(1);
});
