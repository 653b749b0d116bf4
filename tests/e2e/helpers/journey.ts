import type { Locator, Page } from '@playwright/test';
import { chip, expect, openPanel, panel } from './test';
import { CLOCK, pattern, type Text, text } from './texts';

/** The words of the practice site, as Rakuten writes them. */
export const TO_ICHIBA = '楽天市場で見る';
export const INTO_CART = 'かごに追加';

export const CART = (words: Text = text): string =>
  pattern(words, 'chip.cart', CLOCK).source.slice(1, -1);
export const SEASON = (words: Text = text): string =>
  pattern(words, 'chip.purchaseDays', '8[89]').source.slice(1, -1);

/** The chip's button while the chip says `face`: words, or the source of a pattern. */
export function chipSaying(page: Page, face: string, words: Text = text): Locator {
  return chip(page).getByRole('button', { name: pattern(words, 'chip.openPanel', face) });
}

/** What the chip says now. */
export const faceOf = (page: Page): Promise<string> =>
  chip(page).getByRole('button').first().innerText();

/** Opens a page and waits until its chip is there, hence until clicks on it are seen. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(chip(page)).toHaveCount(1);
}

export const ichibaLink = (page: Page): Locator => page.getByRole('link', { name: TO_ICHIBA });

/** From a post to its item: the user's own click, and the landing with its chip. */
export async function follow(page: Page, post: string): Promise<void> {
  await visit(page, post);
  await ichibaLink(page).click();
  await page.waitForURL('https://item.rakuten.co.jp/**');
  await expect(chip(page)).toHaveCount(1);
}

/** The buy button that is shown at this width. */
export const cartButton = (page: Page): Locator =>
  page.getByRole('button', { name: INTO_CART }).filter({ visible: true }).first();

/** Opens the panel and waits for its content. */
export async function readPanel(page: Page, words: Text = text): Promise<Locator> {
  await openPanel(page);
  const dialog = panel(page).getByRole('dialog');
  await expect(dialog.getByText(words('popup.loading'))).toHaveCount(0);
  await expect(dialog.getByRole('heading', { level: 1 })).toBeVisible();
  return dialog;
}
