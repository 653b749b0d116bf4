import type { Page } from '@playwright/test';
import { prepare } from './dom';

/**
 * What is told by colour alone once the system's colours are forced: states that look like their
 * neighbours without, and shapes that were painted with a background.
 */
export async function lostInForcedColors(page: Page): Promise<string[]> {
  await prepare(page);
  // Without text and with a ground of their own: they are there to be seen.
  await page.evaluate(() => {
    for (const one of a11y.all()) {
      if (
        !a11y.shown(one) ||
        one.textContent?.trim() ||
        one.closest('svg') ||
        one.closest('[hidden]')
      )
        continue;
      const { backgroundColor } = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      if (box.width < 2 || box.height < 2 || one.matches('input, select, textarea')) continue;
      const clear = backgroundColor === 'rgba(0, 0, 0, 0)';
      const same =
        one.parentElement &&
        getComputedStyle(one.parentElement).backgroundColor === backgroundColor;
      if (!clear && !same) one.dataset.painted = '';
    }
  });
  await page.emulateMedia({ forcedColors: 'active' });
  const lost = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('div'));
    probe.style.background = 'Canvas';
    const canvas = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const bordered = (one: Element): boolean => {
      const { borderTopWidth, borderBottomWidth, borderLeftWidth } = getComputedStyle(one);
      return [borderTopWidth, borderBottomWidth, borderLeftWidth].some(
        (width) => Number.parseFloat(width) > 0,
      );
    };
    const painted = [...document.querySelectorAll('[data-painted]')]
      .filter((one) => a11y.shown(one))
      .filter((one) => {
        const { backgroundColor } = getComputedStyle(one);
        return (
          (backgroundColor === canvas || backgroundColor === 'rgba(0, 0, 0, 0)') && !bordered(one)
        );
      })
      .map(
        (one) =>
          `no longer painted: ${a11y.told(one)} .${one.className} in .${one.parentElement?.className}`,
      );
    const look = (one: Element): string => {
      const style = getComputedStyle(one);
      // A colour alone is no difference, and an edge of the ground's colour is none.
      const edges = ['top', 'right', 'bottom', 'left'].map((side) => {
        const [width, line, color] = ['width', 'style', 'color'].map((part) =>
          style.getPropertyValue(`border-${side}-${part}`),
        );
        return width === '0px' || line === 'none' || color === canvas ? '' : `${width} ${line}`;
      });
      const ground = style.backgroundColor === canvas ? '' : style.backgroundColor;
      const { fontWeight, fontSize, textDecorationLine, outlineStyle, transform } = style;
      return JSON.stringify([
        edges,
        ground,
        fontWeight,
        fontSize,
        textDecorationLine,
        outlineStyle,
        transform,
      ]);
    };
    const STATES =
      '[aria-pressed], [aria-checked], [aria-current], [aria-selected], input[type=radio]';
    const isOn = (one: Element): boolean =>
      one instanceof HTMLInputElement
        ? one.checked
        : ['aria-pressed', 'aria-checked', 'aria-current', 'aria-selected'].some((name) => {
            const value = one.getAttribute(name);
            return value !== null && value !== 'false';
          });
    const whole = (one: Element): string =>
      [
        one,
        ...one.querySelectorAll('*'),
        ...(one instanceof HTMLInputElement && one.nextElementSibling
          ? [one.nextElementSibling]
          : []),
      ]
        .map(look)
        .join();
    const native = (one: Element): boolean =>
      one instanceof HTMLInputElement &&
      getComputedStyle(one).opacity !== '0' &&
      getComputedStyle(one).appearance !== 'none';
    const on = a11y
      .all()
      .filter((one) => one.matches(STATES) && a11y.shown(one) && isOn(one) && !native(one));
    const alike = on.flatMap((one) => {
      const group = one.closest(
        'ul, ol, nav, fieldset, [role=radiogroup], [role=tablist], [role=grid], table, div',
      );
      const peers = [...(group?.querySelectorAll(`${STATES}, a[href]`) ?? [])];
      const off = peers.find(
        (peer) => peer.localName === one.localName && !isOn(peer) && a11y.shown(peer),
      );
      return off && whole(off) === whole(one) ? [`on looks like off: ${a11y.told(one)}`] : [];
    });
    return [...painted, ...alike];
  });
  await page.emulateMedia({ forcedColors: 'none' });
  return [...new Set(lost)];
}
