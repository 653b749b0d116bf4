import type { Page } from '@playwright/test';
import { openExtensionPage } from '../../tests/e2e/harness/extension';
import { connect, startImport } from '../../tests/e2e/helpers/advertising';
import { textsOf } from '../../tests/e2e/helpers/texts';
import type { Site } from '../../tests/site/server';
import { language } from '../lib/language.mjs';
import type { Step, Walk } from './steps';

const text = textsOf(language);
/** Twelve seconds lie between two requests, and an answer may be slow. */
const LONG = { timeout: 120_000 };

const section = (page: Page) => page.locator('#advertising');

async function openSettings(walk: Walk): Promise<undefined> {
  walk.page = await openExtensionPage(walk.launched, 'options.html', '#advertising');
  await section(walk.page).locator('form').waitFor();
}

async function connectAccount({ page }: Walk): Promise<string> {
  await connect(page, ['items', 'signatureOrders'], text);
  await section(page).getByRole('article').waitFor();
  return section(page).getByRole('article').getByRole('heading').first().innerText();
}

async function tryIt({ page }: Walk): Promise<string> {
  const part = section(page).getByRole('article').locator('section').first();
  await part.getByRole('button', { name: text('advertising.trial.start'), exact: true }).click();
  await part.getByText(text('advertising.hint.siteIdUnchecked')).waitFor(LONG);
  return (await part.getByRole('listitem').allInnerTexts())
    .map((line) => line.replace(/\s+/g, ' '))
    .join(' / ');
}

/** The first answer is slow, the second is none, and it is asked for again. */
const importMonth =
  (site: Site) =>
  async ({ page }: Walk) => {
    site.advertising.faults = [{ kind: 'delay', ms: 20_000 }, { kind: 'html' }];
    await startImport(page, 1, text);
    await section(page).getByRole('progressbar').waitFor();
    return section(page).getByRole('progressbar').locator('..').innerText();
  };

async function waitForAll({ page }: Walk): Promise<string> {
  const preview = section(page).getByRole('link', { name: text('advertising.import.preview') });
  await preview.waitFor(LONG);
  return text('advertising.import.ready');
}

async function previewIt(walk: Walk): Promise<string> {
  walk.page = await openExtensionPage(walk.launched, 'notebook.html', '#rewards');
  walk.page.setDefaultTimeout(LONG.timeout);
  await walk.page.getByRole('button', { name: text('adLedger.pull.preview') }).click();
  const store = walk.page.getByRole('button', { name: text('rewards.import.store') });
  await store.waitFor(LONG);
  return (await walk.page.getByRole('table').first().innerText()).replace(/\s+/g, ' ');
}

async function storeIt({ page }: Walk): Promise<undefined> {
  await page.getByRole('button', { name: text('rewards.import.store') }).click();
  await page
    .getByRole('button', { name: text('rewards.import.store') })
    .waitFor({ state: 'detached' });
}

export const advertisingSteps = (site: Site): Step[] => [
  { name: { ja: '設定をひらく', en: 'Open the settings' }, action: openSettings },
  { name: { ja: 'アカウントをつなぐ', en: 'Connect an account' }, action: connectAccount },
  { name: { ja: '接続を確かめる', en: 'Test the connection' }, action: tryIt },
  {
    name: {
      ja: '取り込みを始める（遅い応答と失敗が1回ずつ）',
      en: 'Import, with a slow answer and a fault',
    },
    action: importMonth(site),
  },
  { name: { ja: '最後の応答を待つ', en: 'Wait for the last answer' }, action: waitForAll },
  { name: { ja: '手帳で内容を確かめる', en: 'Preview it in the notebook' }, action: previewIt },
  { name: { ja: '取り込む', en: 'Import it' }, action: storeIt },
];
