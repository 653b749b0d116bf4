import type { Locator, Page } from '@playwright/test';
import { prepare } from './dom';

const OPENERS = 'summary, [aria-expanded="false"]:not([aria-disabled="true"])';

const isOpen = (opener: Locator): Promise<boolean> =>
  opener.evaluate((element) =>
    element.localName === 'summary'
      ? (element.parentElement as HTMLDetailsElement).open
      : element.getAttribute('aria-expanded') === 'true',
  );

const hasFocus = (opener: Locator): Promise<boolean> =>
  opener.evaluate((element) => a11y.active() === element);

/**
 * Everything that opens something: opened with Enter, closed with Escape or Enter, and the focus
 * is at what opened it again.
 */
export async function focusReturns(page: Page): Promise<{ problems: string[]; opened: number }> {
  await prepare(page);
  const problems: string[] = [];
  const found = await page.evaluate((selector) => {
    const all = a11y.all().filter((one) => one.matches(selector) && a11y.shown(one));
    for (const [index, one] of all.entries()) one.dataset.opener = `${index}`;
    return all.map(a11y.told);
  }, OPENERS);
  for (const [index, told] of found.entries()) {
    const opener = page.locator(`[data-opener="${index}"]`);
    if ((await opener.count()) === 0) continue;
    const before = await isOpen(opener);
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(50);
    if ((await isOpen(opener)) === before) {
      problems.push(`does not open: ${told}`);
      continue;
    }
    if (!before) await page.keyboard.press('Escape');
    await page.waitForTimeout(50);
    if ((await isOpen(opener)) !== before) {
      // No Escape where nothing lies over the page: the opener itself closes it.
      await opener.focus();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(50);
    }
    if ((await isOpen(opener)) !== before) problems.push(`does not close: ${told}`);
    if (!(await hasFocus(opener))) problems.push(`focus lost after closing: ${told}`);
  }
  return { problems, opened: found.length };
}
