import type { Locator, Page } from '@playwright/test';

// Playwright's locators look into open shadow roots, so these lead to everything inside.

/** The chip in the page. */
export function chip(page: Page): Locator {
  return page.locator('room-techo-chip');
}

/** The panel in the page. */
export function panel(page: Page): Locator {
  return page.locator('room-techo-panel');
}

/** Presses the chip and waits for the panel it opens. */
export async function openPanel(page: Page): Promise<Locator> {
  await chip(page).getByRole('button').first().click();
  const opened = panel(page);
  await opened.waitFor({ state: 'attached' });
  return opened;
}
