import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { filesIn, parse, textOf, walk } from '../helpers/sources';

type Tree = { [key: string]: Tree | string };

/** `chip.say.carted` → its text. */
function flat(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value]] : flat(value, `${path}${name}.`),
  );
}
const read = (language: string) =>
  new Map(flat(parseYaml(textOf(`lib/i18n/locales/${language}.yml`)) as Tree));
const [ja, en] = [read('ja'), read('en')];

const partsOf = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe('the two languages', () => {
  test('have the same texts', () => {
    expect([...en.keys()].sort()).toEqual([...ja.keys()].sort());
    expect(ja.size).toBeGreaterThan(100);
  });

  test('have the same variable parts', () => {
    const bad = [...ja].filter(
      ([key, text]) => `${partsOf(text)}` !== `${partsOf(en.get(key) ?? '')}`,
    );
    expect(bad).toEqual([]);
  });

  test('have no two parts side by side: browsers take `$1$2` for a named one and refuse it all', () => {
    expect([...ja, ...en].filter(([, text]) => /\$\d\$/.test(text))).toEqual([]);
  });

  test('say something everywhere, without plural forms, which nobody here can read', () => {
    // English has no word for some Japanese units; Japanese has one for all.
    expect([...ja].filter(([, text]) => text.trim() === '')).toEqual([]);
    expect([...ja, ...en].filter(([, text]) => text.includes(' | '))).toEqual([]);
  });
});

const code = filesIn(['lib', 'components', 'entrypoints'], /(?<!\.d)\.tsx?$/).map(parse);

/** `rule.${id}` as a pattern of the keys it may become. */
function patternOf(node: ts.TemplateExpression): RegExp {
  const quoted = (text: string) => text.replaceAll('.', '\\.');
  const rest = node.templateSpans.map((span) => `\\w+${quoted(span.literal.text)}`);
  return new RegExp(`^${quoted(node.head.text)}${rest.join('')}$`);
}

/** Keys and patterns of keys anywhere below a node; other strings are not of their form. */
function stringsIn(node: ts.Node) {
  const texts: string[] = [];
  const patterns: RegExp[] = [];
  walk(node, (part) => {
    if (ts.isStringLiteralLike(part)) texts.push(part.text);
    if (ts.isTemplateExpression(part) && /^\w+\.|^\w+$/.test(part.head.text) && part.head.text)
      patterns.push(patternOf(part));
  });
  return { texts, patterns };
}

/** What is handed to `message()` itself: there every string must be a key. */
function asked() {
  const found = { texts: [] as string[], patterns: [] as RegExp[] };
  const add = (node: ts.Expression): void => {
    if (ts.isConditionalExpression(node)) {
      add(node.whenTrue);
      add(node.whenFalse);
    }
    if (ts.isStringLiteralLike(node)) found.texts.push(node.text);
    if (ts.isTemplateExpression(node)) found.patterns.push(patternOf(node));
  };
  for (const file of code) {
    walk(file, (node) => {
      const called = ts.isCallExpression(node) && node.expression.getText() === 'message';
      if (called && node.arguments[0]) add(node.arguments[0]);
    });
  }
  return found;
}

describe('the keys in the code', () => {
  const { texts, patterns } = asked();

  test('all have a text', () => {
    expect(texts.filter((key) => !ja.has(key))).toEqual([]);
    expect(texts.length).toBeGreaterThan(100);
  });

  test('that are put together at run time can all become one', () => {
    const keys = [...ja.keys()];
    expect(patterns.filter((pattern) => !keys.some((key) => pattern.test(key)))).toEqual([]);
    expect(patterns.length).toBeGreaterThan(0);
  });

  test('are all that there is: no text is left over', () => {
    const all = code.map(stringsIn);
    const used = new Set(all.flatMap((found) => found.texts));
    const made = all.flatMap((found) => found.patterns);
    const pages = filesIn(['entrypoints'], /\.html$/).map(textOf);
    const named: string[] =
      [textOf('wxt.config.ts'), ...pages].join('\n').match(/__MSG_\w+__/g) ?? [];
    const left = [...ja.keys()].filter(
      (key) =>
        !used.has(key) &&
        !named.includes(`__MSG_${key.replaceAll('.', '_')}__`) &&
        !made.some((pattern) => pattern.test(key)),
    );
    expect(left).toEqual([]);
  });
});
