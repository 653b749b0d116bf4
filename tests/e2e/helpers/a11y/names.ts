import type { Page } from '@playwright/test';

/** Roles that nobody can use without knowing their name. */
const NAMED = new Set([
  ...[
    'button',
    'link',
    'textbox',
    'searchbox',
    'combobox',
    'listbox',
    'checkbox',
    'radio',
    'switch',
  ],
  ...['slider', 'spinbutton', 'Date', 'dialog', 'region', 'navigation', 'image', 'img', 'heading'],
  ...['tab', 'table', 'grid', 'DisclosureTriangle', 'progressbar', 'meter'],
]);

export interface Named {
  role: string;
  name: string;
}

/** What a screen reader is told of the page: each role that needs a name, with it. */
export async function namesOf(page: Page): Promise<Named[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && NAMED.has(`${role?.value}`))
    .map(({ role, name }) => ({ role: `${role?.value}`, name: `${name?.value ?? ''}`.trim() }));
}

/** Groups of fields that nobody would know the subject of. */
export const namelessGroups = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('fieldset, [role=group], [role=radiogroup]')]
      .filter((group) => {
        const label = group.getAttribute('aria-label') ?? group.getAttribute('aria-labelledby');
        return !label?.trim() && !group.querySelector(':scope > legend')?.textContent?.trim();
      })
      .map((group) => `group without a name: ${group.outerHTML.slice(0, 80)}`),
  );
