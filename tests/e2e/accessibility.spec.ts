import { axeOnOwnPages, axeOnPages } from './helpers/axe-everywhere';
import { expect, test } from './helpers/test';
import { text } from './helpers/texts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launchWith: { colorScheme } });

    test('axe finds nothing on chip and panel', async ({ extension, page }) => {
      expect(await axeOnPages(extension, page, text)).toEqual([]);
    });

    test('axe finds nothing on popup, options and notebook', async ({ extension, page }, info) => {
      info.setTimeout(240_000);
      expect(await axeOnOwnPages(extension, page, text)).toEqual([]);
    });
  });
}
