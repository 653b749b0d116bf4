import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Dependency {
  name: string;
  version: string;
  licence: string;
  /** What its folder holds, in kB of 1,000 bytes. */
  kilobytes: number;
  reason: string;
  shipped: boolean;
}

interface Locked {
  version?: string;
  license?: string;
}

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** Rows of the table in ARCHITECTURE.md: `| a, b/* | why |`. The one place where reasons are written. */
function reasons(): [names: string[], reason: string][] {
  const [, table = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split('## Dependencies');
  return [...table.matchAll(/^\| (.+?) \| (.+?) \|$/gm)].map(([, names = '', reason = '']) => [
    names.split(', '),
    reason,
  ]);
}

const names = (row: string, name: string): boolean =>
  row === name || (row.endsWith('/*') && name.startsWith(row.slice(0, -1)));

function bytesIn(folder: string): number {
  const sizes = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const file = path.join(folder, entry.name);
    // What a package brings along in a folder of its own is counted with that package.
    if (entry.isDirectory()) return entry.name === 'node_modules' ? 0 : bytesIn(file);
    return statSync(file).size;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Every package that package.json names, the shipped ones first. */
export function dependencyList(): Dependency[] {
  const { dependencies = {}, devDependencies = {} } =
    json<Record<'dependencies' | 'devDependencies', Record<string, string>>>('package.json');
  const { packages } = json<{ packages: Record<string, Locked> }>('package-lock.json');
  const table = reasons();
  return [...Object.keys(dependencies), ...Object.keys(devDependencies)].map((name) => {
    const { version = '?', license = '?' } = packages[`node_modules/${name}`] ?? {};
    const reason = table.find(([row]) => row.some((one) => names(one, name)))?.[1] ?? '';
    const kilobytes = Math.round(bytesIn(path.join('node_modules', name)) / 1000);
    return { name, version, licence: license, kilobytes, reason, shipped: name in dependencies };
  });
}

/** How many of the packages that `npm ci` may install are under which licence. */
export function licences(): Map<string, number> {
  const { packages } = json<{ packages: Record<string, Locked> }>('package-lock.json');
  const counts = new Map<string, number>();
  for (const [place, { license = 'none' }] of Object.entries(packages))
    if (place !== '') counts.set(license, (counts.get(license) ?? 0) + 1);
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

const tableOf = (list: readonly Dependency[]): string =>
  [
    '| package | version | licence | kB installed | why |',
    '|---|---|---|---:|---|',
    ...list.map(
      ({ name, version, licence, kilobytes, reason }) =>
        `| ${name} | ${version} | ${licence} | ${kilobytes.toLocaleString('en')} | ${reason} |`,
    ),
  ].join('\n');

/** The text of docs/dependencies.md. */
export function dependencyPage(): string {
  const list = dependencyList();
  const all = [...licences()].map(([name, count]) => `| ${name} | ${count} |`);
  return `# Dependencies

Written by \`npm run dependencies\`; a test compares it. Reasons come from [ARCHITECTURE.md](../ARCHITECTURE.md).
Every version is exact. What ships is bundled and minified: the budgets of the bundles are in
\`tests/architecture/build/bundles.test.ts\`; the sizes here are those of the installed folders.

## Shipped in the extension

${tableOf(list.filter(({ shipped }) => shipped))}

## For building and testing only

${tableOf(list.filter(({ shipped }) => !shipped))}

## Licences of everything in the lock file

| licence | packages |
|---|---:|
${all.join('\n')}
`;
}
