import ts from 'typescript';
import { expect, test } from 'vitest';
import { allScripts, readBuilt } from '../../helpers/build';
import { distinct, literalsIn, slowOnes } from '../../helpers/patterns';

/** Shipped with a library, called by nobody; each with where it comes from. */
const UNUSED = [
  // zod: `slugify`, which no schema of ours has.
  '/^-+|-+$/g',
];

test('no regular expression of the shipped scripts, libraries included, takes long', async () => {
  const sources = allScripts('chrome-mv3').map((file) =>
    ts.createSourceFile(file, readBuilt('chrome-mv3', file), ts.ScriptTarget.Latest, true),
  );
  const patterns = distinct(sources.flatMap(literalsIn));
  expect(patterns.length).toBeGreaterThan(200);
  const used = patterns.filter(({ source, flags }) => !UNUSED.includes(`/${source}/${flags}`));
  expect(used.length).toBe(patterns.length - UNUSED.length);
  expect(await slowOnes(used)).toEqual([]);
}, 300_000);
