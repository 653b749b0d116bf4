import { site } from '../site/urls';
import { age, attemptsOf, clicksAre, clicksOf, seenBy } from './helpers/history';
import { CART, cartButton, chipSaying, follow, ichibaLink, visit } from './helpers/journey';
import { startWith } from './helpers/settings';
import { chip, expect, test } from './helpers/test';
import { text } from './helpers/texts';

const ROOM = 'room_0a1b2c3d4e';

test('a click and its landing are one passage with two pieces of evidence', async ({
  extension,
  page,
}) => {
  await follow(page, site.post);
  const [click] = await clicksAre(extension, 2);
  expect(click).toMatchObject({
    kind: 'room',
    ownership: 'other',
    room: ROOM,
    postId: '1700123456789001',
    itemKey: 'mihon-kitchen:10000123',
  });
  expect(seenBy(click)).toEqual(['room-page left', 'landing scid=room_pc_id_reg']);
});

test('middle click, Ctrl-click and Enter open the item and are counted once each', async ({
  extension,
  page,
}) => {
  await visit(page, site.post);
  const middle = extension.context.waitForEvent('page');
  await ichibaLink(page).click({ button: 'middle' });
  await expect(chipSaying(await middle, CART())).toBeVisible();
  await clicksAre(extension, 2);

  await visit(page, site.originalPost);
  const control = extension.context.waitForEvent('page');
  await ichibaLink(page).click({ modifiers: ['Control'] });
  await expect(chipSaying(await control, CART())).toBeVisible();
  await clicksAre(extension, 2, 2);

  await visit(page, site.staleCanonicalPost);
  await ichibaLink(page).press('Enter');
  await page.waitForURL('https://item.rakuten.co.jp/**');
  const clicks = await clicksAre(extension, 2, 2, 2);
  const ways = clicks.map((click) => seenBy(click)[0]);
  expect(ways).toEqual(['room-page middle', 'room-page left', 'room-page keyboard']);
});

test('a right click and a press the page prevents do not count', async ({ extension, page }) => {
  await visit(page, site.post);
  await ichibaLink(page).click({ button: 'right' });
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  });
  await ichibaLink(page).click();
  // What was sent before would be written down before the passage that follows.
  await follow(page, site.originalPost);
  const [click] = await clicksAre(extension, 2);
  expect(click?.itemKey).toBe('mihon-mokko:10000210');
});

test('a landing without the mark keeps the click it came from', async ({ extension, page }) => {
  await follow(page, site.strippedPost);
  await expect(chipSaying(page, CART())).toBeVisible();
  const [click] = await clicksAre(extension, 2);
  expect(seenBy(click)).toEqual(['room-page left', 'landing ']);
});

test('reload and back or forward to a landing are no new click', async ({ extension, page }) => {
  await follow(page, site.post);
  await clicksAre(extension, 2);
  // Older than the minute in which two sightings are one passage anyway.
  await age(extension, 5 * 60_000);
  await page.reload();
  await expect(chipSaying(page, CART())).toBeVisible();
  await page.goto(site.itemPlain);
  await page.goBack();
  await expect(chipSaying(page, CART())).toBeVisible();
  await page.goto(site.itemPlain);
  await page.goBack();
  await page.goForward();
  await expect(chip(page)).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(/scid=room_pc_id_reg/);
  await expect(chipSaying(page, CART())).toBeVisible();
  await clicksAre(extension, 2);
});

test('two tabs racing are kept apart', async ({ extension, page }) => {
  const other = await extension.context.newPage();
  await Promise.all([visit(page, site.post), visit(other, site.originalPost)]);
  await Promise.all([ichibaLink(page).click(), ichibaLink(other).click()]);
  await Promise.all([page, other].map((tab) => expect(chipSaying(tab, CART())).toBeVisible()));
  await Promise.all([cartButton(page).click(), cartButton(other).click()]);
  const clicks = await clicksAre(extension, 2, 2);
  const items = ['mihon-kitchen:10000123', 'mihon-mokko:10000210'];
  expect(clicks.map((click) => click.itemKey).toSorted()).toEqual(items);
  for (const click of clicks) expect(new Set(click.evidence.map((e) => e.tab)).size).toBe(1);
  await expect.poll(async () => (await attemptsOf(extension)).length).toBe(2);
  const attempts = await attemptsOf(extension);
  expect(attempts.map((attempt) => attempt.itemKey).toSorted()).toEqual(items);
  const latest = clicks.at(-1)?.id;
  expect(attempts.map((attempt) => attempt.clickId)).toEqual([latest, latest]);
  const { rollups = [] } = await extension.history();
  expect(rollups).toEqual([expect.objectContaining({ clicks: 2, cartAttempts: 2 })]);
});

test('the site changes address without loading: clicks name the post shown', async ({
  extension,
  page,
}) => {
  await visit(page, site.roomProfile);
  await page.locator('[class*="link-image--"]').first().click();
  await expect(ichibaLink(page)).toBeVisible();
  await expect(chipSaying(page, text('chip.today', '0'))).toBeVisible();
  await page.getByRole('button', { name: 'swipe-right' }).click();
  await page.waitForURL(site.originalPost);
  await expect(page.getByText('木のうつわ サラダボウル').first()).toBeVisible();
  await expect(chip(page)).toHaveCount(1);
  await ichibaLink(page).click();
  await page.waitForURL('https://item.rakuten.co.jp/**');
  const [click] = await clicksAre(extension, 2);
  expect(click).toMatchObject({ room: ROOM, postId: '1700123456790002' });
});

test('switched off for Ichiba there is no chip, and it is still recorded', async ({
  extension,
  page,
}) => {
  const sites = { room: { chip: true, panel: true }, ichiba: { chip: false, panel: true } };
  await startWith(extension, { sites });
  await visit(page, site.post);
  await ichibaLink(page).click();
  await page.waitForURL('https://item.rakuten.co.jp/**');
  await clicksAre(extension, 2);
  await cartButton(page).click();
  await expect.poll(async () => (await attemptsOf(extension)).length).toBe(1);
  await expect(chip(page)).toHaveCount(0);
  expect((await clicksOf(extension))[0]?.standing).toBe('carted');
});
