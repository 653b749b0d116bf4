import type { Page } from '@playwright/test';
import { site } from '../site/urls';
import { attemptsOf, clicksAre, clicksOf } from './helpers/history';
import { cartButton, chipSaying, follow, ichibaLink, visit } from './helpers/journey';
import { settingsOf, startWith } from './helpers/settings';
import { chip, type Extension, expect, panel, test } from './helpers/test';
import { pattern, text } from './helpers/texts';

const OWN = 'aoi_techo';
const named = (key: string, ...parts: string[]) => ({ name: text(key, ...parts) });
const switchOf = (page: Page, where: 'room' | 'ichiba', what: 'chip' | 'panel') =>
  page.getByRole('switch', {
    name: text(
      'options.pages.switchName',
      text(`options.pages.${where}`),
      text(`options.pages.${what}`),
    ),
  });

test('the own ROOM is typed in, wrong addresses are explained, clicks are judged anew', async ({
  extension,
  page,
}) => {
  await follow(page, site.ownPost);
  await clicksAre(extension, 2);
  const options = await extension.extensionPage('options.html');
  const field = options.getByLabel(text('options.room.label'));
  const add = options.getByRole('button', named('options.room.add'));
  const wrong = [
    ['', 'empty'],
    ['https://example.com/aoi_techo', 'otherSite'],
    ['https://room.rakuten.co.jp/items', 'noRoom'],
    ['あおい', 'form'],
  ] as const;
  for (const [typed, problem] of wrong) {
    await field.fill(typed);
    await add.click();
    await expect(options.getByText(text(`options.room.error.${problem}`))).toBeVisible();
  }
  await field.fill(site.ownProfile);
  await add.click();
  await expect(options.getByText(text('options.room.added', OWN))).toBeVisible();
  expect((await clicksOf(extension))[0]?.ownership).toBe('own');
  await expect(chipSaying(page, text('chip.own'))).toBeVisible();
  await options.getByRole('button', named('options.room.removeNamed', OWN)).click();
  await expect(options.getByText(text('options.room.removed', OWN))).toBeVisible();
  expect((await clicksOf(extension))[0]?.ownership).toBe('other');
});

test('chip off for Ichiba: no chip there, open pages follow at once, still recorded', async ({
  extension,
  page,
}) => {
  await visit(page, site.itemSingle);
  const options = await extension.extensionPage('options.html');
  const ichiba = switchOf(options, 'ichiba', 'chip');
  await expect(ichiba).toHaveAttribute('aria-checked', 'true');
  await ichiba.click();
  await expect(ichiba).toHaveAttribute('aria-checked', 'false');
  await expect(chip(page)).toHaveCount(0);
  await visit(page, site.post);
  await ichibaLink(page).click();
  await page.waitForURL('https://item.rakuten.co.jp/**');
  await clicksAre(extension, 2);
  await cartButton(page).click();
  await expect.poll(async () => (await attemptsOf(extension)).length).toBe(1);
  await expect(chip(page)).toHaveCount(0);
});

test('panel off: the chip leads to the notebook; its place can be taken back', async ({
  extension,
  page,
}) => {
  await startWith(extension, { chip: { corner: 'top-left', collapsed: true } });
  const options = await extension.extensionPage('options.html');
  await switchOf(options, 'ichiba', 'panel').click();
  const place = text(
    'options.pages.placeNow',
    text('options.pages.topLeft'),
    text('options.pages.folded'),
  );
  await expect(options.getByText(place)).toBeVisible();
  await options.getByRole('button', named('options.pages.reset')).click();
  await expect(options.getByText(text('options.pages.resetDone'))).toBeVisible();
  expect((await settingsOf(extension)).chip).toEqual({ corner: 'bottom-right', collapsed: false });
  await visit(page, site.itemSingle);
  const opened = extension.context.waitForEvent('page');
  await chip(page).getByRole('button').first().click();
  await (await opened).waitForURL(/notebook\.html#/);
  await expect(panel(page)).toHaveCount(0);
});

/** A click and an attempt to delete, and the options page that offers it. */
async function somethingToDelete(extension: Extension, page: Page): Promise<Page> {
  await follow(page, site.post);
  await cartButton(page).click();
  await expect.poll(async () => (await attemptsOf(extension)).length).toBe(1);
  await clicksAre(extension, 2);
  return extension.extensionPage('options.html', '#data');
}

test('deleting everything: taken back in time it keeps all, otherwise nothing is left', async ({
  extension,
  page,
}) => {
  const options = await somethingToDelete(extension, page);
  const before = await extension.history();
  const everything = options.getByRole('button', named('options.data.deleteAll'));
  await everything.click();
  const bar = options.getByRole('region', named('options.deletion.region'));
  await expect(bar.getByRole('timer')).toHaveText(pattern(text, 'options.deletion.countdown'));
  await expect(everything).toBeDisabled();
  await bar.getByRole('button', named('options.deletion.cancel')).click();
  await expect(bar.getByText(text('options.deletion.cancelled'))).toBeVisible();
  expect(await extension.history()).toEqual(before);

  await everything.click();
  await expect(bar.getByText(text('options.deletion.done'))).toBeVisible({ timeout: 25_000 });
  const after = await extension.history();
  for (const [table, rows] of Object.entries(after)) expect(rows, table).toEqual([]);
  await expect(chipSaying(page, text('chip.none'))).toBeVisible();
  await expect(options.getByText(text('options.data.emptyTitle'))).toBeVisible();
});

test('deleting days: today goes, with a stopped worker and a closed page as well', async ({
  extension,
  page,
}) => {
  const options = await somethingToDelete(extension, page);
  await expect(options.getByText(text('options.data.inRange', '2'))).toBeVisible();
  await options.getByRole('button', named('options.data.deleteRange')).click();
  const bar = options.getByRole('region', named('options.deletion.region'));
  await expect(bar.getByRole('timer')).toHaveText(pattern(text, 'options.deletion.countdown'));
  await extension.stopWorker();
  await options.close();
  // Whichever comes first after the ten seconds: the alarm, or the next start of the worker.
  const left = async () => Object.values(await extension.history()).flat().length;
  await expect.poll(left, { timeout: 60_000, intervals: [2000] }).toBe(0);
});
