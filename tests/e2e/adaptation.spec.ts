import { lostInForcedColors } from './helpers/a11y/forced';
import { cutText, SPACED, sticksOut } from './helpers/a11y/layout';
import { stillMoves } from './helpers/a11y/motion';
import { everywhere } from './helpers/a11y/surfaces';
import { fillNotebook } from './helpers/filled';
import { expect, test } from './helpers/test';

/** The same pages many times over. */
const PATIENCE = 240_000;

/** 320 px is 1280 px at 400 %; 640 px is the same at 200 %, where WCAG asks for everything as well. */
const WIDTHS = [640, 320];

for (const language of ['ja', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('zoomed to 200 and 400 %, nothing sticks out and nothing is cut off', async ({
      extension,
    }, info) => {
      info.setTimeout(PATIENCE);
      const problems = await everywhere(extension, async (page) => {
        const found: string[] = [];
        for (const width of WIDTHS) {
          // The popup has a width of its own and is opened by the browser at its zoom.
          await page.setViewportSize({ width, height: 400 });
          await page.waitForTimeout(150);
          const all = [...(await sticksOut(page)), ...(await cutText(page))];
          found.push(...all.map((problem) => `${width} px: ${problem}`));
        }
        return found;
      });
      expect(problems).toEqual([]);
    });
  });
}

test('in use: zoomed, and with wide spacing of lines, letters and words, nothing is lost', async ({
  extension,
  page,
}, info) => {
  info.setTimeout(PATIENCE);
  await fillNotebook(extension, page);
  const problems = await everywhere(extension, async (own) => {
    const found: string[] = [];
    for (const width of WIDTHS) {
      await own.setViewportSize({ width, height: 400 });
      await own.waitForTimeout(150);
      const all = [...(await sticksOut(own)), ...(await cutText(own))];
      found.push(...all.map((problem) => `${width} px: ${problem}`));
    }
    await own.setViewportSize({ width: 1280, height: 800 });
    await own.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, SPACED);
    await own.waitForTimeout(150);
    const spaced = [...(await sticksOut(own)), ...(await cutText(own))];
    return [...found, ...spaced.map((problem) => `spaced: ${problem}`)];
  });
  expect(problems).toEqual([]);
});

test('with forced colours every state and every painted shape is still told apart', async ({
  extension,
  page,
}, info) => {
  info.setTimeout(PATIENCE);
  await fillNotebook(extension, page);
  expect(await everywhere(extension, lostInForcedColors)).toEqual([]);
});

test.describe('less motion', () => {
  test.use({ launchWith: { reducedMotion: 'reduce' } });

  test('nothing moves for those who asked for it', async ({ extension, page }, info) => {
    info.setTimeout(PATIENCE);
    await fillNotebook(extension, page);
    expect(await everywhere(extension, stillMoves)).toEqual([]);
  });
});
