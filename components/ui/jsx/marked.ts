import { Fragment, type ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';
import { language } from '@/lib/i18n/format';
import { hasJapanese, runsOf } from '@/lib/i18n/japanese';

export interface Props {
  children?: ReactNode;
  lang?: string;
}

/** Elements that hold text and nothing else. */
const TEXT_ONLY = ['option', 'title', 'text', 'textarea', 'style'];
/** Words of an element beside its content: they are in the language of the page. */
const NAMES = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];

/** Asked once: a page's language does not change under it. */
let isForeign: boolean | undefined;

/**
 * What a page of another language says in Japanese is marked so, for screen readers (WCAG 3.1.2):
 * names of items, shops and events, words of the sites that our texts quote. Done here, where text
 * becomes an element, and so nowhere else.
 */
export function marked<P extends Props>(type: unknown, props: P): P {
  isForeign ??= language() !== 'ja';
  if (!isForeign || (typeof type !== 'string' && type !== Fragment)) return props;
  const { children } = props;
  if (Array.isArray(children)) {
    const found = children.some((child) => typeof child === 'string' && hasJapanese(child));
    return found ? { ...props, children: children.map(markedText) } : props;
  }
  if (props.lang !== undefined || typeof children !== 'string' || !hasJapanese(children))
    return props;
  return isWholly(type, props, children)
    ? { ...props, lang: 'ja' }
    : { ...props, children: markedText(children) };
}

function isWholly(type: unknown, props: Props, text: string): boolean {
  if (typeof type !== 'string') return false;
  if (TEXT_ONLY.includes(type)) return true;
  return runsOf(text).length === 1 && NAMES.every((name) => !(name in props));
}

/** In the place of the text stands one element, so that what stands after it stays what it is. */
function markedText(text: ReactNode): ReactNode {
  if (typeof text !== 'string' || !hasJapanese(text)) return text;
  const parts = runsOf(text).map(({ words, japanese }) =>
    japanese ? jsx('bdi', { lang: 'ja', children: words }) : words,
  );
  return jsxs(Fragment, { children: parts });
}
