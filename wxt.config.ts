import { defineConfig } from 'wxt';
import { MAY_BE_SENT } from './lib/domain/sending';

/** The only hosts the extension runs on (DESIGN 5); a test holds the built manifests to this. */
const HOSTS = ['https://room.rakuten.co.jp/*', 'https://item.rakuten.co.jp/*'];

/**
 * What may be asked for later, never as a whole: the hosts of the shop's pictures when photos are
 * to be compared, and the one host of a calendar at the moment the user subscribes to it. Which
 * host that will be is not known here.
 */
const ASKED_LATER = ['https://*/*'];

/**
 * Nothing but our own files is run, styled by or shown in our pages. Answers may come over https from
 * the hosts the user allowed, which the browser's permissions hold; no page may frame ours.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  // No auto-imports: every name can be followed to the file it comes from.
  imports: false,
  react: { vite: { jsxImportSource: '@/components/ui/jsx' } },
  i18n: { localesDir: 'lib/i18n/locales' },
  // A page names all it begins with, so that no file waits for another one to ask for it. What comes
  // later is on the machine too: lists of that would only make first screens larger.
  vite: () => ({
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_shortName__',
    description: '__MSG_extension_description__',
    default_locale: 'ja',
    permissions: [
      ...['storage', 'alarms', 'unlimitedStorage', 'scripting'],
      // The address of the tab in front, at the moment the popup is opened over it.
      'activeTab',
      // Only where the background is a service worker, which an answer of minutes would outlive.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for only when the user switches a reminder on, or backups that make themselves.
    optional_permissions: ['notifications', 'downloads'],
    optional_host_permissions: ASKED_LATER,
    host_permissions: HOSTS,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    // What the oldest of the calls we make asks for: `URL.parse`.
    ...(browser !== 'firefox' && { minimum_chrome_version: '126' }),
    action: { default_title: '__MSG_extension_name__' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          // A name and nothing else; of this form it needs no domain.
          id: '{7f1a0c52-94d6-4d3f-8b2e-5c6e1d9a3f40}',
          // The first Firefox that knows data_collection_permissions; on Android it came later.
          strict_min_version: '140.0',
          // Nothing is sent by itself. What the user sends is asked for in the press that sets it up.
          data_collection_permissions: { required: ['none'], optional: MAY_BE_SENT },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
