import { site } from '../site/urls';
import { age, attemptsOf, clicksAre, clicksOf } from './helpers/history';
import { CART, cartButton, chipSaying, follow, readPanel, SEASON, visit } from './helpers/journey';
import { chip, expect, panel, test } from './helpers/test';
import { pattern, text } from './helpers/texts';

const button = (name: string) => ({ name: text(name) });

test('Tab reaches the chip, Enter opens the panel, Esc closes it and gives the focus back', async ({
  page,
}) => {
  await visit(page, site.itemSingle);
  const open = chip(page).getByRole('button').first();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await open.evaluate((element) => element.matches(':focus'))) break;
  }
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = panel(page).getByRole('dialog', button('panel.itemTitle'));
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(open).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(open).toBeFocused();
  await expect(open).toHaveAttribute('aria-expanded', 'false');
  // Opened again without another injection, and closed by the chip as well.
  await page.keyboard.press('Space');
  await expect(dialog).toBeVisible();
  await open.click();
  await expect(panel(page)).toHaveCount(0);
});

test('marked as bought, and not: it is not an unfinished purchase any more', async ({
  extension,
  page,
}) => {
  await follow(page, site.post);
  await cartButton(page).click();
  await expect(chipSaying(page, SEASON())).toBeVisible();
  const dialog = await readPanel(page);
  await dialog.getByRole('button', button('panel.markBought')).click();
  await expect(dialog.getByText(text('panel.bought'), { exact: true })).toBeVisible();
  await expect(chipSaying(page, text('chip.bought'))).toBeVisible();
  expect((await clicksOf(extension))[0]?.standing).toBe('bought');
  await dialog.getByRole('button', button('panel.notBought')).click();
  await expect(chipSaying(page, SEASON())).toBeVisible();
  await expect(dialog.getByText(pattern(text, 'panel.carted'))).toBeVisible();
  expect((await clicksOf(extension))[0]).toMatchObject({ standing: 'carted' });
});

test('a click is forgotten, and brought back within ten seconds as it was', async ({
  extension,
  page,
}) => {
  await follow(page, site.post);
  await cartButton(page).click();
  await expect(chipSaying(page, SEASON())).toBeVisible();
  const before = await extension.history();
  const dialog = await readPanel(page);
  await dialog.getByRole('button', button('panel.forget')).click();
  await expect(chipSaying(page, text('chip.none'))).toBeVisible();
  expect(await clicksOf(extension)).toEqual([]);
  await expect(dialog.getByText(text('panel.forgotten'))).toBeVisible();
  await dialog.getByRole('button', button('panel.undo')).click();
  await expect(chipSaying(page, SEASON())).toBeVisible();
  const after = await extension.history();
  for (const table of ['clicks', 'cartAttempts', 'rollups', 'items']) {
    expect(after[table], table).toEqual(before[table]);
  }
  await dialog.getByRole('button', button('panel.forget')).click();
  await expect(dialog.getByText(text('panel.forgotten'))).toBeVisible();
  // The ten seconds pass.
  await expect(dialog.getByText(text('panel.forgotten'))).toHaveCount(0, { timeout: 15_000 });
  expect(await clicksOf(extension)).toEqual([]);
});

test('in the cart before the click: take it out and put it in again', async ({
  extension,
  page,
}) => {
  await visit(page, site.itemMulti);
  await cartButton(page).click();
  await expect.poll(async () => (await attemptsOf(extension)).length).toBe(1);
  expect((await attemptsOf(extension))[0]?.clickId).toBeUndefined();
  await age(extension, 10 * 60_000);
  await follow(page, site.post);
  await expect(chipSaying(page, CART())).toBeVisible();
  const dialog = await readPanel(page);
  await expect(dialog.getByText(text('panel.putInAgain'))).toBeVisible();
  await cartButton(page).click();
  await expect(dialog.getByText(pattern(text, 'panel.carted'))).toBeVisible();
  await expect(dialog.getByText(text('panel.putInAgain'))).toHaveCount(0);
});

test('the cart window closes: last two hours, over, forgotten', async ({ extension, page }) => {
  const HOUR = 3_600_000;
  await follow(page, site.post);
  await clicksAre(extension, 2);
  const tone = chip(page).locator('[data-tone]').first();
  await expect(tone).toHaveAttribute('data-tone', 'open');
  await age(extension, 22.5 * HOUR);
  await expect(tone).toHaveAttribute('data-tone', 'closing');
  await age(extension, 2 * HOUR);
  await expect(chipSaying(page, text('chip.expired'))).toBeVisible();
  const dialog = await readPanel(page);
  await expect(dialog.getByText(text('panel.expiredCart'))).toBeVisible();
  await expect(dialog.getByText(pattern(text, 'panel.expiredNote'))).toBeVisible();
  await age(extension, 90 * 24 * HOUR);
  await expect(chipSaying(page, text('chip.none'))).toBeVisible();
});
