import { openExtensionPage } from '../../tests/e2e/harness/extension';
import { GATEWAY_INSTALL, install, logRow, sendOrder } from '../../tests/e2e/helpers/conversions';
import { textsOf } from '../../tests/e2e/helpers/texts';
import type { Site } from '../../tests/site/server';
import { language } from '../lib/language.mjs';
import type { Step, Walk } from './steps';

const text = textsOf(language);

async function makeProfile(walk: Walk): Promise<string> {
  walk.page = await openExtensionPage(walk.launched, 'options.html', '#conversions');
  await install(walk.page, GATEWAY_INSTALL, text);
  return GATEWAY_INSTALL.config.base_url;
}

async function sendTest(walk: Walk): Promise<undefined> {
  walk.page = await openExtensionPage(walk.launched, 'notebook.html', '#conversions');
  await walk.page.getByRole('button', { name: text('conversions.page.test'), exact: true }).click();
  await walk.page.getByText(text('conversions.said.delivered')).first().waitFor();
}

/** Sends an order and reads what the log says of it, once it stands where it should. */
const order =
  (site: Site, number: string, fault: Site['advertising']['faults'], state: string) =>
  async ({ page }: Walk): Promise<string> => {
    site.advertising.faults = fault;
    await sendOrder(page, number, text);
    const row = logRow(page, number, text);
    await row.getByText(text(`conversions.state.${state}`)).waitFor();
    return (await row.locator('p').allInnerTexts()).join(' ');
  };

const unauthorized = { kind: 'status', status: 401, body: '{"error":"invalid_api_key"}' } as const;
const busy = { kind: 'status', status: 503, headers: { 'retry-after': '4' } } as const;

async function comesAgain({ page }: Walk): Promise<undefined> {
  const row = logRow(page, 'TOUR-3', text);
  await row.getByText(text('conversions.state.delivered')).waitFor();
}

export const conversionSteps = (site: Site): Step[] => [
  { name: { ja: '貼り付けてプロフィールを作る', en: 'Paste a profile' }, action: makeProfile },
  { name: { ja: 'テストを送る', en: 'Send a test' }, action: sendTest },
  {
    name: { ja: '販売を送る', en: 'Send a sale' },
    action: order(site, 'TOUR-1', [], 'delivered'),
  },
  {
    name: { ja: '断られた販売と、確かめること', en: 'A sale that is refused, and what to check' },
    action: order(site, 'TOUR-2', [unauthorized], 'rejected'),
  },
  {
    name: { ja: '相手のサーバーの不具合', en: 'A server that fails' },
    action: order(site, 'TOUR-3', [busy], 'waiting'),
  },
  { name: { ja: '自動の再送', en: 'It is sent again by itself' }, action: comesAgain },
];
