import { site } from '../site/urls';
import { copyExtension, reloadExtension } from './harness/extension-copy';
import { withHelpers } from './harness/fixtures';
import { launch } from './harness/launch';
import { attemptsOf, clicksAre } from './helpers/history';
import { CART, cartButton, chipSaying, follow, ichibaLink, SEASON, visit } from './helpers/journey';
import { chip, expect, panel, test, watchComplaints } from './helpers/test';

test('updated while tabs are open: the old chip goes, the new one comes, the history stays', async ({
  site: practice,
}) => {
  const copy = copyExtension();
  const extension = withHelpers(await launch({ site: practice, extension: copy.dir }));
  const complaints = watchComplaints(extension.context);
  const item = await extension.context.newPage();
  const post = await extension.context.newPage();
  await follow(item, site.post);
  await visit(post, site.originalPost);
  await expect(chipSaying(item, CART())).toBeVisible();
  const [before] = await clicksAre(extension, 2);
  await item.bringToFront();
  await chip(item).getByRole('button').first().click();
  await expect(panel(item).getByRole('dialog')).toBeVisible();
  for (const tab of [item, post]) {
    await chip(tab).evaluate((host) => host.setAttribute('data-old', ''));
  }

  copy.patchManifest({ version: '9.9.9' });
  await reloadExtension(extension);
  for (const tab of [item, post]) {
    await expect(tab.locator('room-techo-chip[data-old]')).toHaveCount(0);
    await expect(chip(tab)).toHaveCount(1);
  }
  await expect(panel(item)).toHaveCount(0);
  await expect(chipSaying(item, CART())).toBeVisible();
  // The landing of before the update is no second one.
  const [after] = await clicksAre(extension, 2);
  expect(after).toEqual(before);

  // The new scripts work, and the old ones do not answer beside them.
  await cartButton(item).click();
  await expect(chipSaying(item, SEASON())).toBeVisible();
  expect(await attemptsOf(extension)).toHaveLength(1);
  await chip(item).getByRole('button').first().click();
  await expect(panel(item).getByRole('dialog')).toHaveCount(1);
  await ichibaLink(post).click();
  await expect(chipSaying(post, CART())).toBeVisible();
  const [, second] = await clicksAre(extension, 2, 2);
  expect(second).toMatchObject({ postId: '1700123456790002' });
  expect(complaints).toEqual([]);
  await extension.close();
  copy.remove();
});

test('removed while a page is open, it leaves nothing behind and complains of nothing', async ({
  site: practice,
}) => {
  const extension = withHelpers(await launch({ site: practice }));
  const complaints = watchComplaints(extension.context);
  const page = await extension.context.newPage();
  await follow(page, site.post);
  await expect(chipSaying(page, CART())).toBeVisible();
  await chip(page).getByRole('button').first().click();
  await expect(panel(page).getByRole('dialog')).toBeVisible();
  const worker = await extension.worker();
  // The call ends the worker it is made in.
  void worker
    .evaluate(() => chrome.management.uninstallSelf({ showConfirmDialog: false }))
    .catch(() => undefined);
  await expect(chip(page)).toHaveCount(0);
  await expect(panel(page)).toHaveCount(0);
  expect(complaints).toEqual([]);
  await extension.close();
});
