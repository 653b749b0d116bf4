import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { convertIcsCalendar } from 'ts-ics';
import { type JstMonth, monthOf, nextMonth } from '@/lib/domain/month';
import { axeViolations, describeViolations } from './harness/axe';
import { type Extension, expect, test } from './helpers/test';
import { type Text, text, textsOf } from './helpers/texts';

/** Whatever day it is: a month that is still to come, and the one behind it. */
const MONTH = nextMonth(monthOf(Date.now()));
const named = (month: JstMonth) => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;

const open = async (extension: Extension, words: Text = text) => {
  const page = await extension.extensionPage('notebook.html', `#events?month=${MONTH}`);
  await expect(
    page.getByRole('button', { name: words('events.page.add'), exact: true }),
  ).toBeVisible();
  return page;
};

const look = async (page: Page, place: string) =>
  expect(describeViolations(await axeViolations(page, {})), place).toEqual([]);

/** An event of one's own, from 20:00 until 01:59. */
async function add(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: text('events.page.add'), exact: true }).click();
  const form = page.getByRole('dialog', { name: text('events.form.add') });
  await form.getByLabel(text('events.form.title')).fill(title);
  await form.getByLabel(text('events.form.start')).fill(`${MONTH}-08T20:00`);
  await form.getByLabel(text('events.form.last')).fill(`${MONTH}-10T01:59`);
  await form.getByRole('button', { name: text('events.form.save') }).click();
  await expect(page.getByText(text('events.said.added', title))).toBeVisible();
}

test('an own event is added, exported, taken back and imported again', async ({ extension }) => {
  const page = await open(extension);
  await add(page, 'ROOM強化週間');
  await expect(page.getByRole('button', { name: /^ROOM強化週間/ }).first()).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: text('events.files.as.ics') }).click(),
  ]);
  const file = await download.path();
  const written = convertIcsCalendar(undefined, fs.readFileSync(file, 'utf8')).events ?? [];
  const own = written.find(({ summary }) => summary === 'ROOM強化週間');
  expect(own?.start.date.toISOString()).toBe(`${MONTH}-08T11:00:00.000Z`);
  await page.getByRole('button', { name: text('options.checklist.undo') }).click();
  await expect(page.getByRole('button', { name: /^ROOM強化週間/ })).toHaveCount(0);
  await page.getByLabel(text('events.files.choose')).setInputFiles({
    name: 'events.ics',
    mimeType: 'text/calendar',
    buffer: fs.readFileSync(file),
  });
  const preview = page.getByRole('region', { name: text('events.files.preview', 'events.ics') });
  await preview
    .getByRole('button')
    .filter({ hasText: /\d件を追加/ })
    .click();
  await expect(page.getByRole('button', { name: /^ROOM強化週間/ }).first()).toBeVisible();
});

test('the calendar is walked by keys, and the month stays in the address', async ({
  extension,
}) => {
  const page = await open(extension);
  const grid = page.getByRole('grid', { name: text('events.page.calendarOf', named(MONTH)) });
  await grid.locator('[tabindex="0"]').first().focus();
  await page.keyboard.press('PageDown');
  await expect(
    page.getByRole('grid', { name: text('events.page.calendarOf', named(nextMonth(MONTH))) }),
  ).toBeVisible();
  expect(page.url()).toContain(`month=${nextMonth(MONTH)}`);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a share is noted in one press, and taken back', async ({ extension }) => {
  const page = await open(extension);
  const shares = page.getByRole('region', { name: text('events.shares.title') });
  await shares.getByRole('button', { name: 'Instagram' }).click();
  await expect(shares.getByRole('listitem').filter({ hasText: 'Instagram' })).toBeVisible();
  await shares.getByRole('button', { name: text('options.checklist.undo') }).click();
  await expect(shares.getByRole('listitem').filter({ hasText: 'Instagram' })).toHaveCount(0);
});

test('axe finds nothing in month, agenda, an event and at 320 px', async ({ extension }) => {
  const page = await open(extension);
  await look(page, 'month');
  await add(page, 'ROOM強化週間');
  await page
    .getByRole('button', { name: /^ROOM強化週間/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(page, 'an event');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 640 });
  await look(page, '320 px');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test.describe('in English', () => {
  test.use({ language: 'en' });

  test('estimates are said to be estimates', async ({ extension }) => {
    const words = textsOf('en');
    const page = await open(extension, words);
    const estimate = words('events.confidence.estimated');
    await expect(page.getByText(estimate, { exact: false }).first()).toBeVisible();
    await look(page, 'English');
  });
});
