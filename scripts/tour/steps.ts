import type { Page } from '@playwright/test';
import { openExtensionPage } from '../../tests/e2e/harness/extension';
import type { Launched } from '../../tests/e2e/harness/launch';
import { chip, openPanel, panel } from '../../tests/e2e/harness/locators';
import { site } from '../../tests/site/urls';

/** Where the walk has got to. */
export interface Walk {
  launched: Launched;
  /** The tab in front. */
  page: Page;
}

export interface Step {
  name: { ja: string; en: string };
  /** May return a line of what was seen. */
  action: (walk: Walk) => Promise<string | undefined>;
}

/** How long anything may take before the step counts as failed, in milliseconds. */
export const PATIENCE = 10_000;

const ICHIBA = 'https://item.rakuten.co.jp/';

async function openOwnRoom(walk: Walk): Promise<string> {
  await walk.page.goto(site.ownProfile);
  await chip(walk.page).waitFor();
  return readChip(walk);
}

async function openPost({ page }: Walk): Promise<undefined> {
  await page.goto(site.post);
  await chip(page).waitFor();
}

/** ROOM may open Ichiba in this tab or in a new one. */
async function followLink(walk: Walk): Promise<string> {
  const { context } = walk.launched;
  const isIchiba = (page: Page) => page.url().startsWith(ICHIBA);
  await walk.page.getByRole('link', { name: '楽天市場で見る' }).first().click();
  const deadline = Date.now() + PATIENCE;
  while (!context.pages().some(isIchiba)) {
    if (Date.now() > deadline) throw new Error(`Ichiba did not open: ${walk.page.url()}`);
    await walk.page.waitForTimeout(100);
  }
  walk.page = context.pages().findLast(isIchiba) ?? walk.page;
  walk.page.setDefaultTimeout(PATIENCE);
  await walk.page.waitForLoadState();
  return walk.page.url();
}

async function readChip({ page }: Walk): Promise<string> {
  const text = await chip(page).locator('.text').textContent();
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

async function showPanel({ page }: Walk): Promise<undefined> {
  const opened = await openPanel(page);
  await opened.getByRole('button').first().waitFor();
}

async function addToCart({ page }: Walk): Promise<undefined> {
  await page.getByRole('button', { name: 'かごに追加' }).first().click();
  await panel(page).waitFor({ state: 'attached' });
}

type OwnPage = 'popup.html' | 'notebook.html';

async function openPage(walk: Walk, file: OwnPage, hash = ''): Promise<undefined> {
  walk.page = await openExtensionPage(walk.launched, file, hash);
  await walk.page.getByRole('main').first().waitFor();
}

export const STEPS: readonly Step[] = [
  { name: { ja: '自分のROOMを開く', en: 'Open your own ROOM' }, action: openOwnRoom },
  { name: { ja: 'ROOMの投稿を開く', en: 'Open a ROOM post' }, action: openPost },
  { name: { ja: '楽天市場へ進む', en: 'Follow it to Ichiba' }, action: followLink },
  { name: { ja: 'チップを読む', en: 'Read the chip' }, action: readChip },
  { name: { ja: 'パネルを開く', en: 'Open the panel' }, action: showPanel },
  { name: { ja: '「かごに追加」を押す', en: 'Press add to cart' }, action: addToCart },
  {
    name: { ja: 'ポップアップを開く', en: 'Open the popup' },
    action: (w) => openPage(w, 'popup.html'),
  },
  {
    name: { ja: '手帳を開く', en: 'Open the notebook' },
    action: (w) => openPage(w, 'notebook.html'),
  },
  {
    name: { ja: '手帳のランクを開く', en: 'Open its rank page' },
    action: (w) => openPage(w, 'notebook.html', '#rank'),
  },
];
