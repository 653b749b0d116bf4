import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../lib/domain/rank');

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

test.each(readdirSync(FOLDER))('%s carries no calendar and no library', (file) => {
  expect([...broughtBy(join(FOLDER, file))].filter((one) => !one.endsWith('.ts'))).toEqual([]);
});
