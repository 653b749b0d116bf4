import { describe, expect, test } from 'vitest';
import {
  canonicalItemUrl,
  itemOfUrl,
  landingMark,
  parseAffiliateLink,
} from '../../../lib/pages/ichiba/urls';
import { composerItemOf, postOf, profileRoomOf, roomOf } from '../../../lib/pages/room/urls';

const url = (text: string): URL => new URL(text);

describe('addresses of ROOM', () => {
  test('name the room and the post', () => {
    const post = url('https://room.rakuten.co.jp/room_0a1b2c3d4e/1700000000000123');
    expect(postOf(post)).toEqual({ room: 'room_0a1b2c3d4e', postId: '1700000000000123' });
    expect(profileRoomOf(post)).toBeUndefined();
    expect(roomOf(post)).toBe('room_0a1b2c3d4e');
    expect(profileRoomOf(url('https://room.rakuten.co.jp/hanako/items'))).toBe('hanako');
    expect(profileRoomOf(url('https://room.rakuten.co.jp/my/items'))).toBeUndefined();
  });

  test.each([
    ['mihon-utsuwa%3A10000777', { shopUrl: 'mihon-utsuwa', code: '10000777' }],
    ['Mihon:BOWL-20', { shopUrl: 'mihon', code: 'bowl-20' }],
    ['1100000000000123', { numericCode: '1100000000000123' }],
    ['1200000000000123', undefined],
    ['mihon%3A', undefined],
    ['a%3Ab%3Ac', undefined],
    ['', undefined],
  ])('composer item %s', (itemcode, expected) => {
    const address = url(`https://room.rakuten.co.jp/mix/collect?itemcode=${itemcode}`);
    expect(composerItemOf(address)).toEqual(expected);
  });
});

describe('addresses of items', () => {
  test('are normalised without the visitor’s trail', () => {
    const item = itemOfUrl(url('http://item.rakuten.co.jp/Mihon/BOWL-20?scid=af_pc_etc'));
    expect(item).toEqual({ shopUrl: 'mihon', manageNumber: 'bowl-20' });
    expect(item && canonicalItemUrl(item)).toBe('https://item.rakuten.co.jp/mihon/bowl-20/');
  });
});

const REDIRECT = 'https://hb.afl.rakuten.co.jp';
const ID = '0a1b2c3d.4e5f6071.0a1b2c3d.8293a4b5';
const PC = encodeURIComponent('https://item.rakuten.co.jp/mihon/bowl-20/?scid=room_pc_id_reg');
const M = encodeURIComponent('http://m.rakuten.co.jp/mihon/i/10000777/');

describe('affiliate redirects', () => {
  test.each([
    [`hgc/${ID}/_RTroom01234567_123456789_pc?pc=${PC}&m=${M}`, 'room', '10000777', '123456789'],
    [`hgc/${ID}/_RTroom01234567_123456789_sp?pc=${PC}`, 'room', undefined, '123456789'],
    [`hgc/${ID}/_RTroom01234567rp_123456789_pc?pc=${PC}`, 'room', undefined, undefined],
    [`ichiba/${ID}/_RTroom?pc=${PC}`, 'room', undefined, undefined],
    [`ichiba/${ID}/?pc=${PC}&m=${M}&link_type=text`, 'affiliate', '10000777', undefined],
    [`hgc/${ID}/myroom_RTroom?pc=${PC}`, 'affiliate', undefined, undefined],
    [`ichiba/${ID}/?pc=${encodeURIComponent(PC)}`, 'affiliate', undefined, undefined],
  ])('%s', (path, kind, itemId, collect) => {
    const link = parseAffiliateLink(url(`${REDIRECT}/${path}`));
    expect(link).toEqual({
      kind,
      item: { shopUrl: 'mihon', itemId, manageNumber: 'bowl-20' },
      ...(collect === undefined ? {} : { collect }),
    });
  });

  test('the mobile address alone names the item, that of another shop does not', () => {
    const only = parseAffiliateLink(url(`${REDIRECT}/hgc/${ID}/?m=${M}`));
    expect(only?.item).toEqual({ shopUrl: 'mihon', itemId: '10000777', manageNumber: undefined });
    const other = M.replace('mihon', 'other');
    expect(parseAffiliateLink(url(`${REDIRECT}/hgc/${ID}/?pc=${PC}&m=${other}`))?.item.itemId).toBe(
      undefined,
    );
  });

  test.each([
    `${REDIRECT}/hgc/${ID}/`,
    `${REDIRECT}/hgc/${ID}/?pc=javascript%3Aalert(1)`,
    `${REDIRECT}/hgc/${ID}/?pc=https%3A%2F%2Fwww.rakuten.co.jp%2Fmihon%2F`,
    `${REDIRECT}/hgc/${ID}/?pc=https%3A%2F%2Fwww.rakuten.co.jp%2Fmihon%2F&m=${M}`,
    `${REDIRECT}/hgc/${ID}/?pc=%25`,
    `${REDIRECT}/hgc/?pc=${PC}`,
    `https://hb.afl.rakuten.co.jp.example.com/hgc/${ID}/?pc=${PC}`,
  ])('%s leads to no item', (text) => {
    expect(parseAffiliateLink(url(text))).toBeUndefined();
  });
});

describe('landing marks', () => {
  test.each([
    ['scid=room_pc_id_reg', 'room', 'scid=room_pc_id_reg'],
    ['scid=ROOM_sp_any', 'room', 'scid=ROOM_sp_any'],
    ['scid=sp_room_id', 'room', 'scid=sp_room_id'],
    ['scid=room_pc_id_reg&rafcid=wsc_i_is_1', 'room', 'scid=room_pc_id_reg'],
    ['scid=we_room_upc60', 'none', ''],
    ['scid=bathroom_sale', 'none', ''],
    ['scid=af_pc_etc&sc2id=af_101_0_0', 'affiliate', 'scid=af_pc_etc'],
    ['scid=af_room_0_0', 'affiliate', 'scid=af_room_0_0'],
    ['rafcid=wsc_i_is_1000000000000000001', 'webservice', 'rafcid=wsc_i_is'],
    ['rafcid=wsc_i_ra_0a1b', 'webservice', 'rafcid=wsc_i_ra'],
    ['scid=seo-carousel-search', 'none', ''],
    ['variantId=room_x', 'none', ''],
    ['', 'none', ''],
  ])('%s', (query, kind, parameter) => {
    const landing = url(`https://item.rakuten.co.jp/mihon/bowl-20/?${query}`);
    expect(landingMark(landing)).toEqual({ kind, parameter });
  });
});
