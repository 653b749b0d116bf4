import { expect, test, vi } from 'vitest';
import {
  buildsPatterns,
  distinct,
  literalsIn,
  type Pattern,
  patternsBuiltBy,
  slowOnes,
} from '../helpers/patterns';
import { filesIn, parse } from '../helpers/sources';

const sources = filesIn(['lib', 'components', 'entrypoints'], /(?<!\.d)\.tsx?$/).map(parse);

test('no regular expression takes long over a hostile text', async () => {
  const patterns = distinct(sources.flatMap(literalsIn));
  expect(patterns.length).toBeGreaterThan(200);
  expect(await slowOnes(patterns)).toEqual([]);
}, 300_000);

const MODULES = import.meta.glob('../../lib/**/*.ts');

test('nor one that is put together at run time', async () => {
  const builders = sources.filter(buildsPatterns).map(({ fileName }) => fileName);
  expect(builders.length).toBeGreaterThan(0);
  const all: Pattern[] = [];
  for (const file of builders) {
    const load = MODULES[`../../${file}`];
    if (!load) throw new Error(`${file} builds patterns outside of lib`);
    // Loaded before, a module would build nothing.
    vi.resetModules();
    const built = await patternsBuiltBy(file, load);
    // Built while it loads; one that waits for a text of its own needs a test of its own.
    expect(built.length, file).toBeGreaterThan(0);
    all.push(...built);
  }
  expect(await slowOnes(distinct(all))).toEqual([]);
}, 120_000);

test('the checker tells good from bad', async () => {
  const of = (source: string): Pattern => ({ source, flags: '', file: 'x' });
  expect(await slowOnes([of('^(a+)+$'), of('a+$'), of('^a+$'), of('\\s*\\|')])).toHaveLength(3);
}, 60_000);
