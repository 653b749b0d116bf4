import { describe, expect, test } from 'vitest';
import { SITE_ORIGINS } from '@/lib/platform/site-hosts';
import { builtFiles, readBuilt } from '../../helpers/build';

interface Manifest {
  [key: string]: unknown;
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
  content_security_policy?: { extension_pages: string };
  background?: { service_worker?: string; scripts?: string[] };
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

  test('runs, shows and styles nothing but its own files', () => {
    const { extension_pages: policy = '' } = read().content_security_policy ?? {};
    const rules = new Map(
      policy.split('; ').map((rule) => {
        const [name = '', ...sources] = rule.split(' ');
        return [name, sources.join(' ')];
      }),
    );
    for (const name of ['default-src', 'base-uri', 'form-action', 'frame-ancestors'])
      expect(rules.get(name), name).toBe("'none'");
    for (const name of ['script-src', 'worker-src', 'style-src'])
      expect(rules.get(name), name).toBe("'self'");
    expect(rules.get('img-src')).toBe("'self' data: blob:");
    // Which host, the permissions decide; without encryption, none.
    expect(rules.get('connect-src')).toBe("'self' https:");
    expect(policy).not.toMatch(/unsafe|\*|http:/);
  });

  test('has a Japanese name first, and an English one', () => {
    expect(read().default_locale).toBe('ja');
    expect(builtFiles(target, '_locales').sort()).toEqual(['_locales/en', '_locales/ja']);
  });
});

/** What Edge and Brave list as supported in manifest version 3, of the keys and rights that we use. */
const EDGE_AND_BRAVE = {
  keys: /^(manifest_version|name|short_name|version|description|default_locale|icons|action|background|options_ui|permissions|optional_permissions|host_permissions|optional_host_permissions|content_scripts|content_security_policy|minimum_chrome_version)$/,
  rights:
    /^(activeTab|alarms|downloads|notifications|offscreen|scripting|storage|unlimitedStorage)$/,
};

test('Edge and Brave take the manifest of Chrome', () => {
  const manifest: Manifest = JSON.parse(readBuilt('chrome-mv3', 'manifest.json'));
  const { permissions = [], optional_permissions = [], background } = manifest;
  expect(Object.keys(manifest).filter((key) => !EDGE_AND_BRAVE.keys.test(key))).toEqual([]);
  const rights = [...permissions, ...optional_permissions];
  expect(rights.filter((right) => !EDGE_AND_BRAVE.rights.test(right))).toEqual([]);
  expect(background).toMatchObject({ service_worker: 'background.js' });
  expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(126);
});

test('Firefox is told its own: an event page, an id, the oldest versions, no data sent unless asked', () => {
  const manifest: Manifest = JSON.parse(readBuilt('firefox-mv3', 'manifest.json'));
  expect(manifest.background).toEqual({ scripts: ['background.js'] });
  expect(manifest).not.toHaveProperty('minimum_chrome_version');
  expect(manifest.browser_specific_settings).toEqual({
    gecko: {
      id: '{7f1a0c52-94d6-4d3f-8b2e-5c6e1d9a3f40}',
      strict_min_version: '140.0',
      data_collection_permissions: {
        required: ['none'],
        optional: [
          ...['authenticationInfo', 'browsingActivity', 'financialAndPaymentInfo'],
          ...['websiteActivity', 'websiteContent'],
        ],
      },
    },
    gecko_android: { strict_min_version: '142.0' },
  });
});
