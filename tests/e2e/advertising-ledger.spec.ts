import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { axeViolations, describeViolations } from './harness/axe';
import { putPull, standInPull } from './helpers/pulls';
import { type Extension, expect, test } from './helpers/test';
import { text } from './helpers/texts';

const open = async (extension: Extension) => {
  const page = await extension.extensionPage('notebook.html', '#rewards');
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  return page;
};

const preview = (page: Page, country: 'us' | 'de') =>
  page.getByRole('region', {
    name: text('adLedger.preview.title', text(`advertising.network.${country}`)),
  });

const card = (page: Page, country: 'us' | 'de') =>
  page.getByRole('article').filter({ hasText: text(`advertising.network.${country}`) });

/** Looks at a pull and takes it over. */
async function importPull(page: Page, country: 'us' | 'de') {
  await card(page, country)
    .getByRole('button', { name: text('adLedger.pull.preview') })
    .click();
  await preview(page, country)
    .getByRole('button', { name: text('rewards.import.store') })
    .click();
  await expect(
    page.getByRole('status').filter({ hasText: text('rewards.import.done', '', '').slice(0, 5) }),
  ).toBeVisible();
}

const rows = (page: Page) =>
  page.getByRole('table', { name: text('rewards.list.caption') }).getByRole('row');

test('a pull is looked at, imported, narrowed, exported and undone', async ({ extension }) => {
  const page = await open(extension);
  const pull = await standInPull(1);
  const items = pull.chunks.flatMap(({ content }) =>
    content.kind === 'items' ? content.lines : [],
  ).length;
  await putPull(page, pull);
  await page.reload();

  await expect(card(page, 'us')).toContainText(text('adLedger.pull.readyTitle', '12'));
  await card(page, 'us')
    .getByRole('button', { name: text('adLedger.pull.preview') })
    .click();
  await expect(preview(page, 'us')).toContainText(`${text('adLedger.preview.added')}${items}`);
  await expect(preview(page, 'us').getByRole('row', { name: /^USD/ })).toContainText(`${items}`);
  expect((await extension.history()).rewards).toEqual([]);

  await preview(page, 'us')
    .getByRole('button', { name: text('rewards.import.store') })
    .click();
  await expect(page.getByText(`${items}件`, { exact: true })).toBeVisible();
  const stored = await extension.history();
  expect([stored.rewards?.length, stored.pulledChunks]).toEqual([items, []]);
  expect(stored.pulls).toMatchObject([{ state: 'stored' }]);

  const status = page.getByRole('combobox', { name: text('rewards.filter.status') });
  await status.selectOption({ label: text('advertising.status.partlyReversed') });
  await expect(rows(page)).toHaveCount(3);
  const [detail] = [rows(page).nth(1).getByText(text('adLedger.row.details'))];
  await detail?.click();
  await expect(rows(page).nth(1)).toContainText(text('adLedger.row.derived', '90'));
  await expect(rows(page).nth(1)).toContainText(
    text('adLedger.row.netWords', '50.00 USD', '2.50 USD'),
  );
  await status.selectOption({ label: text('notebook.filter.any') });

  await page.getByLabel(text('adLedger.filter.u1'), { exact: true }).fill('post-10');
  await expect(rows(page).filter({ hasText: 'Käse & 日本' })).toHaveCount(1);
  const exporting = page.waitForEvent('download');
  await page.getByRole('button', { name: text('notebook.export.csv') }).click();
  const csv = fs.readFileSync(await (await exporting).path(), 'utf8');
  expect(csv).toContain('湯のみ');
  expect(csv).toMatch(/,59\.9,[^\n]*,2\.995,[^\n]*,USD,/);

  await page
    .getByRole('button', { name: text('rewards.import.undo') })
    .first()
    .click();
  await expect(page.getByText(text('rewards.import.undone'))).toBeVisible();
  const after = await extension.history();
  expect([after.rewards, after.advertisingSums, after.imports]).toEqual([[], [], []]);
});

test('two networks stand side by side, never added up, and a rate is only what was typed', async ({
  extension,
}) => {
  const page = await open(extension);
  await putPull(page, await standInPull(1));
  await putPull(page, await standInPull(9));
  await page.reload();
  await importPull(page, 'us');
  await importPull(page, 'de');
  for (const currency of ['USD', 'EUR']) {
    const name = text('adLedger.months.chart', currency);
    await expect(page.getByRole('heading', { name })).toBeVisible();
  }
  const sums = page.getByRole('table', { name: text('adLedger.months.table') });
  await expect(sums.getByRole('row')).toHaveCount(3);
  await expect(page.getByText('約')).toHaveCount(0);

  await page.getByText(text('adLedger.rate.title')).click();
  await page.getByLabel(text('adLedger.rate.of', 'USD')).fill('154.5');
  await page
    .getByRole('button', { name: text('adLedger.rate.save') })
    .last()
    .click();
  await expect(sums.getByRole('row', { name: /^USD/ })).toContainText('約');
  await expect(sums.getByRole('row', { name: /^EUR/ })).not.toContainText('約');

  await page.getByText(text('adLedger.check.title')).click();
  const checks = page.getByRole('table', { name: text('adLedger.check.title') });
  await expect(checks.getByText(text('adLedger.check.same')).first()).toBeVisible();
  await page.getByText(text('adLedger.lost.title'), { exact: true }).click();
  await expect(page.getByRole('cell', { name: '59.90 USD、59.90 EUR' }).first()).toBeVisible();
  expect(describeViolations(await axeViolations(page))).toEqual([]);
});

test('a pull that is not wanted is dropped, after a question', async ({ extension }) => {
  const page = await open(extension);
  await putPull(page, await standInPull(1));
  await page.reload();
  await card(page, 'us')
    .getByRole('button', { name: text('adLedger.pull.drop') })
    .click();
  await page.getByRole('button', { name: text('adLedger.pull.dropYes') }).click();
  await expect(card(page, 'us')).toHaveCount(0);
  const { pulls, pulledChunks, rewards } = await extension.history();
  expect([pulls, pulledChunks, rewards]).toMatchObject([[{ state: 'dropped' }], [], []]);
});
