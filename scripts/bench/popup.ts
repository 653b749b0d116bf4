import { stopWorkerOf } from '../../tests/e2e/harness/extension';
import { type Browser, openPlainPage } from './browser';
import { alternate } from './rounds';
import { spread } from './stats';
import type { Table } from './table';

const WORKERS = ['warm', 'cold'] as const;
type Case = `${number} ${(typeof WORKERS)[number]}`;

/** Time for everything that a page starts after its first data. */
const REST = 150;

async function openPopup({ context, extensionId }: Browser): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`, { waitUntil: 'commit' });
  const ready = await page.evaluate(() => globalThis.benchReady);
  await page.waitForTimeout(REST);
  await page.close();
  return ready;
}

/** A cold worker is one that the browser has ended, as it does after 30 idle seconds. */
async function coldPopup(browser: Browser): Promise<number> {
  const page = await openPlainPage(browser);
  await stopWorkerOf(page);
  await page.waitForTimeout(REST);
  const ready = await openPopup(browser);
  await page.close();
  return ready;
}

/** From the start of the navigation to the list of open windows, by length of the history. */
export async function measurePopup(
  browsers: ReadonlyMap<number, Browser>,
  rounds: number,
  note: (line: string) => void,
): Promise<Table[]> {
  const sizes = [...browsers.keys()];
  const cases = sizes.flatMap((rows) => WORKERS.map((worker): Case => `${rows} ${worker}`));
  const measure = async (name: Case) => {
    const [rows, worker] = name.split(' ');
    const browser = browsers.get(Number(rows));
    if (!browser) throw new Error(name);
    return worker === 'cold' ? coldPopup(browser) : openPopup(browser);
  };
  const results = await alternate(cases, rounds, measure, note);
  const row = (rows: number) => [
    rows.toLocaleString('en'),
    spread(results[`${rows} warm`] ?? []),
    spread(results[`${rows} cold`] ?? []),
    '100',
  ];
  return [
    {
      title: `Popup, ms from navigation to first data (${rounds} rounds)`,
      columns: ['rows in the history', 'worker running', 'worker stopped', 'budget'],
      rows: sizes.map(row),
    },
  ];
}
