import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { archive, sha256 } from '../../../scripts/release/archive';
import {
  type Artefact,
  BUILDS,
  buildZips,
  checksums,
  sourceFiles,
  sourceZip,
} from '../../../scripts/release/release';
import { ROOT } from '../../helpers/sources';

const place = mkdtempSync(path.join(tmpdir(), 'room-techo-release-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Builds from nothing but the sources, as a reviewer would, in a folder and a zone of its own. */
function buildIn(name: string, sources: Uint8Array, zone: string): Artefact[] {
  const folder = path.join(place, name);
  for (const [file, bytes] of Object.entries(unzipSync(sources))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  for (const browser of Object.keys(BUILDS)) {
    const env = { ...process.env, TZ: zone, NODE_ENV: 'production' };
    const args = [wxt, 'build', '-b', browser, '--mv3'];
    execFileSync(process.execPath, args, { cwd: folder, env, stdio: 'pipe' });
  }
  return buildZips(folder);
}

test('the sources build the same zips twice, in another folder, another time zone', () => {
  const { bytes } = sourceZip(ROOT);
  const one = buildIn('one', bytes, 'Asia/Tokyo');
  const other = buildIn('deeper/and/elsewhere', bytes, 'America/New_York');
  expect(checksums(other)).toBe(checksums(one));
  expect(one.map(({ name }) => name.replace(/^.*-/, ''))).toEqual([
    'chrome.zip',
    'edge.zip',
    'firefox.zip',
  ]);
  // Edge's build is Chrome's, byte for byte; a difference would want a test of its own.
  expect(one[1]?.bytes).toEqual(one[0]?.bytes);
  for (const zip of one) expect(Object.keys(unzipSync(zip.bytes))).toContain('manifest.json');
}, 300_000);

test('a zip depends on its files only', () => {
  const [a, b] = [path.join(place, 'a'), path.join(place, 'b')];
  mkdirSync(path.join(a, 'sub'), { recursive: true });
  writeFileSync(path.join(a, 'z.txt'), 'last');
  writeFileSync(path.join(a, 'sub', 'あ.txt'), 'first');
  cpSync(a, b, { recursive: true });
  const before = sha256(archive(a, ['z.txt', 'sub/あ.txt']));
  expect(sha256(archive(b, ['sub/あ.txt', 'z.txt']))).toBe(before);
  writeFileSync(path.join(b, 'z.txt'), 'Last');
  expect(sha256(archive(b, ['sub/あ.txt', 'z.txt']))).not.toBe(before);
});

test('the sources are whole and hold nothing of the machine', () => {
  const files = sourceFiles(ROOT);
  for (const file of ['package-lock.json', 'wxt.config.ts', 'README.md', 'lib/domain/text.ts'])
    expect(files).toContain(file);
  expect(files.filter((file) => /^(node_modules|\.output|\.wxt|\.git)\//.test(file))).toEqual([]);
});
