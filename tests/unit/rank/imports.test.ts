import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../lib/domain/rank');

test.each(readdirSync(FOLDER))('%s carries no calendar and no library', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const values = [...text.matchAll(/^import (?!type )[^;]*? from '([^']+)'/gm)].map(
    ([, from]) => from,
  );
  expect(values.filter((from) => !from?.startsWith('./') && from !== '../time-units')).toEqual([]);
});
