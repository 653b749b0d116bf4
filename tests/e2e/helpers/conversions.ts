import type { Locator, Page } from '@playwright/test';
import { GATEWAY_KEY, MERCHANTS } from '../../site/advertising/conversions';
import { copyExtension } from '../harness/extension-copy';
import { text as japanese, type Text } from './texts';

const HOSTS = [
  'https://room.rakuten.co.jp/*',
  'https://item.rakuten.co.jp/*',
  'https://track.linksynergy.com/*',
  'https://conversions.example/*',
];

/** As after the user's yes, which no test can press: it is the browser's own dialog. */
export function withConversionHosts() {
  const copy = copyExtension();
  copy.patchManifest({ host_permissions: HOSTS });
  return copy;
}

/** An installation as a gateway hands it out, with its key. */
export const GATEWAY_INSTALL = {
  name: 'Gateway',
  variant: 'gateway',
  config: {
    advertiser_id: '4711',
    mid: MERCHANTS.open,
    base_url: 'https://conversions.example/v1/conversions',
    api_key: GATEWAY_KEY,
  },
  delivery_mode: 'live',
};

/** Pastes an installation into the settings and saves the profile it makes. */
export async function install(page: Page, json: object, text: Text = japanese): Promise<void> {
  const section = page.locator('#conversions');
  await section.getByText(text('conversions.install.title'), { exact: true }).click();
  await section.getByLabel(text('conversions.install.paste')).fill(JSON.stringify(json));
  await section.getByRole('button', { name: text('conversions.install.take') }).click();
  await section.getByRole('button', { name: text('conversions.profile.save') }).click();
  await section.locator('form').waitFor({ state: 'detached' });
}

/** Types a sale of 1,200 yen. */
export async function typeOrder(page: Page, order: string): Promise<void> {
  await page.locator('input[name="orderId"]').fill(order);
  await page.locator('input[name="amount"]').fill('1200');
  await page.locator('input[name="sku"]').fill('A-1');
  await page.locator('input[name="lineAmount"]').first().fill('1200');
}

export async function sendOrder(page: Page, order: string, text: Text = japanese): Promise<void> {
  await typeOrder(page, order);
  await page.getByRole('button', { name: text('conversions.page.send'), exact: true }).click();
}

/** What the log says of an order. */
export const logRow = (page: Page, order: string, text: Text = japanese): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByText(text('conversions.log.order', order), { exact: true }) });
