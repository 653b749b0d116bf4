import { expect, test } from 'vitest';
import { dependencyList, dependencyPage, licences } from '../../scripts/lib/dependency-list';
import { textOf } from '../helpers/sources';

interface Locked {
  version?: string;
  license?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, Locked> } = JSON.parse(textOf('package-lock.json'));
const locked = Object.entries(lock.packages).filter(([place]) => place !== '');

test('the lock file holds every optional package too: without one `npm ci` fails elsewhere', () => {
  const places = locked.map(([place]) => place);
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !places.some((one) => one.endsWith(`node_modules/${name}`)))
      .map((name) => `${place || 'the project'} → ${name}`),
  );
  expect(missing).toEqual([]);
  expect(places.length).toBeGreaterThan(300);
});

test('the lock file knows the content of every package and names no host', () => {
  expect(locked.filter(([, { integrity, link }]) => !integrity && !link)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  const wanted: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(
    textOf('package.json'),
  );
  const ranges = Object.values({ ...wanted.dependencies, ...wanted.devDependencies });
  expect(ranges.filter((range) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
});

test('every package has a reason', () => {
  expect(dependencyList().filter(({ reason }) => reason === '')).toEqual([]);
});

test('docs/dependencies.md is what `npm run dependencies` would write', () => {
  expect(textOf('docs/dependencies.md')).toBe(dependencyPage());
});

/** What may ship with an MIT project, or run beside it. */
const FREE =
  /^\(?(MIT|ISC|0BSD|Apache-2\.0|BSD(-[23]-Clause)?|MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|Zlib|Unlicense|none)\b/;

test('every licence leaves the user free', () => {
  expect([...licences().keys()].filter((name) => !FREE.test(name))).toEqual([]);
  // Their packages say it in a file: MIT, both.
  const silent = locked.filter(([, { license }]) => !license).map(([place]) => place);
  expect(silent).toEqual(['node_modules/is-relative', 'node_modules/os-shim']);
});
