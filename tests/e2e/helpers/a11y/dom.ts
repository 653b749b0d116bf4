import type { Page } from '@playwright/test';

/** What the checks of a page share, running in the page: everything shown, shadow roots included. */
export interface Dom {
  /** Shown elements in the order of the document. */
  all: (root?: ParentNode) => HTMLElement[];
  shown: (element: Element) => boolean;
  /** What Tab should stop at. Of a group of radio buttons that is one. */
  stops: (root?: ParentNode) => HTMLElement[];
  active: () => HTMLElement | undefined;
  /** A name to find it again by, for people. */
  told: (element: Element) => string;
}

function build(): Dom {
  const all: Dom['all'] = (root = document.body) =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const shown: Dom['shown'] = (element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    element.getClientRects().length > 0 &&
    element.closest('[inert]') === null;
  const isStop = (element: HTMLElement): boolean => {
    if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]'))
      return false;
    if (element.matches(':disabled') || element.tabIndex < 0 || !shown(element)) return false;
    if (!element.matches('input[type=radio]')) return true;
    const { name, checked } = element as HTMLInputElement;
    const root = element.getRootNode() as ParentNode;
    const group = [...root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
    return checked || (group.every((one) => !one.checked) && group[0] === element);
  };
  const told: Dom['told'] = (element) => {
    const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const type = element.getAttribute('type') ?? '';
    const place = element.closest('[id]')?.id ?? '';
    return `${element.localName}${type && `[${type}]`} "${label.trim().slice(0, 40)}" in #${place}`;
  };
  const active = () => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found instanceof HTMLElement && found !== document.body ? found : undefined;
  };
  return { all, shown, stops: (root) => all(root).filter(isStop), active, told };
}

declare global {
  var a11y: Dom;
}

/** Makes `a11y` known in the page. */
export const prepare = (page: Page): Promise<void> =>
  page.evaluate(`globalThis.a11y ??= (${build.toString()})()`);
