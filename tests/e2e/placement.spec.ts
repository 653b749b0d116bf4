import { site } from '../site/urls';
import { buyButtonCount, CORNERS, dragTo, misplaced, scrollUnder } from './helpers/geometry';
import { visit } from './helpers/journey';
import { expect, test } from './helpers/test';

const WIDTHS = [
  { width: 320, height: 640, buyBoxAt: 0 },
  { width: 768, height: 900, buyBoxAt: 0 },
  { width: 1280, height: 800, buyBoxAt: 220 },
];

/** A long page whose buy box reaches the right edge, so that it passes under every corner. */
const longPage = (buyBoxAt: number): string =>
  `body { padding-block: 900px } #rakutenLimitedId_aroundCart { position: relative; left: ${buyBoxAt}px }`;

for (const { buyBoxAt, ...size } of WIDTHS) {
  test(`the chip never lies over the buy buttons at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await visit(page, site.itemMulti);
    await expect.poll(() => misplaced(page)).toEqual([]);
    await page.addStyleTag({ content: longPage(buyBoxAt) });
    let inTheWay = 0;
    for (const corner of CORNERS) {
      await dragTo(page, corner);
      await expect.poll(() => misplaced(page), { message: `dragged ${corner}` }).toEqual([]);
      const buttons = await buyButtonCount(page);
      expect(buttons).toBeGreaterThanOrEqual(2);
      for (let index = 0; index < buttons; index++) {
        if (await scrollUnder(page, corner, index)) inTheWay++;
        const message = `${corner}, button ${index}`;
        await expect.poll(() => misplaced(page), { message }).toEqual([]);
      }
    }
    // Otherwise nothing was tried: some corner has to lie over some button.
    expect(inTheWay).toBeGreaterThan(0);
  });
}

test('a resized window and a folded chip keep the buttons clear', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await visit(page, site.itemSingle);
  for (const { width, height } of [...WIDTHS, { width: 400, height: 360 }]) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => misplaced(page), { message: `${width} px` }).toEqual([]);
  }
});
