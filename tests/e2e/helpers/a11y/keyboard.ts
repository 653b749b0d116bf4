import type { Page } from '@playwright/test';
import { prepare } from './dom';

/** A field for a date has several places inside of it; nothing has as many as this. */
const TRAPPED = 12;

/** What a walk with the Tab key found wrong. */
interface Walk {
  problems: string[];
  stops: number;
}

/** Looks at the element that has the focus now; undefined when the focus left the page. */
const lookAtFocus = (page: Page) =>
  page.evaluate(() => {
    const element = a11y.active();
    if (!element) return undefined;
    const seen = Number(element.dataset.walked ?? 0) + 1;
    element.dataset.walked = `${seen}`;
    const outlined = (one: Element | null | undefined): boolean => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    };
    // A field that is drawn by what stands beside it, as letters on a line or a file to drop.
    const { clipPath, opacity } = getComputedStyle(element);
    const hidden = clipPath !== 'none' || opacity === '0';
    const beside = hidden ? element.nextElementSibling : null;
    const drawn = [element, beside, element.closest('label')];
    const visible = drawn.some(outlined);
    const box = (beside ?? element).getBoundingClientRect();
    const inView =
      box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const center = [box.left + box.width / 2, box.top + Math.min(box.height, 40) / 2] as const;
    const root = element.getRootNode();
    const top =
      root instanceof ShadowRoot || root instanceof Document
        ? root.elementFromPoint(...center)
        : null;
    const mine = (one: Element | null): boolean =>
      one === null || element.contains(one) || one.contains(element) || drawn.includes(one);
    const covered = inView && !mine(top) && !drawn.some((one) => one?.contains(top));
    return { told: a11y.told(element), seen, visible, inView, covered };
  });

/** What was not reached, and what was reached before something that stands ahead of it. */
const compare = (page: Page) =>
  page.evaluate(() =>
    a11y
      .stops()
      .filter((element) => element.dataset.walked === undefined)
      .map((element) => `not reached: ${a11y.told(element)}`),
  );

/** From the top of the page to its end by the Tab key alone. */
export async function walk(page: Page): Promise<Walk> {
  await prepare(page);
  await page.evaluate(() => {
    a11y.active()?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
    for (const element of a11y.all()) delete element.dataset.walked;
  });
  const problems: string[] = [];
  const order: string[] = [];
  for (let before = ''; ; ) {
    await page.keyboard.press('Tab');
    const focus = await lookAtFocus(page);
    if (!focus) break;
    if (focus.seen > TRAPPED) {
      problems.push(`trapped in ${focus.told}`);
      break;
    }
    // Round the page and at its beginning again.
    if (focus.seen > 1 && focus.told !== before) break;
    if (focus.seen === 1) {
      order.push(focus.told);
      if (!focus.visible) problems.push(`focus not visible: ${focus.told}`);
      if (!focus.inView) problems.push(`focus out of view: ${focus.told}`);
      if (focus.covered) problems.push(`focus covered: ${focus.told}`);
    }
    before = focus.told;
  }
  problems.push(...(await compare(page)), ...(await jumps(page)));
  return { problems, stops: order.length };
}

/** Reading order and the order of the Tab key are one: nothing has a place of its own in it. */
const jumps = (page: Page) =>
  page.evaluate(() =>
    a11y
      .all()
      .filter((element) => {
        const { order, flexDirection } = getComputedStyle(element);
        return element.tabIndex > 0 || order !== '0' || flexDirection.endsWith('reverse');
      })
      .map((element) => `jumps the order: ${a11y.told(element)}`),
  );
