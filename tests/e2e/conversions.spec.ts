import type { Page } from '@playwright/test';
import { GATEWAY_KEY, MERCHANTS, SIGNING_KEY } from '../site/advertising/conversions';
import { site as places } from '../site/urls';
import { readHistory } from './harness/database';
import { type Extension, withHelpers } from './harness/fixtures';
import { launch } from './harness/launch';
import {
  GATEWAY_INSTALL,
  install,
  logRow,
  sendOrder,
  typeOrder,
  withConversionHosts,
} from './helpers/conversions';
import { expect, test } from './helpers/test';
import { text } from './helpers/texts';

const CLICK = 'AbCdEfGhIjK-0123456789abcdefghijAB';
const KEYS = [GATEWAY_KEY, SIGNING_KEY];
const NVP_INSTALL = {
  name: 'Signed',
  variant: 'nvp',
  config: { advertiser_id: '4711', mid: MERCHANTS.open, api_key: SIGNING_KEY },
};

const stateOf = (page: Page, order: string, state: string) =>
  expect(logRow(page, order).getByText(text(`conversions.state.${state}`))).toBeVisible();

/** What open pages show and hold in their fields. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')];
    const values = fields.map((field) => ('value' in field ? String(field.value) : ''));
    return document.documentElement.outerHTML + values.join('\n');
  });

/** Everything the extension has put down or shows, but for the slots where keys belong. */
async function spilt(extension: Extension): Promise<string> {
  const page = await extension.extensionPage('options.html', '#diagnostics');
  await extension.extensionPage('popup.html');
  const storage = await page.evaluate(async () => {
    const { local, session, sync } = chrome.storage;
    const areas = await Promise.all([local.get(null), session.get(null), sync.get(null)]);
    return areas.flatMap((area) => Object.entries(area));
  });
  const isSlot = ([key]: [string, unknown]) => key.startsWith('secret:conversions:');
  const slots = storage.filter(isSlot).map(([, value]) => value);
  expect(slots.sort()).toEqual(KEYS.toSorted());
  const others = storage.filter((entry) => !isSlot(entry));
  const pages = extension.context.pages().filter((one) => one.url().startsWith('chrome-ext'));
  expect(pages.length).toBeGreaterThanOrEqual(3);
  const history = await readHistory(page);
  expect(history.conversions?.length).toBeGreaterThan(0);
  return JSON.stringify([others, history, await Promise.all(pages.map(shown))]);
}

test('conversions: each answer told, sent once, and the key nowhere but in its slot', async ({
  site,
}) => {
  test.setTimeout(180_000);
  const { advertising } = site;
  const times = (order: string) => advertising.told.filter((one) => one.order === order).length;
  const copy = withConversionHosts();
  const extension = withHelpers(await launch({ site, extension: copy.dir }));
  const settings = await extension.extensionPage('options.html', '#conversions');
  await install(settings, GATEWAY_INSTALL);
  await install(settings, NVP_INSTALL);
  const page = await extension.extensionPage('notebook.html', '#conversions');

  await typeOrder(page, 'E2E-1');
  await page.getByText(text('conversions.page.dryRun')).click();
  await expect(page.locator('pre').first()).toContainText('authorization: Bearer ••••••••');
  await page.getByRole('button', { name: text('conversions.page.test'), exact: true }).click();
  await expect.poll(() => advertising.told.filter((one) => one.test).length).toBe(1);
  await sendOrder(page, 'E2E-1');
  await stateOf(page, 'E2E-1', 'delivered');

  advertising.faults = [{ kind: 'status', status: 503, headers: { 'retry-after': '3' } }];
  await sendOrder(page, 'E2E-2');
  await stateOf(page, 'E2E-2', 'waiting');
  await stateOf(page, 'E2E-2', 'delivered');
  expect(times('E2E-2')).toBe(1);

  // It arrives, and the worker dies before it hears so.
  advertising.faults = [{ kind: 'hang' }];
  await sendOrder(page, 'E2E-3');
  await expect.poll(() => times('E2E-3')).toBe(1);
  await extension.stopWorker();
  await page.getByRole('button', { name: text('conversions.page.test'), exact: true }).click();
  await expect.poll(() => advertising.told.filter((one) => one.test).length).toBe(2);
  await stateOf(page, 'E2E-3', 'unknown');
  await expect(logRow(page, 'E2E-3').getByText(text('conversions.check.died'))).toBeVisible();

  const refusal = '<response>\n <error>\n Access denied\n </error>\n</response>';
  advertising.faults = [{ kind: 'status', status: 200, body: refusal }];
  await page.getByLabel(text('conversions.page.profile')).selectOption({ index: 1 });
  await sendOrder(page, 'E2E-4');
  await stateOf(page, 'E2E-4', 'rejected');
  const refused = logRow(page, 'E2E-4');
  await expect(refused.getByText(text('conversions.said.accessDenied')).first()).toBeVisible();
  await expect(refused.getByText(text('conversions.check.accessDenied'))).toBeVisible();

  const copied = await page.evaluateHandle(() => {
    const texts: string[] = [];
    navigator.clipboard.writeText = async (words) => void texts.push(words);
    return texts;
  });
  for (const order of ['E2E-1', 'E2E-4'])
    await logRow(page, order)
      .getByRole('button', { name: text('conversions.log.copy') })
      .click();
  await expect.poll(() => copied.evaluate((texts) => texts.length)).toBe(2);
  const texts = await copied.jsonValue();
  expect(texts[0]).toContain('E2E-1');
  expect(texts[0]).toContain('••••••••');
  for (const key of KEYS) expect(texts.join()).not.toContain(key);
  const everything = await spilt(extension);
  for (const key of KEYS) expect(everything).not.toContain(key);
  expect(times('E2E-3')).toBe(1);
  await extension.close();
  copy.remove();
});

test('a click is kept from the popup over its landing, dated by the navigation', async ({
  site,
}) => {
  test.setTimeout(90_000);
  const copy = withConversionHosts();
  const extension = withHelpers(await launch({ site, extension: copy.dir }));
  const settings = await extension.extensionPage('options.html', '#conversions');
  await install(settings, GATEWAY_INSTALL);

  const landing = await extension.context.newPage();
  await landing.goto(`${places.itemSingle}?ranMID=39197&ranSiteID=${CLICK}`);
  const reachedAt = await landing.evaluate(() => Math.round(performance.timeOrigin));
  // As a popup lies over the page: in a tab that is not the one in front.
  const opening = extension.context.waitForEvent('page');
  await settings.evaluate(() => chrome.tabs.create({ url: 'popup.html', active: false }));
  const popup = await opening;
  const keep = popup.getByRole('button', { name: text('conversions.here.keep') });
  await landing.bringToFront();
  await keep.click();
  await expect(popup.getByText(CLICK.slice(0, 11))).toBeVisible();
  const { landings } = await readHistory(settings);
  expect(landings).toEqual([
    { siteId: CLICK, mid: '39197', from: 'ranSiteID', landedAt: reachedAt },
  ]);

  await landing.goto(places.itemSingle);
  await keep.click();
  await expect(popup.getByText(text('conversions.landing.problem.noClick'))).toBeVisible();
  await extension.close();
  copy.remove();
});
