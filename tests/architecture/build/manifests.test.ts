// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { SITE_ORIGINS } from '@/lib/platform/site-hosts';
import { builtFiles, readBuilt } from '../../helpers/build';

interface Manifest {
  [key: string]: unknown;
  permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
}

const HOSTS: readonly string[] = SITE_ORIGINS.toSorted();

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the manifest of %s', (target) => {
  const read = () => JSON.parse(readBuilt(target, 'manifest.json')) as Manifest;

  test('asks for exactly these permissions', () => {
    // A hidden document exists only where the background is a service worker.
    const hidden = target === 'chrome-mv3' ? ['offscreen'] : [];
    const wanted = ['activeTab', 'alarms', ...hidden, 'scripting', 'storage', 'unlimitedStorage'];
    expect(read().permissions?.sort()).toEqual(wanted);
    expect(read().optional_permissions).toEqual(['notifications', 'downloads']);
  });

  test('and for exactly these hosts', () => {
    expect(read().host_permissions?.sort()).toEqual(HOSTS);
    // Asked for one host at a time, which `tests/architecture/permissions.test.ts` holds.
    expect(read().optional_host_permissions).toEqual(['https://*/*']);
    const matches = read().content_scripts?.flatMap((script) => script.matches) ?? [];
    expect([...new Set(matches)].sort()).toEqual(HOSTS);
  });

  test('opens nothing to the web', () => {
    expect(read().manifest_version).toBe(3);
    expect(read()).not.toHaveProperty('web_accessible_resources');
    expect(read()).not.toHaveProperty('externally_connectable');
    expect(JSON.stringify(read())).not.toMatch(/unsafe-eval|wasm-unsafe|<all_urls>/);
  });

  test('has a Japanese name first, and an English one', () => {
    expect(read().default_locale).toBe('ja');
    expect(builtFiles(target, '_locales').sort()).toEqual(['_locales/en', '_locales/ja']);
  });
});
