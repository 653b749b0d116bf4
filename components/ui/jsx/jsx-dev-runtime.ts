import type { ElementType, Key } from 'react';
import { jsxDEV as one } from 'react/jsx-dev-runtime';
import { marked, type Props } from './marked';

export { Fragment, type JSX } from 'react/jsx-dev-runtime';

type Rest = [isStatic: boolean, source?: object, self?: unknown];

export const jsxDEV = (type: ElementType, props: Props, key: Key | undefined, ...rest: Rest) =>
  one(type, marked(type, props), key, ...rest);
