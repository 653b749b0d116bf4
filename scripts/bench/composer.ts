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
const SHOP_IMAGES = 20;

/** Types letter by letter, as fast as the page takes it. */
const TYPE = `(() => {
  const field = document.querySelector('#collect-content');
  const text = '毎朝のコーヒーに使っています。少し重いのが気になりますが、手になじみます。#オリジナル写真 '.repeat(20);
  for (let key = 0; key < ${KEYS}; key += 1) {
    field.value = text.slice(0, ${LETTERS} - ${KEYS} + key);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
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

const ofComposer = (costs: Map<string, number>, what: string): number =>
  [...costs].reduce(
    (sum, [name, ms]) => (name.startsWith('composer.js') && name.endsWith(what) ? sum + ms : sum),
    0,
  );

async function onThePage(browser: Browser, rounds: number, note: (line: string) => void) {
  const [keys, longest]: [number[], number[]] = [[], []];
  for (let round = 0; round < WARM_UP + rounds; round++) {
    note(`${round + 1}/${WARM_UP + rounds}`);
    const typed = await traced(browser, pages.composer, TYPE);
    const picked = await traced(browser, pages.composer, PICK);
    if (round < WARM_UP) continue;
    keys.push(ofComposer(typed, 'FunctionCall') / KEYS);
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
