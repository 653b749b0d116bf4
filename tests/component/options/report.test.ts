import { describe, expect, it } from 'vitest';
import { browserName } from '@/components/options/diagnostics/browser-name';
import { codeWord, errorName } from '@/components/options/diagnostics/scrub';

describe('the name of the browser', () => {
  it.each([
    [
      {
        brands: [
          { brand: 'Not;A=Brand', version: '8' },
          { brand: 'Chromium', version: '140' },
        ],
      },
      '',
      'Chromium 140',
    ],
    [
      {
        brands: [
          { brand: 'Chromium', version: '140.0.1.2' },
          { brand: 'Not?A_Brand', version: '24' },
          { brand: 'Microsoft Edge', version: '140.0.3485.54' },
        ],
      },
      '',
      'Microsoft Edge 140',
    ],
    [
      undefined,
      'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
      'Firefox 143',
    ],
    [
      undefined,
      'Mozilla/5.0 (Windows NT 10.0) Chrome/139.0.0.0 Safari/537.36 Edg/139.0.1',
      'Edge 139',
    ],
    [{ brands: 'none' }, 'something else', undefined],
  ])('%#: is its brand and major version', (userAgentData, userAgent, expected) => {
    expect(browserName(userAgentData ? { userAgent, ...{ userAgentData } } : { userAgent })).toBe(
      expected,
    );
  });
});

describe('what is copied of a text', () => {
  it.each([
    ['meta-sku', 'meta-sku'],
    ['unknown:item', 'unknown:item'],
    ['item.identity.shopUrl', 'item.identity.shopUrl'],
    ['evidence.0.at', 'evidence.0.at'],
    ['shop-hoshi:10000001', '?'],
    ['room0a1b2c3d4e', '?'],
    ['room_0a1b2c3d4e', '?'],
    ['https://room.rakuten.co.jp/x', '?'],
    ['北欧風マグカップ', '?'],
    ['1700123456789012', '?'],
    ['a'.repeat(41), '?'],
  ])('of %s: %s', (text, expected) => expect(codeWord(text)).toBe(expected));

  it('of an error is its name', () => {
    expect(errorName('failed QuotaExceededError: shop-name full')).toBe('QuotaExceededError');
    expect(errorName('no such thing as my-room')).toBe('Error');
  });
});
