import { browser } from 'wxt/browser';

/** The sites the extension runs on: declared by the manifest, and yet the user's to give and take. */
export const SITE_ORIGINS = [
  'https://room.rakuten.co.jp/*',
  'https://item.rakuten.co.jp/*',
] as const;

export type SiteOrigin = (typeof SITE_ORIGINS)[number];

/**
 * The sites we may not run on. Firefox lets the user take any host back, before or after the
 * installation; Chrome and Edge can be told to ask on every page.
 */
export async function missingSites(): Promise<SiteOrigin[]> {
  const asked = SITE_ORIGINS.map(async (origin) => ({
    origin,
    given: await browser.permissions.contains({ origins: [origin] }),
  }));
  return (await Promise.all(asked)).flatMap(({ origin, given }) => (given ? [] : [origin]));
}

/** Must be called from the user's own press: a browser asks only then. */
export const requestSites = (): Promise<boolean> =>
  browser.permissions.request({ origins: [...SITE_ORIGINS] });

/** Calls when the user has given a site back to us; pages already open do not know it yet. */
export function onSitesGranted(listener: () => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (SITE_ORIGINS.some((origin) => origins.includes(origin))) listener();
  });
}
