import { axeViolations, describeViolations } from './harness/axe';
import { readHistory } from './harness/database';
import { withHelpers } from './harness/fixtures';
import { launch } from './harness/launch';
import type { LaunchOptions, Site } from './harness/options';
import { removeDir, temporaryDir } from './harness/profile';
import {
  connect,
  salesOnSite,
  salesStored,
  startImport,
  TOKEN,
  withReportHost,
} from './helpers/advertising';
import { expect, test } from './helpers/test';
import { text } from './helpers/texts';

const PATIENCE = 240_000;
const LONG = { timeout: 90_000 };

async function start(site: Site, extension: string, over: Partial<LaunchOptions> = {}) {
  site.advertising.faults = [];
  site.advertising.requests = [];
  return withHelpers(await launch({ site, extension, ...over }));
}
type Started = Awaited<ReturnType<typeof start>>;

const open = async (extension: Started) => {
  const page = await extension.extensionPage('options.html', '#advertising');
  const section = page.locator('#advertising');
  await expect(section.locator('form, article').first()).toBeVisible();
  return { page, section };
};

/** Everything the extension has put down, but for the one slot where the token belongs. */
async function spilt(extension: Started): Promise<string> {
  const page = await extension.extensionPage('options.html', '#diagnostics');
  const storage = await page.evaluate(async () => {
    const areas = await Promise.all([
      chrome.storage.local.get(null),
      chrome.storage.session.get(null),
      chrome.storage.sync.get(null),
    ]);
    return areas.flatMap((area) => Object.entries(area));
  });
  const slots = storage.filter(([key]) => key.startsWith('secret:'));
  expect(slots.map(([, value]) => value)).toEqual([TOKEN]);
  const others = storage.filter(([key]) => !key.startsWith('secret:'));
  const history = await readHistory(page);
  const pages = await Promise.all(
    extension.context.pages().map((one) => one.content().catch(() => '')),
  );
  await page.close();
  return JSON.stringify([others, history, pages]);
}

test('an account is connected, tested, imported and disconnected; its token shows nowhere', async ({
  site,
}) => {
  test.setTimeout(PATIENCE);
  const copy = withReportHost();
  const extension = await start(site, copy.dir);
  const said: string[] = [];
  extension.context.on('console', (message) => said.push(message.text()));
  const { page, section } = await open(extension);
  expect(describeViolations(await axeViolations(page, { include: ['#advertising'] }))).toEqual([]);

  await section.getByLabel(text('advertising.page.paste')).fill('https://example.com/?token=x');
  await section.getByLabel(text('advertising.page.siteId')).focus();
  await expect(section.getByText(text('advertising.paste.otherHost'))).toBeVisible();
  await connect(page, ['items', 'sku']);
  const card = section.getByRole('article');
  await expect(card).toBeVisible();

  site.advertising.faults = [{ kind: 'html' }];
  await card.getByRole('button', { name: text('advertising.trial.start'), exact: true }).click();
  await expect(card.getByText(text('advertising.problem.html'))).toBeVisible(LONG);
  await expect(card.getByText(text('advertising.trial.found'))).toBeVisible(LONG);
  await expect(card.getByText(text('advertising.hint.siteIdUnchecked'))).toBeVisible(LONG);
  expect(describeViolations(await axeViolations(page, { include: ['#advertising'] }))).toEqual([]);

  site.advertising.faults = [{ kind: 'delay', ms: 3_000 }];
  await startImport(page, 1);
  await expect(card.getByRole('progressbar')).toBeVisible();
  await expect(card.getByRole('link', { name: text('advertising.import.preview') })).toBeVisible(
    LONG,
  );
  expect(await spilt(extension)).not.toContain(TOKEN);
  expect(await spilt(extension)).not.toContain(encodeURIComponent(TOKEN));
  expect(said.join('\n')).not.toContain('whole-account');
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  await card
    .getByRole('button', { name: text('advertising.page.disconnect'), exact: true })
    .click();
  await card.getByRole('button', { name: text('advertising.leave.keep') }).click();
  await expect(section.getByText(text('advertising.leave.kept'))).toBeVisible();
  const left = await page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
  expect(left.filter((key) => key.startsWith('secret:'))).toEqual([]);
  await extension.close();
  copy.remove();
});

test('worker and hidden document killed, the browser closed: the import brings the same', async ({
  site,
}) => {
  test.setTimeout(PATIENCE);
  const copy = withReportHost();
  const profileDir = temporaryDir('advertising');
  const first = await start(site, copy.dir, { profileDir });
  const { page } = await open(first);
  await connect(page, ['items']);
  site.advertising.faults = [
    undefined,
    { kind: 'delay', ms: 60_000 },
    { kind: 'delay', ms: 60_000 },
  ];
  await startImport(page, 3);
  const asked = () => site.advertising.requests.length;

  // In the middle of the second answer both contexts go; the next event brings them back.
  await expect.poll(asked, LONG).toBe(2);
  await (await first.worker()).evaluate(() => chrome.offscreen.closeDocument());
  await first.stopWorker();
  await page.reload();
  await expect.poll(asked, LONG).toBe(3);
  await first.close();

  const second = await start(site, copy.dir, { profileDir });
  const again = await open(second);
  const ready = again.section.getByRole('link', { name: text('advertising.import.preview') });
  await expect(ready).toBeVisible(LONG);
  expect(salesStored(await second.history())).toEqual(salesOnSite(3, Date.now()));
  await second.close();
  removeDir(profileDir);
  copy.remove();
});

test('a link is made and remembered, and a landing is taken apart', async ({ site }) => {
  test.setTimeout(PATIENCE);
  const copy = withReportHost();
  const extension = await start(site, copy.dir);
  const { page, section } = await open(extension);
  await connect(page, ['items']);
  await section.getByText(text('advertising.link.open')).click();
  const fill = (key: string, value: string, ...parts: string[]) =>
    section.getByLabel(text(`advertising.link.${key}`, ...parts), { exact: true }).fill(value);
  await fill('page', 'https://www.shop.example/p?a=1');
  await fill('mid', '1001');
  await fill('publisher', 'AbCdEfGhIjK');
  await fill('name', 'Black Friday');
  await section.getByRole('button', { name: text('advertising.link.make'), exact: true }).click();
  const made = await section.locator('p > code').first().textContent();
  expect(made).toMatch(
    /^https:\/\/click\.linksynergy\.com\/deeplink\?id=AbCdEfGhIjK&mid=1001&murl=https%3A%2F%2Fwww\.shop\.example%2Fp%3Fa%3D1&u1=black-friday-\d{8}$/,
  );
  await expect(section.getByRole('searchbox')).toBeVisible();

  // The practice site redirects as the network does, and marks the click.
  const landing = await page.request
    .fetch(
      `https://127.0.0.1:${site.port}${new URL(made ?? '').pathname}${new URL(made ?? '').search}`,
      {
        headers: { host: 'click.linksynergy.com' },
        ignoreHTTPSErrors: true,
        maxRedirects: 0,
      },
    )
    .then((answer) => answer.headers().location ?? '');
  await section.getByText(text('advertising.landing.title')).click();
  await section.getByLabel(text('advertising.landing.paste')).fill(landing);
  await expect(section.getByText('AbCdEfGhIjK', { exact: true })).toHaveCount(2);
  await extension.close();
  copy.remove();
});
