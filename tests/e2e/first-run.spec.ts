import type { Page } from '@playwright/test';
import { site } from '../site/urls';
import { copyExtension, reloadExtension } from './harness/extension-copy';
import { type Extension, withHelpers } from './harness/fixtures';
import { launch } from './harness/launch';
import { removeDir, temporaryDir } from './harness/profile';
import { visit } from './helpers/journey';
import { settingsOf } from './helpers/settings';
import { chip, expect, test } from './helpers/test';
import { pattern, text } from './helpers/texts';

const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');

/** The tab that the first start opened. */
async function welcomeOf({ context }: Extension): Promise<Page> {
  await expect.poll(() => context.pages().filter(isWelcome).length).toBe(1);
  const [page] = context.pages().filter(isWelcome);
  if (!page) throw new Error('no welcome');
  return page;
}

const done = (page: Page, key: string) =>
  page.getByRole('heading', { name: `${text(key)} ${text('welcome.done')}` });

test.describe('a new notebook', () => {
  test.use({ launchWith: { welcome: true } });

  test('opens with a welcome: the own ROOM is found, a rank chosen, the chip tried', async ({
    extension,
    page,
  }) => {
    const welcome = await welcomeOf(extension);
    await expect(welcome.getByRole('heading', { level: 1 })).toHaveText(text('welcome.title'));

    await visit(page, site.ownProfile);
    await welcome.bringToFront();
    await welcome.getByRole('button', { name: text('options.room.yes') }).click();
    await expect(done(welcome, 'welcome.room.title')).toBeVisible();

    await welcome.getByRole('radio', { name: 'A' }).click();
    await expect(done(welcome, 'welcome.target.title')).toBeVisible();

    const sample = chip(welcome);
    const face = pattern(text, 'chip.cart', '23:1\\d:\\d\\d').source.slice(1, -1);
    await sample.getByRole('button', { name: pattern(text, 'chip.openPanel', face) }).click();
    await expect(welcome.getByText(text('welcome.chip.pressed'))).toBeVisible();
    await expect(done(welcome, 'welcome.chip.title')).toBeVisible();
    // The real chip, inside the drawing and nowhere else.
    const [drawn, box] = await Promise.all([
      welcome.getByRole('group', { name: text('welcome.chip.sample') }).boundingBox(),
      sample.boundingBox(),
    ]);
    if (!drawn || !box) throw new Error('not drawn');
    expect(box.x).toBeGreaterThan(drawn.x);
    expect(box.y).toBeGreaterThan(drawn.y);
    expect(box.x + box.width).toBeLessThan(drawn.x + drawn.width);
    expect(box.y + box.height).toBeLessThan(drawn.y + drawn.height);

    await welcome.getByRole('link', { name: text('welcome.end.notebook'), exact: true }).click();
    await expect(welcome).toHaveURL(/notebook\.html$/);
    const { ownRooms, chip: layout } = await settingsOf(extension);
    expect(ownRooms).toEqual(['aoi_techo']);
    expect(layout.collapsed).toBe(false);
  });

  test('may skip it, and comes back to it from the settings', async ({ extension }) => {
    const welcome = await welcomeOf(extension);
    await welcome.bringToFront();
    await expect(welcome.getByRole('link', { name: text('welcome.skip') })).toBeVisible();
    await welcome.keyboard.press('Tab');
    await expect(welcome.getByRole('link', { name: text('welcome.skip') })).toBeFocused();
    await welcome.keyboard.press('Enter');
    await expect(welcome).toHaveURL(/notebook\.html$/);
    await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible();
    const popup = await extension.extensionPage('popup.html');
    await expect(popup.getByRole('heading', { name: text('popup.emptyTitle') })).toBeVisible();
    const options = await extension.extensionPage('options.html', '#about');
    await options.getByRole('link', { name: text('about.welcome') }).click();
    await expect(options.getByRole('heading', { level: 1 })).toHaveText(text('welcome.title'));
  });
});

test('the welcome opens once: not when the browser starts again', async ({ site: practice }) => {
  const profileDir = temporaryDir('profile');
  const first = withHelpers(await launch({ site: practice, profileDir, welcome: true }));
  await welcomeOf(first);
  await first.close();
  const second = withHelpers(await launch({ site: practice, profileDir, welcome: true }));
  // The unpacked extension is installed anew at each start, as the browser sees it.
  const popup = await second.extensionPage('popup.html');
  await expect(popup.getByRole('heading', { name: text('popup.emptyTitle') })).toBeVisible();
  expect(second.context.pages().filter(isWelcome)).toEqual([]);
  await second.close();
  removeDir(profileDir);
});

test('after an update one line leads to the news, until they are read', async ({
  site: practice,
}) => {
  const copy = copyExtension();
  copy.patchManifest({ version: '0.0.9' });
  const extension = withHelpers(await launch({ site: practice, extension: copy.dir }));
  const before = extension.context.pages().length;
  const whatsNew = text('about.whatsNew', '0.1.0');
  const quiet = await extension.extensionPage('popup.html');
  await expect(quiet.getByRole('heading', { name: text('popup.emptyTitle') })).toBeVisible();
  await expect(quiet.getByRole('link', { name: whatsNew })).toHaveCount(0);
  await quiet.close();

  copy.patchManifest({ version: '0.1.0' });
  await reloadExtension(extension);
  const popup = await extension.extensionPage('popup.html');
  const line = popup.getByRole('link', { name: whatsNew });
  await expect(line).toBeVisible();
  // No tab was opened by itself.
  expect(extension.context.pages().length).toBe(before + 1);

  const opened = extension.context.waitForEvent('page');
  await line.click();
  const options = await opened;
  const section = options.getByRole('region', { name: text('about.title') });
  await expect(section.getByText(text('news.r0_1_0.windows'))).toBeInViewport();
  await expect(section.getByText(text('about.fresh'))).toBeVisible();
  await expect(line).toHaveCount(0);
  await options.reload();
  await expect(section.getByText(text('news.r0_1_0.windows'))).toBeVisible();
  await expect(section.getByText(text('about.fresh'))).toHaveCount(0);
  await extension.close();
  copy.remove();
});
