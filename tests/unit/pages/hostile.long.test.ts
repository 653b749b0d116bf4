// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readItem } from '../../../lib/pages/ichiba/item';
import { landingMark, parseAffiliateLink } from '../../../lib/pages/ichiba/urls';
import { readRoom } from '../../../lib/pages/room/read';
import { readAll } from './hostile-checks';
import { COMPOSER_URL, composer, dom, fixture, ITEM_URL, POST_URL, PROFILE_URL } from './support';

const PAGES: [name: string, html: string, url: URL][] = [
  ['item', fixture('item'), ITEM_URL],
  ['profile', fixture('profile'), PROFILE_URL],
  ['post', fixture('post'), POST_URL],
  ['composer', composer('input'), COMPOSER_URL],
  ['done', composer('complete'), COMPOSER_URL],
  ['feed', fixture('feed-angular'), new URL('https://room.rakuten.co.jp/items')],
];

describe.each(PAGES)('%s', (_, html, url) => {
  test('is read as it is', () => {
    expect(readAll(url, html)?.kind).not.toBe('unknown');
  });

  test('cut anywhere', () => {
    fc.assert(fc.property(fc.nat(html.length), (end) => void readAll(url, html.slice(0, end))));
  });

  test('with parts cut out, doubled or swapped', () => {
    const places = fc.tuple(fc.nat(html.length), fc.nat(200), fc.nat(html.length), fc.nat(200));
    fc.assert(
      fc.property(
        places,
        fc.constantFrom('cut', 'double', 'move'),
        ([at, length, to, other], how) => {
          const part = html.slice(at, at + length);
          const rest =
            how === 'cut' ? '' : how === 'double' ? part + part : html.slice(to, to + other);
          readAll(url, html.slice(0, at) + rest + html.slice(at + length));
        },
      ),
    );
  });

  test('with anything anywhere', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '<',
        '">',
        '</div>',
        '</script>',
        '<script>',
        '<!--',
        '&',
        '\0',
        '1e309',
        '＃',
      ),
    );
    fc.assert(
      fc.property(fc.nat(html.length), hostile, (at, text) => {
        readAll(url, html.slice(0, at) + text + html.slice(at));
      }),
    );
  });

  test('replaced by anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readAll(url, text)));
  });
});

describe('addresses', () => {
  test('of any kind are taken apart without an error', () => {
    const query = fc.record({
      pc: fc.oneof(fc.webUrl(), fc.string(), fc.constant('%E3%81')),
      m: fc.oneof(fc.webUrl(), fc.string()),
      scid: fc.string(),
      rafcid: fc.string(),
      itemcode: fc.string(),
    });
    const host = fc.constantFrom(
      'hb.afl.rakuten.co.jp',
      'item.rakuten.co.jp',
      'room.rakuten.co.jp',
    );
    fc.assert(
      fc.property(host, fc.webPath(), query, (name, path, parameters) => {
        const url = new URL(`https://${name}${path}?${new URLSearchParams(parameters)}`);
        parseAffiliateLink(url);
        landingMark(url);
        readItem(url, dom(''));
        readRoom(url, dom(''));
      }),
    );
  });
});
