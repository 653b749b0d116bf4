/** The control that has the focus, and what was around it. */
export interface Control {
  element: HTMLElement;
  pressed: boolean;
  /** From the inside out. */
  around: readonly Element[];
  /** What the page's messages said at that moment. */
  said: ReadonlyMap<Element, string | null>;
}

const MESSAGE = '[role="status"], [role="alert"]';
const PART = 'section, article, form, fieldset, dialog, [role="dialog"], [role="region"], main';
const TITLE = 'h1, h2, h3, h4, legend';
/** Lists that take their rows away as one scrolls. */
const SCROLLED = '[role="feed"], [role="rowgroup"], tbody';

export function controlAt(root: Document | ShadowRoot, pressed: boolean): Control | undefined {
  const element = root.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const around = [];
  for (let one = element.parentElement; one; one = one.parentElement) around.push(one);
  const said = [...root.querySelectorAll(MESSAGE)].map((one) => [one, one.textContent] as const);
  return { element, pressed, around, said: new Map(said) };
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** Makes something that is read, not used, able to take the focus from a script. */
function reachable(element: Element | null | undefined): HTMLElement | undefined {
  if (!(element instanceof HTMLElement)) return undefined;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  return element;
}

/** Where the keyboard goes on in place of a control; nowhere while that is still to be used. */
export function inPlaceOf(control: Control, root: Document | ShadowRoot): HTMLElement | undefined {
  const { element, pressed, around, said } = control;
  if (element.isConnected) return element.matches(':disabled') ? undefined : element;
  if (!pressed && around.some((one) => one.matches(SCROLLED))) return undefined;
  const left = around.find((one) => one.isConnected);
  const part = left?.closest(PART);
  const news = [...root.querySelectorAll(MESSAGE)].filter(
    (one) => isShown(one) && one.textContent && one.textContent !== said.get(one),
  );
  const near = news.find((one) => left?.contains(one)) ?? news.find((one) => part?.contains(one));
  const title = [...(part?.querySelectorAll(TITLE) ?? [])].find(isShown);
  return reachable(near ?? news[0] ?? title ?? part ?? left);
}
