// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readRoom } from '../../../lib/pages/room/read';
import { dom, fixture, POST_URL, valuesOf } from './support';

function values(html: string): Record<string, unknown> {
  const page = readRoom(POST_URL, dom(html));
  return page.kind === 'post' ? valuesOf(page.fields) : { kind: page.kind };
}

const POST = fixture('post');
const REMOVE = '<div><button aria-label="削除">削除</button> <button>編集</button></div>';
const TAB = 'href="/room_9f8e7d6c5b/items"';
const OWN_TAB = 'href="/room_0a1b2c3d4e/items"';
const DATE = '2026年5月1日に投稿されました';
const sold = (html: string): unknown => values(POST.replace('<!--SOLD-->', html)).availability;

describe('a post', () => {
  test('is read, without what people wrote and without other posts', () => {
    expect(values(POST)).toEqual({
      own: false,
      link: {
        kind: 'room',
        item: { shopUrl: 'mihon-utsuwa', itemId: '10000777', manageNumber: 'bowl-20' },
        collect: '123456789',
      },
      caption:
        '毎日使える木のうつわ\nいいね(999人) 2020年1月1日に投稿されました\n#オリジナル写真 ＃うつわ #うつわ',
      hashtags: ['#オリジナル写真', '#うつわ'],
      shopName: '見本の器店',
      likes: 1012,
      comments: 3,
      postedOn: '2026-05-01',
      availability: 'miss:absent',
    });
  });

  test.each([
    ['the tab', POST.replace(TAB, OWN_TAB), true],
    ['the buttons', POST.replace(TAB, 'href="/my"').replace('<!--OWNER-->', REMOVE), true],
    ['both', POST.replace(TAB, OWN_TAB).replace('<!--OWNER-->', REMOVE), true],
    ['a contradiction', POST.replace('<!--OWNER-->', REMOVE), 'miss:ambiguous'],
    ['neither, with a comment of one’s own', POST.replace(TAB, 'href="/my"'), 'miss:absent'],
  ])('own by %s', (_, html, own) => {
    expect(values(html).own).toBe(own);
  });

  test.each([
    ['<b>売切れ</b>', 'sold-out'],
    ['<b>販売終了</b>', 'not-on-sale'],
    ['<b>お取り扱いが終了しました</b>', 'not-on-sale'],
    ['<b>売切れ御免の店</b>', 'miss:absent'],
    ['', 'miss:absent'],
  ])('says that it is gone: %s', (html, expected) => {
    expect(sold(html)).toBe(expected);
  });

  test('without its own data says nothing of being gone', () => {
    const html = POST.replace('<!--SOLD-->', '<b>売切れ</b>').replace(
      /<button>いいね.*<\/span>/,
      '',
    );
    expect(values(html)).toMatchObject({ availability: 'miss:absent', likes: 'miss:absent' });
  });

  test.each([
    ['2026年12月31日に投稿されました', '2026-12-31'],
    ['２０２６年５月１日に投稿されました', '2026-05-01'],
    ['3時間前に投稿されました', 'miss:absent'],
    ['2026年13月1日に投稿されました', 'miss:malformed'],
    ['2026年2月30日に投稿されました', 'miss:malformed'],
    [`${DATE}</span><span>2026年5月2日に投稿されました`, 'miss:ambiguous'],
    [`${DATE}</span><span>${DATE}`, '2026-05-01'],
  ])('posted: %s', (text, expected) => {
    expect(values(POST.replace(DATE, text)).postedOn).toBe(expected);
  });

  test('full-width signs count as well', () => {
    expect(values(POST.replace('コメント(3件)', 'コメント（３件）')).comments).toBe(3);
  });
});

describe('the link of a post', () => {
  const button = 'class="ichiba-in-page--x"';
  const href = /href="https:\/\/hb\.afl[^"]*bowl-20[^"]*"/;
  const redirect = (item: string): string =>
    `https://hb.afl.rakuten.co.jp/ichiba/AAAA.BBBB/?pc=https%3A%2F%2Fitem.rakuten.co.jp%2Fmihon%2F${item}%2F`;

  test('is found without its class, as long as all lead to one item', () => {
    const html = POST.replace(button, '');
    expect(values(html).link).toEqual(values(POST).link);
    const more = `<a href="${redirect('other')}">x</a>`;
    expect(values(html.replace('<!--OWNER-->', more)).link).toBe('miss:ambiguous');
  });

  test('of the general kind is not a link of ROOM', () => {
    expect(values(POST.replace(href, `href="${redirect('bowl-20')}"`)).link).toMatchObject({
      kind: 'affiliate',
    });
  });

  test.each(['https://item.rakuten.co.jp/mihon-utsuwa/bowl-20/', 'javascript:void(0)', ''])(
    'to %j is malformed',
    (target) => {
      expect(values(POST.replace(href, `href="${target}"`)).link).toBe('miss:malformed');
    },
  );
});

describe('the text of a post', () => {
  test('without links still has its tags', () => {
    const html = POST.replace(/ class="tag-link--x"/g, '');
    expect(values(html).hashtags).toEqual(['#オリジナル写真', '#うつわ']);
  });

  test('is absent where nobody wrote one; a comment is not it', () => {
    const html = POST.replace(/<div class="word-break[\s\S]*?<\/div><\/div>/, '');
    expect(values(html)).toMatchObject({ caption: 'miss:absent', hashtags: 'miss:absent' });
  });

  test('without tags has none', () => {
    const html = POST.replace(/<a class="tag-link--x">[^<]*<\/a>/g, '');
    expect(values(html).hashtags).toEqual([]);
  });
});

test('a page drawn twice is not sold out by the card of somebody else’s in its first half', () => {
  const html = fixture('post');
  const [root = ''] = /<div id="root">[\s\S]*(?=<\/body>)/.exec(html) ?? [];
  const twice = readRoom(POST_URL, dom(html.replace(root, root + root)));
  expect(twice).toMatchObject({ kind: 'post', fields: { availability: { miss: 'absent' } } });
});
