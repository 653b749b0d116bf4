import type { ElementType, Key } from 'react';
import { jsx as one, jsxs as several } from 'react/jsx-runtime';
import { marked, type Props } from './marked';

export { Fragment, type JSX } from 'react/jsx-runtime';

/** React's own, with Japanese marked: what JSX becomes in all of our pages. */
export const jsx = (type: ElementType, props: Props, key?: Key) =>
  one(type, marked(type, props), key);
export const jsxs = (type: ElementType, props: Props, key?: Key) =>
  several(type, marked(type, props), key);
