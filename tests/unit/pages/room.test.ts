// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { describeFields } from '../../../lib/pages/describe';
import type { RoomPage, UnknownPage } from '../../../lib/pages/facts';
import { readRoom } from '../../../lib/pages/room/read';
import { COMPOSER_URL, composer, dom, fixture, POST_URL, PROFILE_URL, valuesOf } from './support';

const read = (url: URL | string, html: string): RoomPage | UnknownPage =>
  readRoom(new URL(url), dom(html));

const fieldsOf = (page: RoomPage | UnknownPage): Record<string, unknown> =>
  page.kind === 'unknown' ? { unknown: page.expected } : valuesOf(page.fields);

describe('the composer', () => {
  const item = { shopUrl: 'mihon-utsuwa', code: '10000777' };

  test('with its form', () => {
    expect(fieldsOf(read(COMPOSER_URL, composer('input')))).toEqual({
      item,
      itemName: '【見本】木のうつわ 20cm',
      text: '#うつわ です。',
      stage: 'input',
      postId: 'miss:absent',
    });
  });

  test('reads what is typed, not what was there at first', () => {
    const document = dom(composer('input'));
    const field = document.querySelector('textarea');
    if (field) field.value = 'ほかの言葉';
    expect(fieldsOf(readRoom(COMPOSER_URL, document)).text).toBe('ほかの言葉');
    if (field) field.value = '';
    expect(fieldsOf(readRoom(COMPOSER_URL, document)).text).toBe('');
  });

  test('done, under the same address', () => {
    expect(fieldsOf(read(COMPOSER_URL, composer('complete')))).toEqual({
      item,
      itemName: 'miss:absent',
      text: 'miss:absent',
      stage: 'complete',
      postId: 'miss:absent',
    });
  });

  test('names the new post once it is made, never before', () => {
    const marks = (view: 'input' | 'complete', post: string) =>
      composer(view).replace(
        '</body>',
        `<input type="hidden" id="ratCustomParameters" value='{"account_id":"1000000000000001","colle_id":"${post}","x":"1'></body>`,
      );
    const postId = (html: string) => fieldsOf(read(COMPOSER_URL, html)).postId;
    expect(postId(marks('complete', '1700987654321001'))).toBe('1700987654321001');
    expect(postId(marks('complete', '12'))).toBe('miss:absent');
    expect(postId(marks('input', '1700987654321001'))).toBe('miss:absent');
  });

  test.each(['コレ！完了!', 'コレ! 完了！', 'コレ完了!'])('done by its words %s', (words) => {
    const html = composer('complete')
      .replace('my ROOM を見る', '')
      .replace(/<p>コレ<i.*<\/p>/, `<p>${words}</p>`);
    expect(fieldsOf(read(COMPOSER_URL, html)).stage).toBe('complete');
  });

  test('with both views is not understood', () => {
    const html = composer('input').replace('class="ng-hide"', '');
    expect(fieldsOf(read(COMPOSER_URL, html)).stage).toBe('miss:ambiguous');
  });

  test.each(['id="collect-content"', 'name="content"', 'id="collect-content" name="content"'])(
    'is found without %s',
    (attribute) => {
      const html = composer('input').replace(attribute, '');
      expect(fieldsOf(read(COMPOSER_URL, html)).text).toBe('#うつわ です。');
    },
  );

  test('whose form is hidden and nothing else there is unknown', () => {
    const html = composer('input')
      .replace('ng-pristine', 'ng-hide')
      .replace(/<div class="item.*/, '');
    expect(read(COMPOSER_URL, html)).toEqual({ kind: 'unknown', expected: 'composer' });
  });
});

describe('lists', () => {
  const ROOM = 'https://room.rakuten.co.jp';
  test.each([
    [`${ROOM}/items`, 'feed-angular', 'angular'],
    [`${ROOM}/search/item?keyword=x`, 'feed-angular', 'angular'],
    [`${ROOM}/room_0a1b2c3d4e/notifications`, 'feed-angular', 'angular'],
    [`${ROOM}/discover/items`, 'unknown-react', 'react'],
  ])('%s', (url, name, shape) => {
    const page = read(url, fixture(name));
    expect(page.kind).toBe('list');
    expect(fieldsOf(page)).toEqual({ shape });
  });
  test('of neither shape is unknown', () => {
    expect(read(`${ROOM}/items`, '<p>x</p>')).toEqual({ kind: 'unknown', expected: 'list' });
  });
});

describe('unknown pages', () => {
  const BOTH = fixture('profile').replace('<html', '<html ng-app="room"');
  test.each([
    [PROFILE_URL, fixture('feed-angular'), 'profile'],
    [PROFILE_URL, fixture('unknown-react'), 'profile'],
    [PROFILE_URL, BOTH, 'profile'],
    [POST_URL, fixture('unknown-react'), 'post'],
    [POST_URL, '', 'post'],
    [COMPOSER_URL, fixture('feed-angular'), 'composer'],
    [COMPOSER_URL, fixture('profile'), 'composer'],
  ])('%s (%#)', (url, html, expected) => {
    const page = read(url, html);
    expect(page).toEqual({ kind: 'unknown', expected });
    expect(describeFields(page)).toEqual([]);
  });

  test.each([
    'https://room.rakuten.co.jp/',
    'https://room.rakuten.co.jp/info/x',
    'https://a.example/',
  ])('%s promises nothing', (url) => {
    expect(read(url, fixture('profile'))).toEqual({ kind: 'unknown' });
  });
});

test('diagnostics name sources and misses and no values', () => {
  const notes = describeFields(read(POST_URL, fixture('post')));
  expect(notes).toContainEqual({ field: 'link', source: 'ichiba-class' });
  expect(notes).toContainEqual({ field: 'availability', miss: 'absent' });
  expect(JSON.stringify(notes)).not.toMatch(/見本|うつわ|room_|1012/);
});
