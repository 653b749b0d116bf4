import fs from 'node:fs';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';

/** Texts by the name the browser knows them by: `options_room_title`. */
function flatten(texts: object, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? flatten(value, `${prefix}${key}_`)
      : [[`${prefix}${key}`, String(value)] as [string, string]],
  );
}

function load(language: 'ja' | 'en'): Map<string, string> {
  const file = fs.readFileSync(`lib/i18n/locales/${language}.yml`, 'utf8');
  return new Map(flatten(parse(file)));
}

const locales = { ja: load('ja'), en: load('en') };

/** The real texts, as `browser.i18n` gives them; a text that is missing fails the test. */
export function speak(language: 'ja' | 'en' = 'ja'): void {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name, parts) => {
    const text = locales[language].get(name);
    if (text === undefined) throw new Error(`no text ${name} in ${language}`);
    const list = [parts ?? []].flat();
    return text.replace(/\$(\d)/g, (_, index) => String(list[Number(index) - 1] ?? ''));
  });
}
