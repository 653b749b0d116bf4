import fs from 'node:fs';
import path from 'node:path';
import { site } from '../site/urls';
import { bundled } from './harness/page-script';
import { visit } from './helpers/journey';
import { ownWorld } from './helpers/own-world';
import { expect, test } from './helpers/test';
import type { Mutated } from './page/mutate';

const PAGES = 10_000;

const fixture = (name: string): string =>
  fs.readFileSync(path.resolve('tests/fixtures/pages', `${name}.html`), 'utf8');

/** Pages of the practice site as they are once drawn, and the fixtures made after real ones. */
const FROM_SITE = [
  ...[site.itemMulti, site.itemPlain, site.itemTimeSale, site.itemNoIsland],
  ...[site.roomProfile, site.ownProfile, site.post, site.ownPost, site.composer, site.feed],
];
const FROM_FIXTURES: [html: string, address: string][] = [
  [fixture('item'), 'https://item.rakuten.co.jp/mihon-utsuwa/bowl-20/'],
  [fixture('profile'), 'https://room.rakuten.co.jp/room_0a1b2c3d4e/items'],
  [fixture('post'), 'https://room.rakuten.co.jp/room_0a1b2c3d4e/1700000000000123'],
  [fixture('feed-angular'), 'https://room.rakuten.co.jp/items'],
];

test(`${PAGES} mutated pages, every reader and the chip: no exception, no wrong value`, async ({
  extension,
  page,
}) => {
  test.setTimeout(240_000);
  const sources: [string, string][] = [...FROM_FIXTURES];
  for (const address of FROM_SITE) {
    await page.goto(address);
    await page.waitForLoadState('load');
    sources.push([await page.content(), address]);
  }
  const world = await ownWorld(page, extension.extensionId);
  await visit(page, site.itemMulti);
  await world.run(await bundled(path.resolve('tests/e2e/page/mutate.ts')));
  const each = Math.ceil(PAGES / sources.length);
  const results: Mutated[] = [];
  for (const [n, [html, address]] of sources.entries()) {
    const call = `mutatePages(${JSON.stringify(html)}, ${JSON.stringify(address)}, ${n + 1}, ${each})`;
    const result = (await world.run(call)) as Mutated;
    results.push(result);
    // A page of which nothing is recognised any more would prove nothing.
    expect(result.recognised, address).toBeGreaterThan(each / 4);
  }
  const longest = (of: (result: Mutated) => number) => Math.max(...results.map(of));
  const total = (of: (result: Mutated) => number) => results.reduce((sum, one) => sum + of(one), 0);
  // Times are looked at, not judged: what a busy machine does is no fault of a page.
  const measured =
    `${total((one) => one.pages)} pages, ${total((one) => one.values)} values read; ` +
    `longest reading ${longest((one) => one.longestRead).toFixed(1)} ms, ` +
    `chip ${longest((one) => one.longestChip).toFixed(1)} ms, ` +
    `over 50 ms: ${total((one) => one.overLong)}`;
  test.info().annotations.push({ type: 'measured', description: measured });
  expect(results.flatMap((one) => one.exceptions)).toEqual([]);
  expect(results.flatMap((one) => one.wrong)).toEqual([]);
  expect(total((one) => one.pages)).toBeGreaterThanOrEqual(PAGES);
});
