import type { Page } from '@playwright/test';
import type { GmtDay } from '../../lib/domain/advertising/gmt';
import { BUILT_EXTENSION } from '../../tests/e2e/harness/options';
import { putRows } from '../../tests/e2e/helpers/pulls';
import { text } from '../../tests/e2e/helpers/texts';
import { type Browser, openBrowser } from './browser';
import { spread } from './stats';
import type { Table } from './table';
import { WATCH } from './watch';

const ROWS = 100_000;
const MONTHS = 12;
const SECOND = 1_000;
const DAY = 86_400_000;

interface Taken {
  previewed: number;
  stored: number;
  away: number;
}

const idOf = (number: number): string => number.toString(16).padStart(32, '0');

/** One month of Individual Item, as the readers leave it; the same at every run. */
function chunkOf(month: number) {
  const from = `2026-${String(month + 1).padStart(2, '0')}-01` as GmtDay;
  const start = Date.parse(`${from}T00:00:00Z`);
  const count = Math.ceil(ROWS / MONTHS);
  const lines = Array.from({ length: count }, (_, n) => {
    const number = month * count + n;
    const reversal = n % 25 === 24;
    const sign = reversal ? '-' : '';
    return {
      line: n + 2,
      transactionId: idOf(number),
      orderId: `O-${reversal ? number - 1 : number}`,
      mid: String(1_000 + (number % 40)),
      advertiser: `Example Store ${number % 40}`,
      sku: String(number % 5_000).padStart(7, '0'),
      product: `A product of some length, number ${number % 5_000}`,
      brand: '',
      currency: 'USD',
      u1: number % 3 === 0 ? `post-${number % 900}` : undefined,
      happened: { at: start + Math.floor((n / count) * 27 * DAY), exact: true },
      processed: { at: start + Math.floor((n / count) * 27 * DAY) + DAY, exact: true },
      items: reversal ? -1 : 1,
      sales: `${sign}${20 + (number % 400)}.95`,
      commission: `${sign}${1 + (number % 40)}.995`,
    };
  });
  return {
    ...{ id: `chunk ${month}`, pull: 'pull', connection: 'us', network: 1 },
    ...{ from, to: from.replace(/01$/, '28'), dateType: 'transaction', at: 1 },
    content: { kind: 'items', columns: [], lines, rejected: [] },
  };
}

async function seed(page: Page): Promise<void> {
  for (let month = 0; month < MONTHS; month += 1)
    await putRows(page, { pulledChunks: [chunkOf(month)] });
  const pull = { id: 'pull', slot: 'slot', connection: 'us', network: 1, at: 1 };
  await putRows(page, { pulls: [{ ...pull, kind: 'import', state: 'ready' }] });
}

async function imported({ context, extensionId }: Browser): Promise<Taken> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/notebook.html#rewards`);
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await seed(page);
  await page.reload();
  await page.getByRole('article').waitFor();
  await page.evaluate(WATCH);
  const asked = Date.now();
  await page.getByRole('button', { name: text('adLedger.pull.preview') }).click();
  const store = page.getByRole('button', { name: text('rewards.import.store') });
  await store.waitFor();
  const previewed = Date.now() - asked;
  const begun = Date.now();
  await store.click();
  await page
    .getByRole('button', { name: text('rewards.import.undo') })
    .first()
    .waitFor();
  const stored = Date.now() - begun;
  const away = await page.evaluate(() => globalThis.away);
  await page.close();
  return { previewed, stored, away };
}

/** A pull of many rows: compared, and stored with its sums. */
export async function measureAdvertising(
  rounds: number,
  note: (line: string) => void,
): Promise<Table[]> {
  const taken: Taken[] = [];
  for (let round = 0; round < rounds; round++) {
    note(`${round + 1}/${rounds}`);
    const browser = await openBrowser({ extension: BUILT_EXTENSION });
    taken.push(await imported(browser));
    await browser.close();
  }
  const seconds = (of: (one: Taken) => number) => spread(taken.map((one) => of(one) / SECOND));
  return [
    {
      title: `Import of a pull of ${ROWS.toLocaleString('en')} rows, s (${rounds} rounds, each in an empty notebook)`,
      columns: ['', 'time', 'budget'],
      rows: [
        ['from the press to the preview', seconds(({ previewed }) => previewed), ''],
        ['stored, with the sums', seconds(({ stored }) => stored), ''],
        ['together', seconds(({ previewed, stored }) => previewed + stored), '15'],
        ['the longest the page could not answer', seconds(({ away }) => away), ''],
      ],
    },
  ];
}
