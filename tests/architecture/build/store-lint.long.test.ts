import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { built, readBuilt } from '../../helpers/build';
import { ROOT, textOf } from '../../helpers/sources';

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

type Report = Record<'errors' | 'warnings' | 'notices', Finding[]>;

/** `addons-linter` is what `web-ext lint` runs. */
function lint(folder: string): Report {
  const linter = path.join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const args = [linter, folder, '--output', 'json'];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 }));
}

/** How each code that the document explains looks where it stands; names of chunks change. */
const KNOWN: readonly { code: string; source: string; looks: RegExp }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    source: 'React DOM: what `dangerouslySetInnerHTML` would set',
    looks: /case`dangerouslySetInnerHTML`:[\s\S]{0,160}__html[\s\S]{0,160}innerHTML=/,
  },
  {
    code: 'DANGEROUS_EVAL',
    source: 'zod: asking whether `new Function` is allowed',
    looks: /jitless[\s\S]{0,160}Function\(``\),!0\}catch\{return!1\}/,
  },
];

/** The code around a finding. */
function around({ file = '', line = 1, column = 0 }: Finding): string {
  const text = readBuilt('firefox-mv3', file).split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - 250), column + 120);
}

test('the Firefox build has no error, and every warning is one that is explained', () => {
  const { errors, warnings, notices } = lint(built('firefox-mv3', ''));
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  const seen = new Set<string>();
  for (const warning of warnings) {
    const known = KNOWN.find(
      ({ code, looks }) => code === warning.code && looks.test(around(warning)),
    );
    expect(known, `${warning.code} ${warning.message} ${around(warning)}`).toBeDefined();
    if (known) seen.add(`| \`${known.code}\` | ${known.source} |`);
  }
  const rows = textOf('docs/store/firefox-lint.md').match(/^\| `.*$/gm) ?? [];
  expect(rows.map((row) => row.split(' | ').slice(0, 2).join(' | ').concat(' |')).sort()).toEqual(
    [...seen].sort(),
  );
}, 120_000);
