import type { Page } from '@playwright/test';
import { prepare } from './dom';

/**
 * Japanese text in a place that says to be in another language (WCAG 3.1.2), in the page or in the
 * part of it that `within` names; shadow roots are looked into.
 */
export async function unmarkedJapanese(page: Page, within = 'body'): Promise<string[]> {
  await prepare(page);
  const found = await page.evaluate((selector) => {
    const languageOf = (element: Element): string => {
      const marked = element.closest('[lang]');
      const root = element.getRootNode();
      if (marked) return marked.getAttribute('lang') ?? '';
      return root instanceof ShadowRoot ? languageOf(root.host) : '';
    };
    const root = document.querySelector(selector);
    if (!root) return [];
    const inside = [root, ...a11y.all(root), ...(root.shadowRoot ? a11y.all(root.shadowRoot) : [])];
    return inside
      .filter((one) => !one.matches('style, script') && languageOf(one) !== 'ja')
      .flatMap((one) =>
        [...one.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .map((node) => node.textContent?.trim() ?? '')
          .filter((words) => /[\u3040-\u30ff\u3400-\u9fff]/.test(words))
          .map((words) => `not marked as Japanese: "${words.slice(0, 60)}" in ${a11y.told(one)}`),
      );
  }, within);
  return [...new Set(found)];
}
