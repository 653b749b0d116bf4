import type { Page } from '@playwright/test';
import { site } from '../site/urls';
import { chipSaying, visit } from './helpers/journey';
import { rankTables, shiftClock } from './helpers/rank';
import { type Extension, expect, test } from './helpers/test';
import { text } from './helpers/texts';

const DAY = 86_400_000;

const rankOf = (popup: Page) => popup.getByRole('region', { name: text('popup.rank.title') });
const checkOf = (popup: Page, metric: string) =>
  rankOf(popup)
    .getByRole('listitem')
    .filter({ has: popup.getByRole('link', { name: metric, exact: true }) });

const open = async (extension: Extension) => {
  const popup = await extension.extensionPage('popup.html');
  await expect(rankOf(popup)).toBeVisible();
  return popup;
};

test('first run: the popup invites to open the own ROOM', async ({ extension }) => {
  const popup = await open(extension);
  await expect(popup.getByText(text('popup.rank.emptyTitle'))).toBeVisible();
});

test('profile visited, search made: the popup shows the letter and the check', async ({
  extension,
  page,
}) => {
  await visit(page, site.ownProfile);
  await visit(page, site.search);
  await expect.poll(async () => (await rankTables(extension)).actions.length).toBe(1);
  const popup = await open(extension);
  await expect(rankOf(popup).locator('[aria-current]').first()).toContainText('B');
  const seen = text('rank.source.computed');
  await expect(checkOf(popup, text('metric.checkSearch'))).toContainText(seen);
  await expect(checkOf(popup, text('metric.checkLike'))).toContainText(text('popup.rank.notSeen'));
});

test('a check done elsewhere is ticked by hand, and taken back', async ({ extension, page }) => {
  await visit(page, site.ownProfile);
  const popup = await open(extension);
  const like = text('metric.checkLike');
  await popup.getByRole('button', { name: text('popup.rank.tick', like) }).click();
  await expect(checkOf(popup, like)).toContainText(text('rank.source.typed'));
  await popup.getByRole('button', { name: text('popup.rank.tick', like) }).click();
  await expect(checkOf(popup, like)).toContainText(text('popup.rank.notSeen'));
});

test('typed numbers change popup and chip, and a typed rank overrides the badge', async ({
  extension,
  page,
}) => {
  await visit(page, site.ownProfile);
  const popup = await open(extension);
  await popup.getByText(text('popup.rank.form'), { exact: true }).click();
  await popup.getByRole('textbox', { name: text('metric.clicks') }).fill('９００');
  await popup.getByRole('textbox', { name: text('metric.photosApproved') }).fill('10');
  await popup.getByRole('button', { name: text('month.save') }).click();
  await expect(popup.getByText(text('month.saved'))).toBeVisible();
  await expect(rankOf(popup)).toContainText('900');
  await popup.getByRole('combobox', { name: text('month.field.rank') }).selectOption('A');
  await popup.getByRole('button', { name: text('month.save') }).click();
  await page.bringToFront();
  await expect(chipSaying(page, 'A→S \\d+%')).toBeVisible();
  const { months } = await rankTables(extension);
  expect(months).toMatchObject([{ rank: { value: 'A' }, values: { clicks: { value: 900 } } }]);
});

test('the month turns at midnight in Japan: the checks begin anew, the rank stays', async ({
  extension,
  page,
}) => {
  await visit(page, site.ownProfile);
  await visit(page, site.search);
  await expect.poll(async () => (await rankTables(extension)).actions.length).toBe(1);
  await shiftClock(extension, 31 * DAY);
  const popup = await open(extension);
  await expect(rankOf(popup).locator('[aria-current]').first()).toContainText('B');
  const search = checkOf(popup, text('metric.checkSearch'));
  await expect(search).toContainText(text('popup.rank.notSeen'));
});

test('options: a goal derived from A is set and shown with its origin', async ({ extension }) => {
  const options = await extension.extensionPage('options.html', '#goals');
  // Checked once it is stored, which takes a moment.
  const letter = options.getByRole('radio', { name: 'A', exact: true });
  await letter.click();
  await expect(letter).toBeChecked();
  await options.getByRole('button', { name: text('options.goals.derive', 'A') }).click();
  await expect(options.getByText(text('options.goals.previewTitle', 'A'))).toBeVisible();
  await options.getByRole('button', { name: text('options.goals.apply'), exact: true }).click();
  await expect(options.getByText(text('options.goals.derived', 'A')).first()).toBeVisible();
  await options.reload();
  await expect(options.getByText(text('options.goals.derived', 'A')).first()).toBeVisible();
  const popup = await open(extension);
  await popup.getByText(text('popup.rank.form'), { exact: true }).waitFor();
  const stored = await popup.evaluate(() => chrome.storage.local.get('goals'));
  const { rank, goals } = stored.goals as { rank: unknown; goals: object[] };
  expect(rank).toMatchObject({ rank: 'A' });
  expect(goals).toMatchObject([
    { metric: 'photosApproved', derivedFrom: { rank: 'A' } },
    { metric: 'clicks', derivedFrom: { rank: 'A' } },
  ]);
});

test('the notebook has the rank page, and keeps it over a reload', async ({ extension, page }) => {
  await visit(page, site.ownProfile);
  const notebook = await extension.extensionPage('notebook.html', '#rank');
  const heading = notebook.getByRole('img').first();
  await expect(heading).toBeVisible();
  await notebook.reload();
  await expect(notebook.getByRole('navigation').locator('[aria-current="page"]')).toHaveText(
    text('notebook.rank.title'),
  );
});
