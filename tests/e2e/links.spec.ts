import { site } from '../site/urls';
import { clicksAre, clicksOf, seenBy } from './helpers/history';
import {
  CART,
  cartButton,
  chipSaying,
  follow,
  ichibaLink,
  readPanel,
  SEASON,
  visit,
} from './helpers/journey';
import { ownWorld } from './helpers/own-world';
import { expect, test } from './helpers/test';
import { pattern, text } from './helpers/texts';

test("another affiliate's link takes over, until the next click in a ROOM", async ({
  extension,
  page,
}) => {
  await follow(page, site.post);
  await expect(chipSaying(page, CART())).toBeVisible();
  await visit(page, site.affiliateLink);
  await expect(chipSaying(page, text('chip.superseded'))).toBeVisible();
  const dialog = await readPanel(page);
  await expect(dialog.getByText(text('panel.superseded'), { exact: true })).toBeVisible();
  await expect(dialog.getByText(pattern(text, 'panel.supersededNote'))).toBeVisible();
  await expect(dialog.getByText(text('kind.affiliate'))).toBeVisible();
  const [room, blog] = await clicksOf(extension);
  expect(room).toMatchObject({ kind: 'room', standing: 'superseded' });
  expect(blog).toMatchObject({ kind: 'affiliate' });
  expect(seenBy(blog)).toEqual(['landing scid=af_pc_etc']);

  await follow(page, site.originalPost);
  await expect(chipSaying(page, CART())).toBeVisible();
});

test('put into the cart before the other link came, it keeps its click', async ({ page }) => {
  await follow(page, site.post);
  await cartButton(page).click();
  await expect(chipSaying(page, SEASON())).toBeVisible();
  await visit(page, site.affiliateLink);
  await expect(chipSaying(page, SEASON())).toBeVisible();
  await page.goto(site.itemPlain);
  await expect(chipSaying(page, text('chip.superseded'))).toBeVisible();
});

test('the page leaves before its timers come: the click is seen all the same', async ({
  extension,
  page,
}) => {
  const world = await ownWorld(page, extension.extensionId);
  await visit(page, site.post);
  await world.starveTimers();
  await ichibaLink(page).click();
  await expect(chipSaying(page, CART())).toBeVisible();
  const [click] = await clicksAre(extension, 2);
  expect(click).toMatchObject({ room: 'room_0a1b2c3d4e', postId: '1700123456789001' });
});

test("only another affiliate's link: no window of ROOM", async ({ page }) => {
  await visit(page, site.affiliateLink);
  await expect(chipSaying(page, text('chip.none'))).toBeVisible();
  const dialog = await readPanel(page);
  await expect(dialog.getByText(text('panel.otherLink'))).toBeVisible();
});

test('a Web Service link is recorded as such and takes nothing over', async ({
  extension,
  page,
}) => {
  await visit(page, site.webServiceLink);
  await expect(chipSaying(page, text('chip.none'))).toBeVisible();
  const [first] = await clicksAre(extension, 1);
  expect(first).toMatchObject({ kind: 'webservice' });
  // The number of somebody's application is not kept.
  expect(seenBy(first)).toEqual(['landing rafcid=wsc_i_is']);
  await follow(page, site.post);
  await expect(chipSaying(page, CART())).toBeVisible();
  await visit(page, site.webServiceLink);
  await expect(chipSaying(page, CART())).toBeVisible();
});

test("the shop's own button to ROOM is no click", async ({ extension, page }) => {
  await visit(page, site.itemMulti);
  const opened = extension.context.waitForEvent('page');
  await page.getByRole('link', { name: 'ROOMに投稿' }).click();
  await (await opened).waitForLoadState();
  await visit(page, `${site.itemPlain}?scid=we_room_upc60`);
  await expect(chipSaying(page, text('chip.none'))).toBeVisible();
  expect(await clicksOf(extension)).toEqual([]);
});
