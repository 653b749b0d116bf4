import { createHash } from 'node:crypto';
import type { Reply } from './answer';

const CLICK = 22;

/** 22 characters that differ from click to click; here from link to link. */
const clickOf = (link: string): string =>
  createHash('sha256').update(link).digest('base64url').slice(0, CLICK);

const page = (status: number, text: string): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!DOCTYPE html><html lang="en"><title>${text}</title><p>${text}</p></html>`,
});

/** Sends on to the advertiser, with the marks of the click; query and fragment stay. */
export function deepLink(url: URL): Reply {
  const [id, mid, murl] = ['id', 'mid', 'murl'].map((name) => url.searchParams.get(name) ?? '');
  if (!id || !mid || !murl || id.length !== 11) return page(400, 'Invalid link');
  if (!URL.canParse(murl)) return page(400, 'Invalid landing page');
  const landing = new URL(murl);
  const site = `${id}-${clickOf(url.search)}`;
  for (const [name, value] of Object.entries({
    ...{ ranMID: mid, ranEAID: id, ranSiteID: site, siteID: site },
  }))
    landing.searchParams.append(name, value);
  return { status: 302, headers: { location: landing.href }, body: '' };
}
