import fs from 'node:fs';
import { site } from '../site/urls';
import { axeOnOwnPages, axeOnPages } from './helpers/axe-everywhere';
import { CART, chipSaying, follow, readPanel, visit } from './helpers/journey';
import { mainJob, notebookAfterwards } from './helpers/main-job';
import { chip, expect, test } from './helpers/test';
import { pattern, textsOf } from './helpers/texts';

const english = textsOf('en');

test.use({ language: 'en' });

test('the main job in English', async ({ extension, page }) => {
  await mainJob(extension, page, english);
  await notebookAfterwards(extension, english);
});

test('another link, and the own ROOM, in English', async ({ page }) => {
  await follow(page, site.post);
  await expect(chipSaying(page, CART(english), english)).toBeVisible();
  await visit(page, site.affiliateLink);
  await expect(chipSaying(page, english('chip.superseded'), english)).toBeVisible();
  await visit(page, site.ownProfile);
  const dialog = await readPanel(page, english);
  await expect(dialog.getByText(english('ownRoom.question'))).toBeVisible();
  await dialog.getByRole('button', { name: english('ownRoom.yes') }).click();
  await expect(dialog.getByText(english('ownRoom.question'))).toHaveCount(0);
  await follow(page, site.ownPost);
  await expect(chipSaying(page, english('chip.own'), english)).toBeVisible();
  const item = await readPanel(page, english);
  await expect(item.getByText(english('panel.ownNote'))).toBeVisible();
  await expect(item.getByText(pattern(english, 'panel.fromOwn', 'aoi_techo'))).toBeVisible();
  expect(await chip(page).locator('section').getAttribute('aria-label')).toBe(english('chip.name'));
});

test('no Japanese is left in the English pages but what the English texts quote', async ({
  extension,
}) => {
  const quoted = fs.readFileSync('lib/i18n/locales/en.yml', 'utf8');
  for (const file of ['welcome.html', 'popup.html', 'options.html', 'notebook.html'] as const) {
    const own = await extension.extensionPage(file);
    await expect(own.getByRole('heading').first()).toBeVisible();
    await expect(own.locator('html')).toHaveAttribute('lang', 'en');
    const words = `${await own.title()} ${await own.locator('body').innerText()}`;
    const japanese = words.match(/[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]+/g) ?? [];
    expect(
      japanese.filter((word) => !quoted.includes(word)),
      file,
    ).toEqual([]);
    await own.close();
  }
});

test('axe finds nothing on chip and panel in English', async ({ extension, page }) => {
  expect(await axeOnPages(extension, page, english)).toEqual([]);
});

test('axe finds nothing on popup, options and notebook in English', async ({
  extension,
  page,
}, info) => {
  info.setTimeout(240_000);
  expect(await axeOnOwnPages(extension, page, english)).toEqual([]);
});
