import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesIn, parse, textOf, walk } from '../helpers/sources';

const FOLDERS = ['lib', 'components', 'entrypoints', 'scripts', 'tests'];
const files = filesIn(FOLDERS, /(?<!\.d)\.(tsx?|mjs)$/);
const lines = files.map((file) => ({ file, count: textOf(file).trimEnd().split('\n').length }));

test('no file is so long that nobody reads it', () => {
  expect(lines.filter(({ count }) => count > 370)).toEqual([]);
});

test('half of the files fit on one screen', () => {
  const counts = lines.map(({ count }) => count).sort((a, b) => a - b);
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(60);
});

const sources = files.filter((file) => !file.endsWith('.mjs')).map(parse);

/** Where a node of a kind that is not wanted stands. */
function places(unwanted: (node: ts.Node) => boolean): string[] {
  const found: string[] = [];
  for (const source of sources) {
    walk(source, (node) => {
      if (!unwanted(node)) return;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${source.fileName}:${line + 1}`);
    });
  }
  return found;
}

test('no value is of any type, and none is said to be there without looking', () => {
  const { AnyKeyword, NonNullExpression } = ts.SyntaxKind;
  expect(places(({ kind }) => kind === AnyKeyword || kind === NonNullExpression)).toEqual([]);
}, 30_000);

test('no error of the compiler or the linter is silenced', () => {
  const silenced = /@ts-(ignore|nocheck|expect-error)|eslint-disable|biome-ignore/;
  // It has to name what it looks for.
  const own = 'architecture/sources.test.ts';
  const bad = files.filter((file) => !file.endsWith(own) && silenced.test(textOf(file)));
  expect(bad).toEqual([]);
}, 30_000);

test('no test is left out, and none runs alone', () => {
  const runners = /^(test|it|describe|suite|bench)(\.\w+)*\.(skip|only|todo|fails|fixme)$/;
  const aliases = /^(xit|xtest|xdescribe|fit|fdescribe)$/;
  const bad = places(
    (node) =>
      (ts.isPropertyAccessExpression(node) && runners.test(node.getText())) ||
      (ts.isIdentifier(node) && aliases.test(node.text)),
  );
  expect(bad).toEqual([]);
}, 30_000);
