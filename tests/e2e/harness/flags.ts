import { chromiumArgs } from '../../site/server';
import type { LaunchOptions, Locale } from './options';

/** Keeps the browser from talking to its maker and from asking first-run questions. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
];

/** Without the practice site no name leads anywhere: a test never reaches the internet. */
const NOWHERE = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'];

export function browserArgs(options: LaunchOptions, extension: string, netLog: string): string[] {
  return [
    ...QUIET,
    ...(options.headless === false ? [] : ['--disable-gpu']),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--log-net-log=${netLog}`,
    `--lang=${options.locale ?? 'ja'}`,
    ...(options.site ? chromiumArgs(options.site) : NOWHERE),
    ...(options.extraArgs ?? []),
  ];
}

/** `--lang` alone does not reach chrome.i18n on Linux; the environment does (with chromium-l10n). */
export function browserEnv(locale: Locale): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name.startsWith('LC_') ? [] : [[name, value] as const],
  );
  const lang = locale === 'ja' ? 'ja_JP.UTF-8' : 'en_US.UTF-8';
  const LANGUAGE = locale === 'ja' ? 'ja' : 'en_US';
  return { ...Object.fromEntries(inherited), LANG: lang, LANGUAGE, TZ: 'Asia/Tokyo' };
}
