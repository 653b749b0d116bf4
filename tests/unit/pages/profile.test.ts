// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { RoomPage, UnknownPage } from '../../../lib/pages/facts';
import { parseCount } from '../../../lib/pages/room/count';
import { readRoom } from '../../../lib/pages/room/read';
import { dom, fixture, PROFILE_URL, valuesOf } from './support';

const read = (html: string): RoomPage | UnknownPage => readRoom(PROFILE_URL, dom(html));

function values(html: string): Record<string, unknown> {
  const page = read(html);
  return page.kind === 'profile' ? valuesOf(page.fields) : { kind: page.kind };
}

const PROFILE = fixture('profile');
const TAB = '<a href="/room_9f8e7d6c5b/items"><span>my ROOM</span></a>';
const FOLLOW = '<button class="follow-button--Bb1" aria-label="フォローする">フォローする</button>';

describe('a profile', () => {
  test('is read, without its cards and without the people in its layer', () => {
    expect(PROFILE).toContain(TAB);
    expect(PROFILE).toContain(FOLLOW);
    expect(values(PROFILE)).toEqual({
      own: false,
      name: '見本花子',
      rank: 'B',
      followers: { count: 12_300, rounded: true },
      following: { count: 1232, rounded: false },
      posts: { count: 2211, rounded: false },
      collections: { count: 55, rounded: false },
      likes: { count: 812, rounded: false },
    });
  });

  test('is of the room in the address, whatever the page declares', () => {
    expect(read(PROFILE)).toMatchObject({ kind: 'profile', room: 'room_0a1b2c3d4e' });
  });

  test.each([
    ['the tab leads here', TAB.replace('room_9f8e7d6c5b', 'room_0a1b2c3d4e'), FOLLOW, true],
    ['the tab leads elsewhere', TAB, '<button>プロフィールを編集</button>', false],
    [
      'the tab leads to no ROOM, an edit button',
      TAB.replace('room_9f8e7d6c5b', 'my'),
      '<button>編集する</button>',
      true,
    ],
    ['no tab, a follow button', '', FOLLOW, false],
    ['no tab, already following', '', '<button>フォロー中</button>', false],
    ['no tab, no button', '', '', 'miss:absent'],
  ])('own or not: %s', (_, tab, button, own) => {
    expect(values(PROFILE.replace(TAB, tab).replace(FOLLOW, button)).own).toBe(own);
  });

  test('does not depend on hashes', () => {
    const rehashed = PROFILE.replace(/--[A-Za-z0-9_-]+(?=[ "])/g, '--zzz99');
    expect(values(rehashed)).toEqual(values(PROFILE));
  });

  test('a header that exists twice is one header, two that differ are none', () => {
    const twice = PROFILE.replace('</header>', '</header><div><b>商品</b><b>2,211</b></div>');
    expect(values(twice).posts).toEqual({ count: 2211, rounded: false });
    expect(values(twice.replace('<b>2,211', '<b>2,212')).posts).toBe('miss:ambiguous');
  });

  test('a count that is not there is missing, not zero', () => {
    expect(values(PROFILE.replace('<button>いいね<span>812</span></button>', '')).likes).toBe(
      'miss:absent',
    );
  });

  test('a rank that is none of the six is missing', () => {
    expect(values(PROFILE.replace('room-rank-b', 'room-rank-x')).rank).toBe('miss:absent');
    expect(values(PROFILE.replace('room-rank-b', 'room-rank-beta')).rank).toBe('miss:absent');
  });

  test('without the search field is named by its heading', () => {
    expect(values(PROFILE.replace(/<input placeholder[^>]*>/, '')).name).toBe('見本花子');
  });
});

describe('counts', () => {
  test.each([
    ['1,178', 1178, false],
    ['396K', 396_000, true],
    ['12.3K', 12_300, true],
    ['1.15k', 1150, true],
    ['２，２１１', 2211, false],
    ['１２．３Ｋ', 12_300, true],
    ['1.2万', 12_000, true],
    ['1M', 1_000_000, true],
    [' 0 ', 0, false],
  ])('%s', (text, count, rounded) => {
    expect(parseCount(text)).toEqual({ count, rounded });
  });
  test.each(['', 'K', '1.2', '-5', '1e3', '1K2', '12人', '1234567890123', '999999999999万'])(
    '%j is none',
    (text) => {
      expect(parseCount(text)).toBeUndefined();
    },
  );
});

test.each([
  '',
  ' ',
  '縺薙',
  '/room_9f8e',
  '/room_9f8e7d6c5b/item',
  '#',
  'javascript:1',
  '//evil.example/a/items',
])('a tab「my ROOM」that leads to「%s」says nothing of whose ROOM it is', (href) => {
  const html = fixture('profile').replace(
    '<a href="/room_9f8e7d6c5b/items"><span>my ROOM',
    `<a href="${href}"><span>my ROOM`,
  );
  expect(readRoom(PROFILE_URL, dom(html))).not.toMatchObject({ fields: { own: { value: true } } });
});
