import type { Page } from '@playwright/test';
import { type Extension, expect } from '../test';

/** A page of the extension as a user sees it. */
export interface Surface {
  name: string;
  open: () => Promise<Page>;
}

async function settle(page: Page): Promise<Page> {
  await expect(page.getByRole('heading').first()).toBeAttached();
  await page.waitForLoadState('networkidle');
  // What is drawn from the history comes after the page; nothing says that it is all there.
  await expect(page.locator('[data-state="loading"]')).toHaveCount(0);
  await page.waitForTimeout(400);
  return page;
}

/** The pages of the notebook, from its own tabs: a new one is looked at without being named here. */
async function notebookPages(extension: Extension): Promise<string[]> {
  const page = await extension.extensionPage('notebook.html');
  const tabs = page.getByRole('navigation').first().locator('a[href^="#"]');
  await expect(tabs.first()).toBeVisible();
  const hashes = await tabs.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.close();
  const found = hashes.filter((hash) => hash !== null);
  expect(found.length).toBeGreaterThanOrEqual(5);
  return found;
}

/** The sections of the settings, all on one page: each of its navigation's entries is there. */
async function openOptions(extension: Extension): Promise<Page> {
  const page = await settle(await extension.extensionPage('options.html'));
  const entries = page.getByRole('navigation').locator('a[href^="#"]');
  const hashes = await entries.evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  expect(hashes.length).toBeGreaterThanOrEqual(10);
  for (const hash of hashes) await expect(page.locator(`section${hash}`)).toHaveCount(1);
  return page;
}

/** Every page of the extension's own. */
export async function surfaces(extension: Extension): Promise<Surface[]> {
  const notebook = await notebookPages(extension);
  const own = (file: 'popup.html' | 'welcome.html') => ({
    name: file,
    open: async () => settle(await extension.extensionPage(file)),
  });
  return [
    own('popup.html'),
    own('welcome.html'),
    { name: 'options.html', open: () => openOptions(extension) },
    ...notebook.map((hash) => ({
      name: `notebook.html${hash}`,
      open: async () => settle(await extension.extensionPage('notebook.html', hash)),
    })),
  ];
}

/** Runs a check on every surface; each finding with the place it was found in. */
export async function everywhere(
  extension: Extension,
  check: (page: Page, name: string) => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const { name, open } of await surfaces(extension)) {
    const page = await open();
    const problems = await check(page, name);
    found.push(...problems.map((problem) => `${name}: ${problem}`));
    await page.close();
  }
  return found;
}
