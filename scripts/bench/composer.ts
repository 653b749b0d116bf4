import { BUILT_EXTENSION } from '../../tests/e2e/harness/options';
import type { Site } from '../../tests/site/server';
import { site as pages } from '../../tests/site/urls';
import { type Browser, openBrowser, openPlainPage } from './browser';
import { pageScript } from './bundle';
import { WARM_UP } from './rounds';
import { spread } from './stats';
import type { Table } from './table';
import { traced } from './trace';

const KEYS = 100;
const LETTERS = 500;
/** Together the lists have as many words as the budget speaks of. */
const WORDS = 500;
const MEGAPIXELS = 12;
/** For the panel to dock and to be filled. */
const REST = 1500;
const SHOP_IMAGES = 20;

/** Types letter by letter; our listener runs inside of the event, so the clock tells what it takes. */
const TYPE = `(() => {
  const field = document.querySelector('#collect-content');
  const text = '毎朝のコーヒーに使っています。少し重いのが気になりますが、手になじみます。#オリジナル写真 '.repeat(20);
  const start = performance.now();
  for (let key = 0; key < ${KEYS}; key += 1) {
    field.value = text.slice(0, ${LETTERS} - ${KEYS} + key);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return (performance.now() - start) / ${KEYS};
})()`;

/** Hands the page a photo, as its own dialog would. */
const PICK = `(async () => {
  const canvas = new OffscreenCanvas(4000, 3000);
  const paint = canvas.getContext('2d');
  for (let index = 0; index < 900; index += 1) {
    paint.fillStyle = 'hsl(' + index * 47 + ' 60% ' + (30 + index % 40) + '%)';
    paint.fillRect(index * 97 % 4000, index * 61 % 3000, 300, 200);
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
  const files = new DataTransfer();
  files.items.add(new File([blob], 'photo.jpg', { type: 'image/jpeg' }));
  const input = Object.assign(document.createElement('input'), { type: 'file' });
  document.body.append(input);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 4000));
})()`;

async function manyWords(browser: Browser): Promise<void> {
  const page = await openPlainPage(browser);
  await page.evaluate(async (count) => {
    const rejected = Array.from({ length: count }, (_, n) => ({ word: `使えない言葉${n}` }));
    await chrome.storage.local.set({ checklist: { words: { rejected } } });
  }, WORDS);
  await page.close();
}

async function typing({ context }: Browser): Promise<number> {
  const page = await context.newPage();
  await page.goto(pages.composer);
  await page.locator('room-techo-chip').waitFor({ state: 'attached' });
  await page.waitForTimeout(REST);
  const ms: number = await page.evaluate(TYPE);
  await page.close();
  return ms;
}

async function onThePage(browser: Browser, rounds: number, note: (line: string) => void) {
  const [keys, longest]: [number[], number[]] = [[], []];
  for (let round = 0; round < WARM_UP + rounds; round++) {
    note(`${round + 1}/${WARM_UP + rounds}`);
    const typed = await typing(browser);
    const picked = await traced(browser, pages.composer, PICK);
    if (round < WARM_UP) continue;
    keys.push(typed);
    longest.push(picked.get('tasks with our scripts in them, the longest') ?? Number.NaN);
  }
  return { keys, longest };
}

async function inTheExtension(browser: Browser, rounds: number): Promise<number[]> {
  const page = await openPlainPage(browser);
  await page.evaluate(await pageScript('look-at-photo'));
  const times = await page.evaluate(
    ([megapixels, shops, count]) => globalThis.benchPhoto(megapixels, shops, count),
    [MEGAPIXELS, SHOP_IMAGES, WARM_UP + rounds] as const,
  );
  await page.close();
  return times.slice(WARM_UP);
}

/** The checklist beside the composer: what a key costs, and what a photo. */
export async function measureComposer(
  site: Site,
  rounds: number,
  note: (line: string) => void,
): Promise<Table[]> {
  const browser = await openBrowser({ site, extension: BUILT_EXTENSION });
  await manyWords(browser);
  const { keys, longest } = await onThePage(browser, rounds, note);
  const looks = await inTheExtension(browser, rounds);
  await browser.close();
  return [
    {
      title: `Checklist beside the composer, ms (${rounds} rounds)`,
      columns: ['', 'time', 'budget'],
      rows: [
        [`one key in ${LETTERS} letters, ${WORDS} words of one's own`, spread(keys), '2'],
        [
          `a photo of ${MEGAPIXELS} megapixels against ${SHOP_IMAGES} shop images`,
          spread(looks),
          '1,000',
        ],
        ['the longest task of ours on the page while it is picked', spread(longest), '50'],
      ],
    },
  ];
}
