import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const DOMAIN = join(import.meta.dirname, '../../../lib/domain');
const files = ['rank', 'rewards'].flatMap((folder) =>
  readdirSync(join(DOMAIN, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

/** Everything that a file brings along when it is bundled, by file or by package. */
function broughtBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, from] of text.matchAll(/^(?:import|export) (?!type )[^;]*? from '([^']+)'/gm)) {
    if (from?.startsWith('.')) broughtBy(join(dirname(file), `${from}.ts`), seen);
    else if (from) seen.add(from);
  }
  return seen;
}

test.each(files)('%s carries no calendar and no library', (file) => {
  expect([...broughtBy(join(DOMAIN, file))].filter((one) => !one.endsWith('.ts'))).toEqual([]);
});
