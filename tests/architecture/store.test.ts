import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import config from '../../wxt.config';
import { ROOT, textOf } from '../helpers/sources';

interface Manifest {
  [key: string]: string[] | undefined;
}

const LISTS = [
  ...['permissions', 'optional_permissions'],
  ...['host_permissions', 'optional_host_permissions'],
];

/** Everything that any of the builds asks for, now or later. */
function wanted(): string[] {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is no function any more');
  const found = ['chrome', 'edge', 'firefox'].flatMap((browser) => {
    const env = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const;
    const made = manifest(env) as unknown as Manifest;
    return LISTS.flatMap((list) => made[list] ?? []);
  });
  return [...new Set(found)].sort();
}

/** The text below a heading, up to the next of its level. */
function section(file: string, title: string): string {
  const [, text = ''] = textOf(file).split(`\n## ${title}\n`);
  return (text.split('\n## ')[0] ?? '').trim();
}

const WORDS = {
  ja: {
    name: '名前',
    short: 'みじかい説明',
    long: '説明',
    why: '許可の理由',
    parts: ['ひとつの目的', 'リモートコード', 'データの扱い（ストアの申告）', '画像'],
    trademark: /楽天グループ株式会社とは関係/,
    privacy: ['読むもの', '残すもの', '外に出るもの', '渡すこと・売ること', '消す・持ち出す'],
  },
  en: {
    name: 'Name',
    short: 'Short description',
    long: 'Description',
    why: 'Permission justifications',
    parts: ['Single purpose', 'Remote code', 'Data use (store declarations)', 'Pictures'],
    trademark: /not affiliated with Rakuten Group, Inc\./,
    privacy: [
      ...['What it reads', 'What it stores', 'What leaves the browser'],
      ...['Sharing and selling', 'Deleting and taking along'],
    ],
  },
};

describe.each(['ja', 'en'] as const)('the listing in %s', (language) => {
  const file = `docs/store/${language}.md`;
  const words = WORDS[language];
  const { extension } = parse(textOf(`lib/i18n/locales/${language}.yml`));

  test('says of every permission, asked for now or later, why; and of no other', () => {
    const rows = [...section(file, words.why).matchAll(/^\| `([^`]+)` \| (.{10,}) \|$/gm)];
    expect(rows.map(([, name]) => name).sort()).toEqual(wanted());
  });

  test('has the name and the short description of the manifest, as long as the stores take them', () => {
    expect(section(file, words.name)).toBe(extension.name);
    expect(section(file, words.short)).toBe(extension.description);
    expect(extension.name.length).toBeLessThanOrEqual(45);
    expect(extension.description.length).toBeLessThanOrEqual(132);
  });

  test('says what it is for, what it does with data, and whose it is not', () => {
    for (const part of words.parts) expect(section(file, part), part).not.toBe('');
    expect(section(file, words.long).length).toBeGreaterThan(300);
    expect(section(file, words.long)).toMatch(words.trademark);
  });

  test('has a statement on privacy', () => {
    const statement = `docs/store/privacy.${language}.md`;
    for (const part of words.privacy) expect(section(statement, part), part).not.toBe('');
    expect(textOf(statement)).toMatch(words.trademark);
  });

  test('has pictures of the sizes the stores take', () => {
    const folder = path.join(ROOT, 'docs/store/images', language);
    const sizes: Record<string, [number, number]> = {
      '1-item.png': [1280, 800],
      '2-rank.png': [1280, 800],
      '3-composer.png': [1280, 800],
      '4-rewards.png': [1280, 800],
      '5-events.png': [1280, 800],
      'tile-small.png': [440, 280],
      'tile-large.png': [1400, 560],
    };
    for (const [name, size] of Object.entries(sizes)) {
      expect(existsSync(path.join(folder, name)), name).toBe(true);
      const png = readFileSync(path.join(folder, name));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual(size);
    }
  });
});

test('SECURITY.md names tests that are there', () => {
  const named = textOf('SECURITY.md').match(/`tests\/[^`]+`/g) ?? [];
  expect(named.length).toBeGreaterThan(8);
  const missing = named
    .map((name) => name.slice(1, -1))
    .filter((name) => !existsSync(path.join(ROOT, name)));
  expect(missing).toEqual([]);
});
