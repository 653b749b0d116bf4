import { site } from '../site/urls';
import { attemptsOf, clicksAre } from './helpers/history';
import { CART, cartButton, chipSaying, follow, readPanel, visit } from './helpers/journey';
import { mainJob, notebookAfterwards } from './helpers/main-job';
import { chip, expect, test } from './helpers/test';
import { CLOCK, pattern, text } from './helpers/texts';

test('first run, click, landing, cart attempt, panel, popup', async ({ extension, page }) => {
  await mainJob(extension, page, text);
  const [click] = await clicksAre(extension, 2);
  const [attempt] = await attemptsOf(extension);
  expect(click?.standing).toBe('carted');
  expect(attempt).toMatchObject({ button: 'cart', clickId: click?.id });
});

test('the notebook has the click and the press', async ({ extension, page }) => {
  await follow(page, site.post);
  await cartButton(page).click();
  await expect.poll(async () => (await attemptsOf(extension)).length).toBe(1);
  await notebookAfterwards(extension, text);
});

test('any item is in the window; the panel says which click it comes from', async ({
  extension,
  page,
}) => {
  await follow(page, site.post);
  await clicksAre(extension, 2);
  await page.goto(site.itemPlain);
  await expect(chipSaying(page, CART())).toBeVisible();
  const dialog = await readPanel(page);
  const source = dialog.getByRole('region', { name: text('panel.source') });
  await expect(source.getByText(text('panel.fromRoom', 'room_0a1b2c3d4e'))).toBeVisible();
  await expect(source.getByText(/北欧風マグカップ/)).toBeVisible();
  await expect(source.getByText(text('evidence.roomPage'))).toBeVisible();
  await expect(source.getByText(/scid=room_pc_id_reg/)).toBeVisible();
  await expect(dialog.getByText(pattern(text, 'popup.cartUntil'))).toBeVisible();
  await expect(dialog.getByText(pattern(text, 'popup.buyUntil', '.+?'))).toHaveCount(0);
  await dialog.getByText(text('panel.rules')).click();
  await expect(dialog.getByText(text('rule.cartWindow'))).toBeVisible();
  await expect(dialog.getByText(text('rule.lastClick'))).toContainText(text('certainty.assumed'));
  await expect(dialog.getByRole('link', { name: text('panel.compose') })).toHaveAttribute(
    'href',
    /^https:\/\/room\.rakuten\.co\.jp\/mix\?itemcode=mihon-nunoya%3A10000327/,
  );
});

test('open pages hear of what happens in another tab', async ({ extension, page }) => {
  await visit(page, site.itemPlain);
  await expect(chipSaying(page, text('chip.none'))).toBeVisible();
  const popup = await extension.extensionPage('popup.html');
  await expect(popup.getByText(text('popup.emptyTitle'))).toBeVisible();
  const other = await extension.context.newPage();
  await follow(other, site.post);
  await expect(
    chipSaying(page, pattern(text, 'chip.cart', CLOCK).source.slice(1, -1)),
  ).toBeVisible();
  await expect(popup.getByRole('region', { name: text('popup.windows') })).toContainText(
    '北欧風マグカップ',
  );
  await expect(chip(other)).toHaveCount(1);
});
