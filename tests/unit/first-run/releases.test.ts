import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions, RELEASES, unreadReleases } from '@/lib/domain/releases';
import { newsOf } from '@/lib/i18n/news';
import { speak } from '../../helpers/messages';

const version = fc
  .array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('.'));

describe('versions', () => {
  test('are compared number by number, not letter by letter', () => {
    expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
    expect(compareVersions('1.0', '1.0.0')).toBe(0);
    expect(compareVersions('0.1.0', '0.1.0.1')).toBeLessThan(0);
  });

  test('have one order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('unread news', () => {
  const releases = ['0.10.0', '0.3.0', '0.2.0', '0.1.0'];

  test('are those after what was read, up to what is installed', () => {
    expect(unreadReleases(releases, '0.1.5', '0.3.1')).toEqual(['0.3.0', '0.2.0']);
    expect(unreadReleases(releases, '0.3.0', '0.3.0')).toEqual([]);
    expect(unreadReleases(releases, '9.9.9', '0.10.0')).toEqual([]);
  });

  test('are none before the first start is over', () => {
    expect(unreadReleases(releases, null, '9.9.9')).toEqual([]);
  });

  test('are none once all of the installed version is read, whatever the versions', () => {
    fc.assert(
      fc.property(fc.array(version), version, (all, now) => {
        expect(unreadReleases(all, now, now)).toEqual([]);
      }),
    );
  });
});

describe('the list of releases', () => {
  test('is in order, newest first, and each is in the changelog', () => {
    expect([...RELEASES].sort((a, b) => compareVersions(b, a))).toEqual([...RELEASES]);
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    const headings = [...changelog.matchAll(/^## (\S+)/gm)].map(([, name]) => name);
    expect(RELEASES.filter((release) => !headings.includes(release))).toEqual([]);
    // What is in the changelog and new to users is told to them, up to the version being built.
    expect(headings[0]).toBe(RELEASES[0]);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(compareVersions(RELEASES[0], version)).toBeLessThanOrEqual(0);
  });

  test.each(['ja', 'en'] as const)('has a few lines for each in %s', (language) => {
    speak(language);
    for (const release of RELEASES) {
      const lines = newsOf(release);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThanOrEqual(6);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });
});
