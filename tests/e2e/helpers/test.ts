import type { BrowserContext } from '@playwright/test';
import { expect as assert, test as base } from '../harness/fixtures';

export { chip, type Extension, openPanel, panel } from '../harness/fixtures';

/** A machine that does other things at the same time is slow, not wrong. */
export const expect = assert.configure({ timeout: 15_000 });
const PATIENCE = 90_000;

/** The hosts of the practice site. Whatever else is asked for, a test has found something. */
export const MAPPED_HOSTS = [
  'books.rakuten.co.jp',
  'hb.afl.rakuten.co.jp',
  'item.rakuten.co.jp',
  'ran-reporting.rakutenmarketing.com',
  'room.rakuten.co.jp',
  'shop.r10s.jp',
  'tshop.r10s.jp',
];

/** What our own scripts complained about, in pages, content scripts and the worker. */
export function watchComplaints(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    const loud = message.type() === 'error' || message.type() === 'warning';
    const where = message.location().url;
    if (loud && where.startsWith('chrome-extension://')) complaints.push(message.text());
  });
  context.on('weberror', (error) => {
    const { stack = '', message } = error.error();
    const ours = stack.includes('chrome-extension://');
    if (ours || error.page()?.url().startsWith('chrome-extension://')) complaints.push(message);
  });
  return complaints;
}

/** Every test also holds this: no complaint of our scripts, no host but the practice site's. */
export const test = base.extend({
  extension: async ({ extension }, use, testInfo) => {
    testInfo.setTimeout(PATIENCE);
    const complaints = watchComplaints(extension.context);
    await use(extension);
    expect(complaints, 'errors and warnings of our own scripts').toEqual([]);
    await extension.close();
    const strangers = extension.hosts().filter((host) => !MAPPED_HOSTS.includes(host));
    expect(strangers, 'hosts that are not of the practice site').toEqual([]);
  },
});
