import { browser } from 'wxt/browser';
import type { Sending } from '../domain/sending';
import { consentTo } from './sending';
import { SHOP_ORIGINS } from './shop-hosts';

/** The one host of an address; a browser's patterns know no paths of a permission. */
const patternOf = (url: URL): string => `https://${url.hostname}/*`;
const hostOf = (url: URL) => ({ origins: [patternOf(url)] });

/** Must be called from the user's own press: a browser asks only then. */
export const requestFeedHost = (url: URL): Promise<boolean> =>
  browser.permissions.request(hostOf(url));

export const hasFeedHost = (url: URL): Promise<boolean> =>
  browser.permissions.contains(hostOf(url));

/** The same for a host to which something is sent. */
export const requestReceiver = (url: URL, what: Sending): Promise<boolean> =>
  browser.permissions.request({ ...hostOf(url), ...consentTo(what) });

export const hasReceiver =
  (what: Sending) =>
  (url: URL): Promise<boolean> =>
    browser.permissions.contains({ ...hostOf(url), ...consentTo(what) });

/** Gives a host back that nothing is fetched from any more. */
export async function dropFeedHost(url: URL): Promise<void> {
  if (!SHOP_ORIGINS.includes(patternOf(url))) await browser.permissions.remove(hostOf(url));
}
