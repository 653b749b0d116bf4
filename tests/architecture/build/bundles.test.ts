import { statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { built, builtFiles, eagerScripts, readBuilt, type Target } from '../../helpers/build';

/** DESIGN 6; a kB is 1,000 bytes. */
const KB = 1000;

const sizeOf = (target: Target, file: string) => statSync(built(target, file)).size;

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('%s', (target) => {
  test('content scripts: 30 kB each, 10 kB with gzip', () => {
    const scripts = builtFiles(target, 'content-scripts').filter((file) => file.endsWith('.js'));
    expect(scripts.map((file) => file.replace(/^.*\//, '')).sort()).toEqual([
      'ichiba.js',
      'room.js',
    ]);
    const sizes = scripts.map((file) => {
      const gzip = gzipSync(readBuilt(target, file), { level: 9 }).length;
      return { file, bytes: sizeOf(target, file), gzip };
    });
    expect(sizes.filter(({ bytes, gzip }) => bytes > 30 * KB || gzip > 10 * KB)).toEqual([]);
  });

  test('what runs in every page asks the browser for no text', () => {
    const scripts = [...builtFiles(target, 'content-scripts'), 'chip.js', 'composer.js'];
    expect(
      scripts.filter((file) => String(readBuilt(target, file)).includes('getMessage')),
    ).toEqual([]);
    // The panel does, when the user opens it.
    expect(String(readBuilt(target, 'panel.js'))).toContain('getMessage');
  });

  test('the background is one script, which the browser keeps compiled', () => {
    // What is imported in our sources is inside of it; a worker of Chrome could not load it later.
    const text = readBuilt(target, 'background.js');
    expect(text).not.toMatch(/\bimport\s*(\(|["'{*])/);
    expect(text).not.toContain('import.meta');
  });

  test('the popup asks for its state before it reads its own scripts', () => {
    const [first] = readBuilt(target, 'popup.html').match(/<script[^>]+>/) ?? [];
    expect(first).toMatch(/^<script async +src="\/first-ask\.js">$/);
    expect(eagerScripts(target, 'popup.html')).toContain('first-ask.js');
    expect(sizeOf(target, 'first-ask.js')).toBeLessThanOrEqual(2 * KB);
  });

  test('the panel: 300 kB', () => {
    expect(sizeOf(target, 'panel.js')).toBeLessThanOrEqual(300 * KB);
  });

  test.each([
    ['popup.html', 330],
    ['options.html', 400],
    ['notebook.html', 450],
    ['welcome.html', 330],
  ])('%s: %i kB before it shows anything', (page, budget) => {
    const scripts = eagerScripts(target, page);
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, file) => sum + sizeOf(target, file), 0);
    expect(bytes, scripts.join(', ')).toBeLessThanOrEqual(budget * KB);
  });
});
