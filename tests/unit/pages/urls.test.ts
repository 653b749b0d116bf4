import { describe, expect, test } from 'vitest';
import * as ichiba from '../../../lib/pages/ichiba/urls';
import * as ichibaExamples from '../../../lib/pages/ichiba/urls.examples';
import * as room from '../../../lib/pages/room/urls';
import * as roomExamples from '../../../lib/pages/room/urls.examples';

/** Every `is…` export of a module, by name. */
function predicatesOf(module: object): [string, (url: URL) => boolean][] {
  return Object.entries(module).filter(([name]) => name.startsWith('is'));
}

const examples: Record<string, readonly string[]> = {
  ...roomExamples.examples,
  ...ichibaExamples.examples,
};
const supersets: Record<string, readonly string[]> = ichibaExamples.supersets;
const predicates = [...predicatesOf(room), ...predicatesOf(ichiba)];

test('every predicate has examples and every example has a predicate', () => {
  expect(Object.keys(examples).sort()).toEqual(predicates.map(([name]) => name).sort());
});

describe.each(predicates)('%s', (name, is) => {
  test.each(examples[name] ?? [])('is true for %s', (url) => {
    expect(is(new URL(url))).toBe(true);
  });

  const foreign = Object.entries(examples).filter(
    ([other]) => other !== name && !supersets[other]?.includes(name),
  );
  test.each(foreign)('is false for the examples of %s', (_, urls) => {
    expect(urls.filter((url) => is(new URL(url)))).toEqual([]);
  });

  test.each([...roomExamples.strangers, ...ichibaExamples.strangers])('is false for %s', (url) => {
    expect(is(new URL(url))).toBe(false);
  });

  test('goes by the host, not by the path', () => {
    for (const url of examples[name] ?? []) {
      const { protocol, host, pathname, search } = new URL(url);
      expect(is(new URL(`${protocol}//${host}.example.com${pathname}${search}`))).toBe(false);
      expect(is(new URL(`https://example.com/${url}`))).toBe(false);
    }
  });
});
