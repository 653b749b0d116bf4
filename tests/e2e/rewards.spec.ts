import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { convertIcsCalendar } from 'ts-ics';
import { monthOf, monthStart, previousMonth } from '@/lib/domain/month';
import { DAY } from '@/lib/domain/time-units';
import { axeViolations, describeViolations } from './harness/axe';
import { choose, drop, orderFile, periodFile, sale, september } from './helpers/reports';
import { type Extension, expect, test } from './helpers/test';
import { type Text, text, textsOf } from './helpers/texts';

/** Not paid yet whatever day it is: last month's sales are paid next month. */
const LAST_MONTH = previousMonth(monthOf(Date.now()));
const lastMonthsFifth = monthStart(LAST_MONTH) + 4 * DAY;

const open = async (extension: Extension) => {
  const page = await extension.extensionPage('notebook.html', '#rewards');
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  return page;
};

const preview = (page: Page, words: Text = text) =>
  page.getByRole('region', { name: words('rewards.import.preview') });

/** What the ledger has, straight from the database. */
const ledger = (page: Page) =>
  page.evaluate(async () => {
    const request = indexedDB.open('room-techo');
    const db = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const all = (table: string) =>
      new Promise<Record<string, unknown>[]>((resolve) => {
        const rows = db.transaction(table).objectStore(table).getAll();
        rows.onsuccess = () => resolve(rows.result);
      });
    const [rewards, imports, lines] = [
      await all('rewards'),
      await all('imports'),
      await all('reportLines'),
    ];
    db.close();
    return {
      statuses: rewards.map(({ status }) => status),
      histories: rewards.map(({ history }) => (Array.isArray(history) ? history.length : 0)),
      imports: imports.length,
      lines: lines.length,
    };
  });

const store = async (page: Page, words: Text = text) => {
  await preview(page, words)
    .getByRole('button', { name: words('rewards.import.store') })
    .click();
  await expect(
    page.getByRole('status').filter({ hasText: words('rewards.import.done', '', '').slice(0, 5) }),
  ).toBeVisible();
};

test('three files dropped, looked at, imported, undone, and imported again with other statuses', async ({
  extension,
}) => {
  const page = await open(extension);
  const login = {
    name: 'login.csv',
    bytes: strToU8('<!DOCTYPE html><html><form>ログイン</form></html>'),
  };
  await drop(page, [orderFile('2026-09', september('unconfirmed')), periodFile, login]);
  await expect(preview(page)).toContainText('order_2026-09.csv');
  await expect(preview(page)).toContainText(text('reports.problem.html'));
  await expect(preview(page).getByRole('row', { name: /楽天ROOM/ })).toContainText('300円');
  expect(await ledger(page)).toEqual({ statuses: [], histories: [], imports: 0, lines: 0 });

  await store(page);
  expect(await ledger(page)).toEqual({
    statuses: ['unconfirmed', 'unconfirmed', 'unconfirmed'],
    histories: [1, 1, 1],
    imports: 1,
    lines: 2,
  });
  await page
    .getByRole('button', { name: text('rewards.import.undo') })
    .first()
    .click();
  await expect(page.getByText(text('rewards.guide.title'))).toBeVisible();
  expect(await ledger(page)).toEqual({ statuses: [], histories: [], imports: 0, lines: 0 });

  await drop(page, [orderFile('2026-09', september('unconfirmed')), periodFile]);
  await store(page);
  const later = [...september('confirmed').slice(0, 2), ...september('discarded').slice(2)];
  await choose(page, [orderFile('2026-09', later)]);
  await expect(preview(page).locator('details').last()).toContainText(
    text('rewards.status.discarded'),
  );
  await store(page);
  const after = await ledger(page);
  expect(after.statuses.sort()).toEqual(['confirmed', 'confirmed', 'discarded']);
  expect(after.histories).toEqual([2, 2, 2]);
});

test('the same file again changes nothing', async ({ extension }) => {
  const page = await open(extension);
  await choose(page, [orderFile('2026-09', september('confirmed'))]);
  await store(page);
  await choose(page, [orderFile('2026-09', september('confirmed'))]);
  await expect(preview(page)).toContainText(text('rewards.import.nothingNew'));
  await expect(
    preview(page).getByRole('button', { name: text('rewards.import.store') }),
  ).toHaveCount(0);
});

test('a zip with two equal sales in one file keeps both', async ({ extension }) => {
  const page = await open(extension);
  const { name, bytes } = orderFile('2026-09', [sale(), sale()]);
  await choose(page, [{ name: 'reports.zip', bytes: zipSync({ [name]: bytes }) }]);
  await expect(preview(page)).toContainText(`reports.zip/${name}`);
  await store(page);
  expect((await ledger(page)).statuses).toHaveLength(2);
});

test('reading can be cancelled, and nothing is stored', async ({ extension }) => {
  const page = await open(extension);
  const many = Array.from({ length: 60_000 }, (_, n) => sale({ amount: n + 1 }));
  await choose(page, [orderFile('2026-09', many)]);
  await page.getByRole('button', { name: text('rewards.import.cancel'), exact: true }).click();
  await expect(page.getByText(text('rewards.guide.title'))).toBeVisible();
  expect((await ledger(page)).imports).toBe(0);
});

test('the popup has the sums, and what is open becomes confirmed with the next report', async ({
  extension,
}) => {
  const money = async () => {
    const popup = await extension.extensionPage('popup.html');
    const section = popup.getByRole('region', { name: text('popup.money.title') });
    await expect(section).toBeVisible();
    const words = await section.innerText();
    await popup.close();
    return words.replace(/\s+/g, ' ');
  };
  expect(await money()).toContain(text('popup.money.invite'));
  const page = await open(extension);
  await choose(page, [orderFile(LAST_MONTH, [sale({ occurredAt: lastMonthsFifth })])]);
  await store(page);
  expect(await money()).toContain(`${text('popup.money.unconfirmed')} 100円`);
  const confirmed = sale({ occurredAt: lastMonthsFifth, status: 'confirmed' });
  await choose(page, [orderFile(LAST_MONTH, [confirmed])]);
  await store(page);
  const after = await money();
  expect(after).toContain(`${text('popup.money.unconfirmed')} 0円`);
  expect(after).toContain(`${text('popup.money.confirmed')} 100円`);
});

test('the payout calendar opens in a strict reader', async ({ extension }) => {
  const page = await open(extension);
  await choose(page, [orderFile('2026-09', september('confirmed'))]);
  await store(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: text('rewards.figures.payout.ics') }).click(),
  ]);
  const file = await download.path();
  const calendar = convertIcsCalendar(undefined, fs.readFileSync(file, 'utf8'));
  const days = calendar.events?.map(({ start }) => start.date.toISOString().slice(0, 10)) ?? [];
  expect(days.length).toBeGreaterThan(3);
  expect(days.every((day) => day.endsWith('-10'))).toBe(true);
});

test.describe('in English', () => {
  test.use({ language: 'en' });

  test('an import, and axe at every step', async ({ extension }) => {
    const words = textsOf('en');
    const page = await open(extension);
    const look = async (place: string) =>
      expect(describeViolations(await axeViolations(page, {})), place).toEqual([]);
    await look('guide');
    await choose(page, [orderFile('2026-09', september('confirmed')), periodFile]);
    await expect(preview(page, words)).toContainText(/Orders of Sept? 2026/);
    await look('preview');
    await store(page, words);
    await expect(page.getByRole('heading', { name: words('rewards.list.title') })).toBeVisible();
    await look('ledger');
    await page.setViewportSize({ width: 320, height: 640 });
    await look('ledger, 320 px');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
