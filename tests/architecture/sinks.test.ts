import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesIn, parse, textOf, walk } from '../helpers/sources';

/** All that a rule below may be about, gathered once: to walk the sources takes far longer. */
const nodes: ts.Node[] = [];
for (const file of filesIn(['lib', 'components', 'entrypoints'], /(?<!\.d)\.tsx?$/)) {
  walk(parse(file), (node) => {
    const isOne =
      ts.isIdentifier(node) ||
      ts.isStringLiteralLike(node) ||
      ts.isCallExpression(node) ||
      ts.isNewExpression(node);
    if (isOne) nodes.push(node);
  });
}

/** Where a node stands that the rule is about. */
function places(found: (node: ts.Node) => boolean): string[] {
  return nodes.filter(found).map((node) => {
    const source = node.getSourceFile();
    return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  });
}

const isNamed = (node: ts.Node, name: RegExp): boolean =>
  (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && name.test(node.text);

test('no text becomes markup: the names that would do it do not occur', () => {
  const markup =
    /^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|dangerouslySetInnerHTML|writeln)$/;
  expect(places((node) => isNamed(node, markup))).toEqual([]);
  const written = (node: ts.Node) =>
    ts.isCallExpression(node) && /^document\.(write|open)$/.test(node.expression.getText());
  expect(places(written)).toEqual([]);
});

test('no text becomes code', () => {
  const called = (node: ts.Node): node is ts.CallExpression | ts.NewExpression =>
    ts.isCallExpression(node) || ts.isNewExpression(node);
  const evaluated = (node: ts.Node) =>
    called(node) && /^(globalThis\.|window\.)?(eval|Function)$/.test(node.expression.getText());
  const timer = (node: ts.Node) =>
    called(node) &&
    /^(globalThis\.|window\.)?set(Timeout|Interval)$/.test(node.expression.getText()) &&
    node.arguments?.[0] !== undefined &&
    (ts.isStringLiteralLike(node.arguments[0]) || ts.isTemplateExpression(node.arguments[0]));
  expect(places((node) => evaluated(node) || timer(node))).toEqual([]);
});

test('what is loaded later is one of our own files, named in the source', () => {
  const loaded = (node: ts.Node) =>
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
      node.expression.getText() === 'importScripts') &&
    !(node.arguments[0] && ts.isStringLiteral(node.arguments[0]));
  expect(places(loaded)).toEqual([]);
  const makes = (node: ts.Node) =>
    ts.isCallExpression(node) &&
    /\.createElement(NS)?$/.test(node.expression.getText()) &&
    node.arguments.some((argument) => isNamed(argument, /^(script|iframe|object|embed|base)$/i));
  expect(places(makes)).toEqual([]);
});

/** An injected script is a file of ours: `func` or `code` could carry something else. */
test('scripts go into pages as files of ours only, from one place', () => {
  const injects = (node: ts.Node) => isNamed(node, /^(executeScript|registerContentScripts)$/);
  expect(places(injects).map((place) => place.replace(/:\d+$/, ''))).toEqual([
    'lib/platform/tabs.ts',
  ]);
  expect(textOf('lib/platform/tabs.ts')).toMatch(/files: \[file\]/);
  expect(places((node) => isNamed(node, /^(userScripts|mainWorld)$/))).toEqual([]);
});

test('no page of ours names a script or a style that is not ours', () => {
  const pages = filesIn(['entrypoints'], /\.html$/);
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) {
    const text = textOf(page);
    expect(text, page).not.toMatch(/(src|href)="(https?:)?\/\//);
    // A script or a handler in the page itself would need a weaker policy.
    expect(text, page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=/i);
  }
});

test('an address of a link never comes from a text as it is', () => {
  const bare = (node: ts.Node) => isNamed(node, /^(javascript|vbscript):/i);
  expect(places(bare)).toEqual([]);
});
