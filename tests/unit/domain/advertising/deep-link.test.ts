import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isU1,
  linkAddress,
  linkOfU1,
  linkProblems,
  MAX_LINKS,
  midOfHost,
  remembered,
  searchLinks,
  type TrackedLink,
  u1For,
} from '@/lib/domain/advertising/deep-link';

const link = (over: Partial<TrackedLink> = {}): TrackedLink =>
  ({
    ...{ id: 'a', at: 1, publisher: 'AbC/EfGhIjK', mid: '1001', u1: 'post-9' },
    page: 'https://www.shop.example/p?a=1&b=2#c',
    about: { kind: 'campaign', name: '冬のセール' },
    ...over,
  }) as TrackedLink;

test('a link has its four parts, percent-encoded', () => {
  expect(linkAddress(link())).toBe(
    'https://click.linksynergy.com/deeplink?id=AbC%2FEfGhIjK&mid=1001' +
      '&murl=https%3A%2F%2Fwww.shop.example%2Fp%3Fa%3D1%26b%3D2%23c&u1=post-9',
  );
});

test('whatever the page, it comes out of the link as it went in', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (page) => {
      const { searchParams } = new URL(linkAddress(link({ page })));
      expect([...searchParams.keys()]).toEqual(['id', 'mid', 'murl', 'u1']);
      expect(searchParams.get('murl')).toBe(page);
    }),
  );
});

test.each([
  ['page', { page: 'javascript:alert(1)' }],
  ['page', { page: 'https://click.linksynergy.com/deeplink?id=x' }],
  ['page', { page: 'https://me:secret@shop.example/' }],
  ['mid', { mid: '12a' }],
  ['publisher', { publisher: '12345678901' }],
  ['u1', { u1: 'a'.repeat(73) }],
  ['u1', { u1: 'a b' }],
  ['u1', { u1: '' }],
] as const)('%s is refused: %j', (problem, over) => {
  expect(linkProblems(link(over))).toEqual([problem]);
  expect(linkProblems(link())).toEqual([]);
});

test('a u1 can be made of any name', () => {
  expect(u1For({ kind: 'post', post: '1700123456789001' as never }, '2026-11-20')).toBe(
    'post-1700123456789001',
  );
  expect(u1For({ kind: 'campaign', name: 'Black Friday!' }, '2026-11-20')).toBe(
    'black-friday-20261120',
  );
  expect(u1For({ kind: 'campaign', name: '冬のセール' }, '2026-11-20')).toBe('c-20261120');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(isU1(u1For({ kind: 'campaign', name }, '2026-11-20'))).toBe(true);
    }),
  );
});

test('links are remembered, the latest first, each once, and not for ever', () => {
  const older = link({ id: 'b' as never, u1: 'other' });
  const links = remembered(remembered([older], link()), link({ at: 5 }));
  expect(links.map(({ at, u1 }) => [at, u1])).toEqual([
    [5, 'post-9'],
    [1, 'other'],
  ]);
  expect(linkOfU1(links, 'other')).toBe(older);
  expect(midOfHost(links, 'www.shop.example')).toBe('1001');
  expect(midOfHost(links, 'shop.example')).toBeUndefined();
  const many = Array.from({ length: MAX_LINKS }, (_, n) => link({ u1: `u-${n}` }));
  expect(remembered(many, link())).toHaveLength(MAX_LINKS);
});

test('they are found by any of their words', () => {
  const links = [link(), link({ u1: 'x', about: { kind: 'campaign', name: '春' } })];
  expect(searchLinks(links, '冬 SHOP')).toEqual([links[0]]);
  expect(searchLinks(links, ' ')).toHaveLength(2);
});
