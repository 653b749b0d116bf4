import type { Page } from '@playwright/test';
import type { Browser } from './browser';
import { OWN_ROOM } from './page/history';
import { shopOf } from './page/items';
import type { FilterChange } from './page/observe-ready';
import { spread } from './stats';
import type { Table } from './table';

interface Case {
  name: string;
  /** Filters that are set before; only the last change is measured. */
  before?: FilterChange[];
  change: FilterChange;
}

const phase = (option: string): Case => ({ name: `phase: ${option}`, change: { option } });

const RARE_ROOM = 'room_12a';

/** Long and short ranges, texts that many and few items have, and filters that hold few rows. */
const CASES: readonly Case[] = [
  phase('superseded'),
  phase('expired'),
  phase('carted'),
  phase('bought'),
  phase('own'),
  phase('none'),
  { name: 'kind: cart attempts', change: { option: 'attempt' } },
  { name: 'ROOM: own', change: { option: OWN_ROOM } },
  { name: 'ROOM: one of the rarest', change: { option: RARE_ROOM } },
  { name: 'shop: one of the commonest', change: { option: shopOf(0) } },
  {
    name: 'rare ROOM + bought',
    before: [{ option: RARE_ROOM }],
    change: { option: 'bought' },
  },
  { name: 'text in very many items', change: { text: '見本' } },
  { name: 'text in one of 15 items', change: { text: 'マグカップ' } },
  { name: 'text in a single item', change: { text: '見本f0f' } },
  { name: 'text in no item', change: { text: '無い商品名' } },
  { name: 'text + carted', before: [{ text: 'マグカップ' }], change: { option: 'carted' } },
];

/** The lists of ROOMs and shops come after the rows. */
const CHOICES = 2500;
const REST = 250;

async function openNotebook({ context, extensionId }: Browser): Promise<[Page, number]> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/notebook.html`, { waitUntil: 'commit' });
  return [page, await page.evaluate(() => globalThis.benchReady)];
}

async function apply(page: Page, change: FilterChange): Promise<number> {
  const taken = await page.evaluate((filter) => globalThis.benchFilter(filter), change);
  await page.waitForTimeout(REST);
  return taken;
}

/** Choices are taken back after each case; a text is only ever replaced by the next. */
async function measureCase(page: Page, { before = [], change }: Case): Promise<number> {
  for (const step of before) await apply(page, step);
  const taken = await apply(page, change);
  for (const step of [change, ...before]) {
    if (step.option !== undefined) await apply(page, { ...step, off: true });
  }
  return taken;
}

/** All filters, one after the other, in one notebook. */
async function measureFilters(browser: Browser): Promise<number[]> {
  const [page] = await openNotebook(browser);
  await page.waitForTimeout(CHOICES);
  const taken: number[] = [];
  for (const filter of CASES) taken.push(await measureCase(page, filter));
  await page.close();
  return taken;
}

async function measureStart(browser: Browser, rounds: number): Promise<number[]> {
  const samples: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const [page, ready] = await openNotebook(browser);
    await page.waitForTimeout(REST);
    samples.push(ready);
    await page.close();
  }
  return samples.slice(1);
}

/** The notebook with the long history: its first rows, and each filter's first rows. */
export async function measureNotebook(
  browser: Browser,
  rows: number,
  rounds: number,
  note: (line: string) => void,
): Promise<Table[]> {
  const start = await measureStart(browser, rounds + 1);
  const passes: number[][] = [];
  for (let round = 0; round < Math.ceil(rounds / 2); round++) {
    note(`${round + 1}/${Math.ceil(rounds / 2)}`);
    passes.push(await measureFilters(browser));
  }
  const filters = CASES.map(({ name }, index) => [
    name,
    spread(passes.flatMap((pass) => pass[index] ?? [])),
    '100',
  ]);
  return [
    {
      title: `Notebook with ${rows.toLocaleString('en')} rows, ms to the first rows`,
      columns: ['', 'ms', 'budget'],
      rows: [['opening the page', spread(start), ''], ...filters],
    },
  ];
}
