import type { ShopUrl } from '../../domain/identity';
import { composerItemOf } from '../room/urls';
import { squeeze } from '../text';
import { toUrl } from '../url';
import { BUTTON, BUY_BUTTONS, ROOM_BUTTON, WORDLESS_CART } from './selectors';

export type BuyButtonKind = 'cart' | 'buy';

function kindOfWords(words: string | null): BuyButtonKind | undefined {
  const text = squeeze(words ?? '');
  if (/^ご?購入手続きへ/.test(text)) return 'buy';
  return /^(?:商品を)?(?:買い物)?かごに(?:追加|入れる)/.test(text) ? 'cart' : undefined;
}

/** Which button a press landed on; the target of the event may lie inside of it. */
export function buyButtonKind(target: Element): BuyButtonKind | undefined {
  const button = target.closest(BUTTON);
  if (!button) return undefined;
  const label = button.getAttribute('aria-label');
  const text = button.textContent;
  const said = kindOfWords(label) ?? kindOfWords(text) ?? kindOfWords(button.getAttribute('value'));
  if (said || label || squeeze(text)) return said;
  return button.matches(WORDLESS_CART) ? 'cart' : undefined;
}

/** The buttons that put the item into the cart, the best known first. */
export function buyButtons(root: ParentNode): Element[] {
  const found = BUY_BUTTONS.flatMap((css) => [...root.querySelectorAll(css)]);
  return [...new Set(found)].filter((button) => buyButtonKind(button) !== undefined);
}

/**
 * The item that the page's own button to ROOM names. Its number is right where the address only has
 * the manage number. Buttons that disagree belong to several items and say nothing.
 */
export function roomButtonItem(root: ParentNode): { shopUrl: ShopUrl; code: string } | undefined {
  const items = [...root.querySelectorAll(ROOM_BUTTON['room-link'])].flatMap((link) => {
    const url = toUrl(link.getAttribute('href'));
    const item = url && composerItemOf(url);
    return item && 'code' in item ? [item] : [];
  });
  const [first] = items;
  return items.every((item) => item.shopUrl === first?.shopUrl && item.code === first.code)
    ? first
    : undefined;
}
