// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { hasOriginalTag } from '../../../lib/pages/room/original';
import { ownPress } from '../../../lib/pages/room/own-press';
import { searchedFor } from '../../../lib/pages/room/urls';
import { dom } from './support';

/** Presses what is marked, then lets the page answer by changing the given part of itself. */
function press(html: string, answer: (pressed: Element) => void) {
  const document = dom(html);
  const target = document.querySelector('[data-press]') ?? expect.fail('nothing to press');
  const found = ownPress(target);
  const before = found?.done();
  answer(target);
  return { action: found?.action, before, after: found?.done() };
}

const ICON = 'rex-favorite-outline--n4SWN color-white--1zEbB';
const FILLED = 'rex-favorite-filled--7mQpL';

describe('a like', () => {
  test('on the newer pages: the icon fills', () => {
    const html = `<div><button class="image-icon--Xy1"><i data-press class="${ICON}"></i></button></div>`;
    const seen = press(html, (icon) => icon.setAttribute('class', FILLED));
    expect(seen).toEqual({ action: 'like', before: false, after: true });
  });

  test('also when the button is drawn anew', () => {
    const html = `<div><button data-press class="image-icon--Xy1"><i class="${ICON}"></i></button></div>`;
    const seen = press(html, (button) => {
      if (button.parentElement)
        button.parentElement.innerHTML = `<button class="image-icon--Zz"><i class="${FILLED}"></i></button>`;
    });
    expect(seen).toMatchObject({ action: 'like', after: true });
  });

  test('on the older pages: the link says so', () => {
    const html = '<a class="icon-like right" ng-click="like(item)"><span data-press>♥</span></a>';
    const seen = press(html, (span) => span.parentElement?.classList.add('isLiked'));
    expect(seen).toEqual({ action: 'like', before: false, after: true });
  });

  test.each([
    `<button data-press class="image-icon--Xy1"><i class="${FILLED}"></i></button>`,
    '<a data-press class="icon-like right isLiked"></a>',
  ])('taken back is none: %s', (html) => {
    expect(press(html, () => undefined).action).toBeUndefined();
  });
});

describe('a follow', () => {
  test('on the newer pages: the label changes', () => {
    const html = '<p><button data-press aria-label="フォローする">フォローする</button></p>';
    const seen = press(html, (button) => button.setAttribute('aria-label', 'フォロー中'));
    expect(seen).toEqual({ action: 'follow', before: false, after: true });
  });

  test.each(['follow icon-following', 'follow icon-follow active'])(
    'on the older pages: %s',
    (done) => {
      const html =
        '<div class="border-button"><span data-press class="follow icon-follow">フォロー</span></div>';
      const seen = press(html, (span) => span.setAttribute('class', done));
      expect(seen).toEqual({ action: 'follow', before: false, after: true });
    },
  );

  test.each([
    '<button data-press aria-label="フォロー中">フォロー中</button>',
    '<div class="border-button" data-press><span class="icon-follow active">フォロー中</span></div>',
    '<button data-press>フォロワー</button>',
  ])('taken back, or something else, is none: %s', (html) => {
    expect(press(html, () => undefined).action).toBeUndefined();
  });

  test('of somebody else in the same list proves nothing', () => {
    const row = (press: string) =>
      `<li><span><button ${press} aria-label="フォローする">フォローする</button></span></li>`;
    const seen = press(`<ul>${row('data-press')}${row('')}</ul>`, (button) => {
      const other = button.closest('ul')?.querySelectorAll('button')[1];
      other?.setAttribute('aria-label', 'フォロー中');
    });
    expect(seen).toEqual({ action: 'follow', before: false, after: false });
  });
});

test.each([
  ['#オリジナル写真', true],
  ['朝の光で。\n#オリジナル写真\n#うつわ', true],
  ['＃ｵﾘｼﾞﾅﾙ写真', true],
  ['#オリジナル写真#うつわ', true],
  ['#オリジナル写真館', false],
  ['オリジナル写真', false],
  ['', false],
])('%j has the tag: %s', (text, has) => {
  expect(hasOriginalTag(text)).toBe(has);
});

test.each([
  ['/search/item?keyword=%E3%83%9E%E3%82%B0', 'マグ'],
  ['/search/user?keyword=aoi&rank=6,5', 'aoi'],
  ['/search/item?keyword=+', undefined],
  ['/search/item', undefined],
  ['/items?keyword=mug', undefined],
])('%s is a search for %s', (path, word) => {
  expect(searchedFor(new URL(path, 'https://room.rakuten.co.jp'))).toBe(word);
});
