// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { buyButtonKind, buyButtons, roomButtonItem } from '../../../lib/pages/ichiba/buttons';
import { dom, fixture } from './support';

const kinds = (html: string): unknown[] => buyButtons(dom(html)).map(buyButtonKind);

describe('buy buttons', () => {
  test('of the page', () => {
    expect(kinds(fixture('item'))).toEqual(['cart', 'buy']);
  });

  test.each([
    ['<button aria-label="かごに追加"></button>', ['cart']],
    ['<button><span> かごに追加\n</span></button>', ['cart']],
    ['<button>ご購入手続きへ</button>', ['buy']],
    ['<button aria-label="カート">購入手続きへ</button>', ['buy']],
    ['<div role="button">かごに追加</div>', ['cart']],
    ['<input type="submit" value="買い物かごに入れる">', ['cart']],
    ['<div id="AddToCartPurchaseButtonFixed"><button><svg></svg></button></div>', ['cart']],
    ['<div id="AddToCartPurchaseButtonFixed"><button aria-label="閉じる"></button></div>', []],
    [
      '<div id="floatingCartContainer"><button>購入手続きへ</button><button></button></div>',
      ['buy'],
    ],
    ['<button class="new-cart-button"></button>', ['cart']],
    ['<button>かごの中を見る</button><button>お気に入りに追加</button><p>かごに追加</p>', []],
  ])('%s', (html, expected) => {
    expect(kinds(html)).toEqual(expected);
  });

  test('the best known come first, each once', () => {
    const html = `<button>かごに追加</button><button id="a" aria-label="かごに追加">かごに追加</button>`;
    expect(buyButtons(dom(html)).map((button) => button.id)).toEqual(['a', '']);
  });

  test('a press may land inside of the button', () => {
    const document = dom('<button><b><i>かごに追加</i></b></button><p>購入手続きへ</p>');
    const inner = document.querySelector('i');
    const text = document.querySelector('p');
    expect(inner && buyButtonKind(inner)).toBe('cart');
    expect(text && buyButtonKind(text)).toBeUndefined();
  });
});

describe('the button to ROOM', () => {
  const link = (code: string): string =>
    `<a href="https://room.rakuten.co.jp/mix?itemcode=${code}">`;
  test.each([
    [link('mihon%3A10000777'), { shopUrl: 'mihon', code: '10000777' }],
    [link('mihon:10000777') + link('mihon:10000777'), { shopUrl: 'mihon', code: '10000777' }],
    [link('mihon:10000777') + link('mihon:10000778'), undefined],
    [link('1100000000000123'), undefined],
    [link(''), undefined],
    ['<a href="https://a.example/?room.rakuten.co.jp/mix?itemcode=a:1">', undefined],
    ['', undefined],
  ])('%s', (html, expected) => {
    expect(roomButtonItem(dom(html))).toEqual(expected);
  });
});
