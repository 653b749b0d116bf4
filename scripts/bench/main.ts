// Runs the parts that were asked for, prints their tables, and writes them down if told to.
import os from 'node:os';
import { startSite } from '../../tests/site/server';
import { t } from '../lib/language.mjs';
import { say, step } from '../lib/progress.mjs';
import { measureAdvertising } from './advertising';
import type { Browser } from './browser';
import { pageScript } from './bundle';
import { measureComposer } from './composer';
import { openFilled } from './filled';
import { measureIdle } from './idle';
import { measureLedger } from './ledger';
import { measureFeed, measureLoad } from './load';
import { measureNotebook } from './notebook';
import { type Options, type Part, parseOptions } from './options';
import { measurePanel } from './panel';
import { measurePopup } from './popup';
import { profileLoads } from './profile';
import { measureRank } from './rank';
import { measureSizes } from './sizes';
import { markdown, plain, type Table, writeInto } from './table';
import { closeVariants, openVariants } from './variants';

type Site = Awaited<ReturnType<typeof startSite>>;

const options: Options = parseOptions(process.argv.slice(2));
const wanted = (...parts: Part[]): boolean => parts.some((part) => options.only.includes(part));

function publish(part: Part, tables: readonly Table[]): void {
  for (const table of tables) say(plain(table));
  if (options.write) writeInto(part, tables.map(markdown).join('\n\n'));
}

async function run(
  part: Part,
  label: string,
  measure: (note: (line: string) => void) => Promise<Table[]>,
): Promise<void> {
  if (wanted(part)) publish(part, await step(label, measure));
}

async function pageLoads(site: Site): Promise<void> {
  const { rounds } = options;
  if (wanted('load', 'feed', 'idle')) {
    const browsers = await openVariants(site);
    const observer = await pageScript('observe-load');
    for (const { context } of Object.values(browsers)) await context.addInitScript(observer);
    await run('load', t('商品ページ', 'Item page'), (note) => measureLoad(browsers, rounds, note));
    await run('feed', t('フィード', 'Feed'), (note) => measureFeed(browsers, rounds, note));
    await run('idle', t('放置したページ', 'Idle page'), () => measureIdle(browsers));
    await closeVariants(browsers);
  }
  await run('panel', t('パネル', 'Panel'), (note) => measurePanel(site, rounds, note));
  await run('profile', t('内訳', 'Profile'), (note) => profileLoads(site, rounds, note));
}

async function histories(): Promise<void> {
  if (!wanted('popup', 'notebook')) return;
  const { rounds, rows: lengths, keep } = options;
  const longestRows = Math.max(...lengths);
  const browsers = new Map<number, Browser>();
  for (const rows of wanted('popup') ? lengths : [longestRows]) {
    const label = t(`履歴 ${rows} 行`, `History of ${rows.toLocaleString('en')} rows`);
    browsers.set(rows, await step(label, (note) => openFilled(rows, keep, note)));
  }
  const longest = browsers.get(longestRows);
  await run('popup', t('ポップアップ', 'Popup'), (note) => measurePopup(browsers, rounds, note));
  if (longest) {
    await run('notebook', t('手帳', 'Notebook'), (note) =>
      measureNotebook(longest, longestRows, rounds, note),
    );
  }
  for (const browser of browsers.values()) await browser.close();
}

/** Every figure below depends on what else the machine is doing. */
function machine(): string {
  const [cpu] = os.cpus();
  const load = os.loadavg()[0] ?? 0;
  const name = `${cpu?.model ?? 'unknown CPU'}, ${os.cpus().length} cores, ${os.platform()}`;
  return `${name}, Node ${process.versions.node}, load average at the start ${load.toFixed(1)}`;
}

async function main(): Promise<number> {
  const about = machine();
  say(about);
  let withinBudget = true;
  if (wanted('sizes')) {
    const sizes = measureSizes();
    withinBudget = sizes.withinBudget;
    publish('sizes', [sizes.table]);
  }
  const site = await startSite();
  try {
    await pageLoads(site);
    await histories();
    await run('rank', t('ランクのページ', 'Rank page'), (note) =>
      measureRank(options.rounds, note),
    );
    await run('composer', t('投稿画面', 'Composer'), (note) =>
      measureComposer(site, options.rounds, note),
    );
    await run('ledger', t('レポートの取り込み', 'Import of reports'), (note) =>
      measureLedger(options.rounds, note),
    );
    await run('advertising', t('海外の成果の取り込み', 'Import of a pull'), (note) =>
      measureAdvertising(options.rounds, note),
    );
  } finally {
    await site.close();
  }
  if (options.write) writeInto('machine', about);
  return withinBudget ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
