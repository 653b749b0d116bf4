import type { Page } from '@playwright/test';
import { site } from '../../site/urls';
import { clicksAre } from './history';
import { CART, cartButton, chipSaying, follow, readPanel, SEASON, visit } from './journey';
import { chip, type Extension, expect, panel } from './test';
import { pattern, type Text } from './texts';

export const MUG = /北欧風マグカップ 350ml/;

/** A step of the main job, so that a test may put something between any two of them. */
export interface Step {
  name: string;
  run(): Promise<void>;
}

/** Click → landing → cart attempt, as one user does it in one tab. */
export function mainSteps(page: Page, words: Text): Step[] {
  return [
    { name: 'open the post', run: () => visit(page, site.post) },
    {
      name: 'click and land',
      run: async () => {
        await follow(page, site.post);
        await expect(chipSaying(page, CART(words), words)).toBeVisible();
      },
    },
    {
      name: 'press the cart button',
      run: async () => {
        await cartButton(page).click();
        await expect(chipSaying(page, SEASON(words), words)).toBeVisible();
      },
    },
    {
      name: 'look at the panel',
      run: async () => {
        const dialog = await readPanel(page, words);
        await expect(dialog.getByText(pattern(words, 'panel.carted'))).toBeVisible();
        await expect(dialog.getByText(words('panel.fromRoom', 'room_0a1b2c3d4e'))).toBeVisible();
      },
    },
  ];
}

/** First run: the popup says what to do. */
export async function firstRun(extension: Extension, words: Text): Promise<void> {
  const popup = await extension.extensionPage('popup.html');
  await expect(popup.getByRole('heading', { name: words('popup.emptyTitle') })).toBeVisible();
  await expect(popup.getByText(words('popup.emptyBody'))).toBeVisible();
  await expect(popup.getByText(words('popup.local'))).toBeVisible();
  expect(await popup.locator('html').getAttribute('lang')).toBe(words('extension.language'));
  await popup.close();
}

/** After the main job: the window that is open and the numbers of the day. */
export async function popupAfterwards(extension: Extension, words: Text): Promise<void> {
  const popup = await extension.extensionPage('popup.html');
  const windows = popup.getByRole('region', { name: words('popup.windows') });
  await expect(windows.getByText(MUG)).toBeVisible();
  await expect(windows.getByText(pattern(words, 'popup.buyUntil'))).toBeVisible();
  const today = popup.getByRole('region', { name: words('popup.today') });
  const figure = (key: string) =>
    today
      .locator('dl > div')
      .filter({ hasText: words(key) })
      .locator('dd');
  await expect(figure('popup.clicks')).toHaveText(`1${words('unit.times')}`);
  await expect(figure('popup.linkChecks')).toHaveText(`0${words('unit.times')}`);
  await expect(figure('popup.cartAttempts')).toHaveText(`1${words('unit.times')}`);
  await popup.close();
}

/** From the popup to the notebook, which has the click and the press. */
export async function notebookAfterwards(extension: Extension, words: Text): Promise<void> {
  const popup = await extension.extensionPage('popup.html');
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('link', { name: words('popup.openNotebook') }).click();
  const notebook = await opened;
  const list = notebook.getByLabel(words('notebook.list.name'));
  await expect(list.getByText(words('notebook.what.click'))).toHaveCount(1);
  await expect(list.getByText(words('notebook.what.cart'))).toHaveCount(1);
  await expect(list.getByText(MUG)).toHaveCount(2);
  await notebook.close();
  await popup.close();
}

/** The whole job from an empty notebook, in the language of `words`. */
export async function mainJob(extension: Extension, page: Page, words: Text): Promise<void> {
  await firstRun(extension, words);
  for (const step of mainSteps(page, words)) await step.run();
  await panel(page)
    .getByRole('button', { name: words('panel.close') })
    .click();
  await expect(panel(page)).toHaveCount(0);
  await expect(chip(page)).toHaveCount(1);
  await clicksAre(extension, 2);
  await popupAfterwards(extension, words);
}
