import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clickReferenceIn, ranSiteIdIn } from '@/lib/domain/advertising/click-reference';

const PUBLISHER = 'AbCdEfGhIjK';
const CLICK = '0123456789abcdefghijAB';
const WHOLE = `${PUBLISHER}-${CLICK}`;
const landing = (query: string) => clickReferenceIn(`https://www.shop.example/p/1?${query}`);

describe('a ranSiteID', () => {
  test('is split by position', () => {
    const parts = { whole: WHOLE, publisher: PUBLISHER, click: CLICK };
    expect(ranSiteIdIn(` ${WHOLE} `)).toEqual({ ok: true, parts });
    const hyphens = ranSiteIdIn(`A-B-E_GhI.K-${'-'.repeat(22)}`);
    expect(hyphens).toMatchObject({ ok: true, parts: { publisher: 'A-B-E_GhI.K' } });
  });

  test.each([
    ['', { id: 'blank' }],
    [WHOLE.slice(1), { id: 'length', found: 33 }],
    [`${WHOLE}x`, { id: 'length', found: 35 }],
    [WHOLE.replace('-', '_'), { id: 'separator' }],
    [WHOLE.replace('a', '<'), { id: 'characters' }],
    [WHOLE.replace('a', 'あ'), { id: 'characters' }],
  ])('%s is none', (text, problem) => {
    expect(ranSiteIdIn(text)).toEqual({ ok: false, problem });
  });

  test('of any characters is put together again from its parts', () => {
    const letter = fc.constantFrom(...'AZaz09-._/*');
    const some = (length: number) =>
      fc.array(letter, { minLength: length, maxLength: length }).map((all) => all.join(''));
    fc.assert(
      fc.property(some(11), some(22), (publisher, click) => {
        const read = ranSiteIdIn(`${publisher}-${click}`);
        expect(read).toMatchObject({ ok: true, parts: { publisher, click } });
      }),
    );
  });
});

describe('a landing', () => {
  test('names the advertiser, the publisher and the click', () => {
    const read = landing(
      `ranMID=39197&ranEAID=${PUBLISHER}&ranSiteID=${WHOLE}&siteID=${WHOLE}&utm_source=x`,
    );
    expect(read).toEqual({
      mid: '39197',
      publisher: PUBLISHER,
      from: 'ranSiteID',
      parts: { whole: WHOLE, publisher: PUBLISHER, click: CLICK },
      doubts: [],
    });
  });

  test('may write the names otherwise, percent-encode, or keep them behind a hash', () => {
    const encoded = encodeURIComponent(`A/CdEfGhIjK-${CLICK}`);
    expect(landing(`RANMID=1&ransiteid=${encoded}`)?.parts?.publisher).toBe('A/CdEfGhIjK');
    const hash = clickReferenceIn(`https://shop.example/#/p?ranMID=1&ranSiteID=${WHOLE}`);
    expect(hash).toMatchObject({ mid: '1', from: 'ranSiteID', doubts: [] });
  });

  test('has siteID for a ranSiteID that is missing or broken', () => {
    expect(landing(`ranMID=1&siteID=${WHOLE}`)).toMatchObject({ from: 'siteID', doubts: [] });
    expect(landing(`ranMID=1&ranSiteID=cut&siteID=${WHOLE}`)).toMatchObject({ from: 'siteID' });
    expect(landing(`siteID=${WHOLE}`)).toMatchObject({ doubts: [{ id: 'midMissing' }] });
  });

  test.each([
    [
      `ranMID=1&ranSiteID=${WHOLE.slice(2)}`,
      [{ id: 'ranSiteId', problem: { id: 'length', found: 32 } }],
    ],
    ['ranMID=1', [{ id: 'ranSiteId', problem: { id: 'blank' } }]],
    [`ranMID=x1&ranSiteID=${WHOLE}`, [{ id: 'midNotNumber' }]],
    [`ranMID=1&ranSiteID=${WHOLE}&siteID=${WHOLE.slice(0, -1)}C`, [{ id: 'twoClicks' }]],
    [`ranMID=1&ranSiteID=${WHOLE}&ranEAID=ZbCdEfGhIjK`, [{ id: 'twoPublishers' }]],
  ])('%s raises a doubt', (query, doubts) => {
    expect(landing(query)?.doubts).toEqual(doubts);
  });

  test('may name the publisher by number, or write / as _', () => {
    expect(landing(`ranMID=1&ranEAID=1234567&ranSiteID=${WHOLE}`)?.doubts).toEqual([]);
    const slash = `ranMID=1&ranEAID=Ab%2FdEfGhIjK&ranSiteID=Ab_dEfGhIjK-${CLICK}`;
    expect(landing(slash)?.doubts).toEqual([]);
  });

  test('without any of it is none, and neither is what is no address', () => {
    expect(landing('siteID=7&utm_source=x')).toBeUndefined();
    expect(clickReferenceIn('ranMID=1')).toBeUndefined();
  });

  test('of any text does not throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        clickReferenceIn(text);
        landing(`ranMID=${text}&ranSiteID=${text}&siteID=${text}`);
      }),
    );
  });
});
