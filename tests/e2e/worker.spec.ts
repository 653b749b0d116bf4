import { site } from '../site/urls';
import type { History } from './harness/database';
import { withHelpers } from './harness/fixtures';
import { launch } from './harness/launch';
import { removeDir, temporaryDir } from './harness/profile';
import { comparable } from './helpers/compare';
import { attemptsOf, clicksAre } from './helpers/history';
import { CART, cartButton, chipSaying, follow, ichibaLink, SEASON, visit } from './helpers/journey';
import { mainSteps, popupAfterwards } from './helpers/main-job';
import { expect, panel, test } from './helpers/test';
import { text } from './helpers/texts';

test('stopped between every two steps, the worker writes the same history', async ({
  extension,
  page,
  site: practice,
}) => {
  const stops: string[] = [];
  for (const step of mainSteps(page, text)) {
    await step.run();
    await extension.stopWorker();
    stops.push(step.name);
  }
  expect(stops).toHaveLength(4);
  await panel(page)
    .getByRole('button', { name: text('panel.markBought') })
    .click();
  await expect(chipSaying(page, text('chip.bought'))).toBeVisible();
  const disturbed = await extension.history();

  const quiet = withHelpers(await launch({ site: practice }));
  const other = await quiet.context.newPage();
  for (const step of mainSteps(other, text)) await step.run();
  await panel(other)
    .getByRole('button', { name: text('panel.markBought') })
    .click();
  await expect(chipSaying(other, text('chip.bought'))).toBeVisible();
  const undisturbed: History = await quiet.history();
  await quiet.close();
  expect(disturbed.clicks).toHaveLength(1);
  expect(comparable(disturbed)).toEqual(comparable(undisturbed));
});

test('stopped while the page leaves for the item, nothing is lost or doubled', async ({
  extension,
  page,
}) => {
  await visit(page, site.post);
  await Promise.all([extension.stopWorker(), ichibaLink(page).click()]);
  await expect(chipSaying(page, CART())).toBeVisible();
  await Promise.all([extension.stopWorker(), cartButton(page).click()]);
  await expect(chipSaying(page, SEASON())).toBeVisible();
  const [click] = await clicksAre(extension, 2);
  expect(click).toMatchObject({ kind: 'room', postId: '1700123456789001', standing: 'carted' });
  expect(await attemptsOf(extension)).toHaveLength(1);
  const { rollups } = await extension.history();
  expect(rollups).toEqual([expect.objectContaining({ clicks: 1, cartAttempts: 1 })]);
});

test('forgotten, the worker stopped: the click can still be brought back', async ({
  extension,
  page,
}) => {
  await follow(page, site.post);
  await expect(chipSaying(page, CART())).toBeVisible();
  await page.locator('room-techo-chip').getByRole('button').first().click();
  await panel(page)
    .getByRole('button', { name: text('panel.forget') })
    .click();
  await expect(panel(page).getByText(text('panel.forgotten'))).toBeVisible();
  await extension.stopWorker();
  await panel(page)
    .getByRole('button', { name: text('panel.undo') })
    .click();
  await expect(chipSaying(page, CART())).toBeVisible();
  await clicksAre(extension, 2);
});

test('the browser started again with the same profile keeps the history', async ({
  site: practice,
}) => {
  const profileDir = temporaryDir('restart');
  const first = withHelpers(await launch({ site: practice, profileDir }));
  const page = await first.context.newPage();
  for (const step of mainSteps(page, text)) await step.run();
  const before = await first.history();
  await first.close();

  const second = withHelpers(await launch({ site: practice, profileDir }));
  const { diagnostics: _, ...after } = await second.history();
  const { diagnostics: __, ...expected } = before;
  expect(after).toEqual(expected);
  await popupAfterwards(second, text);
  const again = await second.context.newPage();
  await visit(again, site.itemMulti);
  await expect(chipSaying(again, SEASON())).toBeVisible();
  await second.close();
  removeDir(profileDir);
});
