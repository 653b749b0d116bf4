import { asPhone } from './harness/browser';
import type { Tab } from './harness/tab';
import { follow, intoCart, named } from './helpers/journey';
import { expect, test } from './helpers/test';

// What Firefox for Android says of itself: a coarse pointer that cannot hover.
const COARSE = 1;
test.use({
  prefs: {
    'ui.primaryPointerCapabilities': COARSE,
    'ui.allPointerCapabilities': COARSE,
    'ui.useOverlayScrollbars': 1,
    'dom.w3c_touch_events.enabled': 1,
  },
});

/** Elements that stick out at the side, and controls too small for a finger (WCAG 2.2, 2.5.8). */
const misfits = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth}`] : [];
    for (const one of document.querySelectorAll<HTMLElement>('button, select, input, [role=tab]')) {
      const { width, height, left } = one.getBoundingClientRect();
      const hit = one.closest('label')?.getBoundingClientRect() ?? { width, height };
      // Off the left edge is what only screen readers are told.
      const shown = width > 1 && left >= 0 && one.checkVisibility({ opacityProperty: true });
      if (shown && (hit.width < 24 || hit.height < 24))
        found.push(`${one.outerHTML.slice(0, 80)}: ${width} × ${height}`);
    }
    return found;
  }, null);

test('popup and notebook at 320 px, by touch', async ({ firefox, tab }) => {
  await follow(tab);
  await intoCart(tab);
  const popup = await firefox.extensionPage('popup.html');
  await asPhone(firefox, 320, 640);
  await popup.find(named('h2', 'popup.windows'));
  expect(await popup.evaluate(() => innerWidth, null)).toBe(320);
  expect(await misfits(popup)).toEqual([]);

  await popup.tap(named('a', 'popup.openNotebook'));
  await expect
    .poll(async () => (await (await firefox.tabs()).at(-1)?.url()) ?? '')
    .toMatch(/notebook/);
  const notebook = (await firefox.tabs()).at(-1);
  if (!notebook) throw new Error('no notebook');
  await asPhone(firefox, 320, 640);
  await notebook.find(named('article b', 'notebook.what.cart'));
  expect(await misfits(notebook), 'timeline').toEqual([]);
  for (const page of ['rank', 'posts', 'rewards', 'events']) {
    await notebook.tap({ element: `nav a[href="#${page}"]` });
    await expect.poll(() => notebook.url()).toContain(`#${page}`);
    await expect.poll(() => notebook.count({ element: '[data-state=loading]' })).toBe(0);
    expect(await misfits(notebook), page).toEqual([]);
  }
});
