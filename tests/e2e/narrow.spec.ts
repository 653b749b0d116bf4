import { sticksOut } from './helpers/a11y/layout';
import { putPull, standInPull } from './helpers/pulls';
import { expect, test } from './helpers/test';
import { text } from './helpers/texts';

test.use({ launchWith: { viewport: { width: 320, height: 640 } } });

test('a year of fetched reports scrolls by itself, from its newest month', async ({
  extension,
}) => {
  const page = await extension.extensionPage('notebook.html', '#rewards');
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await putPull(page, await standInPull(1));
  await page.reload();
  const months = page.getByRole('region', { name: text('advertising.import.grid') });
  await expect(months.getByRole('columnheader').last()).toBeInViewport({ ratio: 1 });
  await expect(months.getByRole('rowheader').first()).toBeInViewport({ ratio: 1 });
  await expect(months).toHaveAttribute('tabindex', '0');
  expect(await sticksOut(page)).toEqual([]);
});

test('the contents of the options are one line that unfolds, leads on and folds again', async ({
  extension,
}) => {
  const page = await extension.extensionPage('options.html');
  const contents = page.getByRole('navigation', { name: text('options.nav') });
  const opener = contents.getByRole('button');
  await expect(opener).toContainText(text('options.goals.title'));
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeInViewport();
  // What still comes would move what is jumped to.
  await expect(page.getByText(text('options.loading'))).toHaveCount(0);
  const entry = contents.getByRole('link', { name: text('options.reminders.title') });
  await expect(entry).toBeHidden();

  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(entry).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(entry).toBeHidden();
  await expect(opener).toBeFocused();

  await opener.click();
  await entry.click();
  await expect(entry).toBeHidden();
  const title = page.getByRole('heading', { level: 2, name: text('options.reminders.title') });
  await expect(title).toBeInViewport();
  await expect(opener).toContainText(text('options.reminders.title'));
  expect(await sticksOut(page)).toEqual([]);
});
