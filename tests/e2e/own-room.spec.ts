import { site } from '../site/urls';
import { clicksAre, clicksOf } from './helpers/history';
import { chipSaying, follow, ichibaLink, readPanel, visit } from './helpers/journey';
import { settingsOf, startWith } from './helpers/settings';
import { expect, panel, test } from './helpers/test';
import { text } from './helpers/texts';

const OWN = 'aoi_techo';
const yes = { name: text('ownRoom.yes') };

test('asked in the popup, answered yes: earlier clicks become link checks', async ({
  extension,
  page,
}) => {
  await follow(page, site.ownPost);
  const [before] = await clicksAre(extension, 2);
  expect(before).toMatchObject({ ownership: 'other', room: OWN });
  await visit(page, site.ownProfile);
  const popup = await extension.extensionPage('popup.html');
  await expect(popup.getByText(text('ownRoom.question'))).toContainText(OWN);
  await popup.getByRole('button', yes).click();
  await expect(popup.getByText(text('ownRoom.question'))).toHaveCount(0);
  const own = async () => (await clicksOf(extension)).map((click) => click.ownership);
  await expect.poll(own).toEqual(['own']);
  expect((await settingsOf(extension)).ownRooms).toEqual([OWN]);
  const today = popup.getByRole('region', { name: text('popup.today') });
  await expect(today.locator('dd')).toHaveText(['0', '1', '0'].map((n) => n + text('unit.times')));
});

test('asked in the panel, answered no: not asked again', async ({ extension, page }) => {
  await visit(page, site.ownProfile);
  const dialog = await readPanel(page);
  await expect(dialog.getByText(text('ownRoom.question'))).toBeVisible();
  await dialog.getByRole('button', { name: text('ownRoom.no') }).click();
  await expect(dialog.getByText(text('ownRoom.question'))).toHaveCount(0);
  await visit(page, site.ownProfile);
  const popup = await extension.extensionPage('popup.html');
  await expect(popup.getByText(text('popup.emptyTitle'))).toBeVisible();
  await expect(popup.getByText(text('ownRoom.question'))).toHaveCount(0);
  expect((await settingsOf(extension)).ownRooms).toEqual([]);
});

test("other people's ROOMs are never asked about", async ({ extension, page }) => {
  await visit(page, site.roomProfile);
  const dialog = await readPanel(page);
  await expect(dialog.getByText(text('panel.noClicks'))).toBeVisible();
  await expect(dialog.getByText(text('ownRoom.question'))).toHaveCount(0);
  const popup = await extension.extensionPage('popup.html');
  await expect(popup.getByText(text('popup.emptyTitle'))).toBeVisible();
  await expect(popup.getByText(text('ownRoom.question'))).toHaveCount(0);
});

test('own post: asked, yes, checked by a click that promises nothing', async ({
  extension,
  page,
}) => {
  await visit(page, site.ownProfile);
  await visit(page, site.ownPost);
  await expect(chipSaying(page, text('chip.linkUnchecked'))).toBeVisible();
  const dialog = await readPanel(page);
  await dialog.getByRole('button', yes).click();
  await expect(dialog.getByText(text('panel.unchecked'))).toBeVisible();
  await ichibaLink(page).click();
  await page.waitForURL('https://item.rakuten.co.jp/**');

  await expect(chipSaying(page, text('chip.own'))).toBeVisible();
  const item = await readPanel(page);
  await expect(item.getByText(text('panel.own'), { exact: true })).toBeVisible();
  await expect(item.getByText(text('panel.ownNote'))).toBeVisible();
  const finding = `${text('finding.ok')} · ${text('availability.onSale')}`;
  await expect(item.getByText(finding, { exact: true })).toBeVisible();
  await expect(item.getByRole('button', { name: text('panel.markBought') })).toHaveCount(0);
  await expect(item.getByText(text('panel.untilCart'))).toHaveCount(0);
  await clicksAre(extension, 2);

  await visit(page, site.ownPost);
  await expect(chipSaying(page, text('chip.linkOk'))).toBeVisible();
  const post = await readPanel(page);
  const checks = post.getByRole('region', { name: text('panel.linkChecks') });
  await expect(checks.getByText(text('finding.ok'))).toBeVisible();
  await expect(checks.getByText(text('availability.onSale'))).toBeVisible();
  await expect(checks.getByText(text('panel.noReward'))).toBeVisible();
});

test('own posts whose link lost its mark, or whose item is sold out', async ({
  extension,
  page,
}) => {
  await startWith(extension, { ownRooms: [OWN] });
  await follow(page, site.ownStrippedPost);
  await expect(chipSaying(page, text('chip.own'))).toBeVisible();
  await visit(page, site.ownStrippedPost);
  await expect(chipSaying(page, text('chip.linkProblem'))).toBeVisible();
  await readPanel(page);
  await expect(panel(page).getByText(text('finding.markMissing'))).toBeVisible();

  await follow(page, site.ownSoldOutPost);
  await clicksAre(extension, 2, 2);
  await visit(page, site.ownSoldOutPost);
  await readPanel(page);
  await expect(panel(page).getByText(text('finding.ok'))).toBeVisible();
  await expect(panel(page).getByText(text('availability.soldOut'))).toBeVisible();
  const { posts = [] } = await extension.history();
  expect(posts.map((post) => [post.id, post.postedOn])).toEqual([
    ['1700234567804004', '2026-04-22'],
    ['1700234567805005', '2026-04-02'],
  ]);
});
