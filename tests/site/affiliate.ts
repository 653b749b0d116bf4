import { html } from './html';
import { page, type Reply } from './reply';

const LINK = /^\/(hgc|ichiba)\/[0-9a-z]{8}(\.[0-9a-z]{8}){3}\//;

/** The redirecting host. It sends nobody anywhere but to an item of the practice site. */
export function affiliatePage(url: URL): Reply {
  const target = url.searchParams.get('pc') ?? '';
  if (LINK.test(url.pathname) && isItem(target)) return { redirect: target };
  return page(html`<!doctype html><title>400</title><p>このリンクは使えません。</p>`, 400);
}

function isItem(target: string): boolean {
  if (!URL.canParse(target)) return false;
  const { protocol, host } = new URL(target);
  return protocol === 'https:' && host === 'item.rakuten.co.jp';
}
