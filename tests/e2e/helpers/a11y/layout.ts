import type { Page } from '@playwright/test';
import { prepare } from './dom';

/** What sticks out of the page to the right, unless it lies in something that scrolls by itself. */
export async function sticksOut(page: Page): Promise<string[]> {
  await prepare(page);
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scrolls = (element: Element): boolean => {
      for (let up = element.parentElement; up; up = up.parentElement)
        if (up !== document.body && getComputedStyle(up).overflowX !== 'visible') return true;
      return false;
    };
    const out = a11y
      .all()
      .filter((one) => a11y.shown(one) && one.getBoundingClientRect().right > clientWidth + 1)
      .filter((one) => !scrolls(one) && getComputedStyle(one).clipPath === 'none')
      .map((one) => `sticks out: ${a11y.told(one)}`);
    const page =
      scrollWidth > clientWidth + 1 ? [`scrolls sideways by ${scrollWidth - clientWidth}`] : [];
    return [...page, ...out.slice(0, 5)];
  });
}

/** Text that is cut off without a sign of it. */
export async function cutText(page: Page): Promise<string[]> {
  await prepare(page);
  return page.evaluate(() =>
    a11y
      .all()
      .filter((one) => {
        const style = getComputedStyle(one);
        const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
        if (!hides || style.clipPath !== 'none' || !a11y.shown(one)) return false;
        const text = [...one.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim(),
        );
        if (!text) return false;
        const wide = one.scrollWidth > one.clientWidth + 1 && style.textOverflow !== 'ellipsis';
        const clamped = style.webkitLineClamp !== 'none';
        return (
          wide ||
          (one.scrollHeight > one.clientHeight + 2 && !clamped && style.textOverflow !== 'ellipsis')
        );
      })
      .map((one) => `cut off: ${a11y.told(one)}`),
  );
}

/** As WCAG 1.4.12 has it: line 1.5, letters 0.12, words 0.16, paragraphs 2. */
export const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`;
