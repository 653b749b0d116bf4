import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../e2e/harness/options';

export const ADDON = '{7f1a0c52-94d6-4d3f-8b2e-5c6e1d9a3f40}';
/** A random one by default; fixed here, so that the pages of the extension have known addresses. */
const UUID = '5d3c1b8e-4a2f-4c61-9e07-7f0a6c2d9b34';
export const ORIGIN = `moz-extension://${UUID}`;

export type Prefs = Record<string, string | number | boolean>;

/** What would ask Mozilla for something, first-run pages, updates. */
const QUIET: Prefs = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.systemAddon.update.url': '',
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.http.speculative-parallel-limit': 0,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

export function writePrefs(profile: string, language: Locale, proxy: number, more: Prefs): void {
  const prefs: Prefs = {
    ...QUIET,
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
    'intl.locale.requested': language === 'ja' ? 'ja' : 'en-US',
    'intl.accept_languages': language === 'ja' ? 'ja' : 'en-US',
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    ...more,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
}
