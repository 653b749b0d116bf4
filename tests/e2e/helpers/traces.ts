import fs from 'node:fs';
import type { Page } from '@playwright/test';

/** The page's own document, without the elements the extension added; and where those stand. */
export function ownDocument(page: Page): Promise<{ html: string; added: string[] }> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    const ours = [...copy.querySelectorAll('room-techo-chip, room-techo-panel')];
    const added = ours.map(
      (element) => `${element.localName} in ${element.parentElement?.localName}`,
    );
    for (const element of ours) element.remove();
    return { html: copy.outerHTML, added };
  });
}

/** What scripts and servers could notice besides: globals, storage, cookies. */
export function pageState(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(window).toSorted(),
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    cookies: document.cookie.split('; '),
  }));
}

/** Addresses of the browser's network log that scripts or pages of an extension asked for. */
export function askedByExtensions(netLog: string): string[] {
  const lines = fs.readFileSync(netLog, 'utf8').split('\n');
  const events = lines.filter((line) => line.includes('"initiator":"chrome-extension://'));
  const urls = events.map((line) => /"url":"([^"]+)"/.exec(line)?.[1] ?? line);
  return urls.filter((url) => !url.startsWith('chrome-extension://'));
}
