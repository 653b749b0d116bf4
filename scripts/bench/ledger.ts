import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { BUILT_EXTENSION } from '../../tests/e2e/harness/options';
import { removeDir, temporaryDir } from '../../tests/e2e/harness/profile';
import { text } from '../../tests/e2e/helpers/texts';
import { reportBytes, reportText } from '../../tests/fixtures/reports/make';
import { type Browser, openBrowser } from './browser';
import { fillPosts, LEDGER_PAGES, type LedgerPage, openLedgerPage } from './ledger-pages';
import { yearOfSales } from './ledger-sales';
import { spread } from './stats';
import type { Table } from './table';
import { WATCH } from './watch';

const ROWS = 100_000;

interface Taken {
  previewed: number;
  stored: number;
  /** The longest the page could not answer meanwhile. */
  away: number;
  again: number;
  /** Pages opened with all of the sales in the ledger, ms. */
  opened: Record<LedgerPage, number>;
}

const SECOND = 1_000;

async function imported(browser: Browser, file: string): Promise<Taken> {
  const { context, extensionId } = browser;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/notebook.html#rewards`);
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await page.evaluate(WATCH);
  const previewed = await read(page, file);
  const begun = Date.now();
  await page.getByRole('button', { name: text('rewards.import.store') }).click();
  await page
    .getByRole('button', { name: text('rewards.import.undo') })
    .first()
    .waitFor();
  const stored = Date.now() - begun;
  const away = await page.evaluate(() => globalThis.away);
  const again = await read(page, file);
  await page.close();
  return { previewed, stored, away, again, opened: await openedPages(browser) };
}

async function openedPages(browser: Browser): Promise<Record<LedgerPage, number>> {
  await fillPosts(browser);
  const opened: Partial<Record<LedgerPage, number>> = {};
  // The first time a browser reads the script as well; what counts is the second.
  for (const _ of ['cold', 'warm'])
    for (const name of LEDGER_PAGES) opened[name] = await openLedgerPage(browser, name);
  return opened as Record<LedgerPage, number>;
}

/** From the choice of the file to what it would change. */
async function read(page: Page, file: string): Promise<number> {
  const begun = Date.now();
  await page.locator('input[type=file]').setInputFiles(file);
  const preview = page.getByRole('region', { name: text('rewards.import.preview') });
  await preview.getByRole('button').last().waitFor();
  return Date.now() - begun;
}

/** A report of many sales: read and compared, stored, and handed over once more. */
export async function measureLedger(
  rounds: number,
  note: (line: string) => void,
): Promise<Table[]> {
  // A path: what is handed over as bytes goes through the page itself.
  const folder = temporaryDir('bench-ledger');
  const file = path.join(folder, 'order.csv');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(file, reportBytes(reportText('order', yearOfSales(ROWS))));
  const taken: Taken[] = [];
  for (let round = 0; round < rounds; round++) {
    note(`${round + 1}/${rounds}`);
    const browser = await openBrowser({ extension: BUILT_EXTENSION });
    taken.push(await imported(browser, file));
    await browser.close();
  }
  removeDir(folder);
  const seconds = (of: (one: Taken) => number) => spread(taken.map((one) => of(one) / SECOND));
  return [
    {
      title: `Import of ${ROWS.toLocaleString('en')} sales, s (${rounds} rounds, each in an empty notebook)`,
      columns: ['', 'time', 'budget'],
      rows: [
        ['from the file to the preview', seconds(({ previewed }) => previewed), ''],
        ['stored, with the sums', seconds(({ stored }) => stored), ''],
        ['together', seconds(({ previewed, stored }) => previewed + stored), '15'],
        [
          'the same file again to its preview, while its sales are being traced',
          seconds(({ again }) => again),
          '',
        ],
        ['the longest the page could not answer', seconds(({ away }) => away), ''],
      ],
    },
    {
      title: `Pages with ${ROWS.toLocaleString('en')} sales in the ledger, ms from navigation to first data`,
      columns: ['page', 'time', 'budget'],
      rows: LEDGER_PAGES.map((name) => [
        name,
        spread(taken.map(({ opened }) => opened[name])),
        '100',
      ]),
    },
  ];
}
