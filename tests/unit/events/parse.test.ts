import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryPageOf } from '@/lib/domain/events/entry-page';
import { isRunning, lastMinute } from '@/lib/domain/events/event';
import { instantOf, jstIso } from '@/lib/domain/events/instant-text';
import { parseEvent } from '@/lib/domain/events/parse';
import { inEveryZone, instants, jst } from '../rank/support';
import { event, events } from './support';

const SOUND = {
  id: 'a',
  kind: 'marathon',
  title: 'お買い物マラソン',
  startsAt: '2026-02-04T20:00',
  endsAt: '2026-02-10T02:00',
  confidence: 'confirmed',
  source: 'typed',
  origin: { from: 'user' },
};

const problemOf = (change: Record<string, unknown>) => {
  const parsed = parseEvent({ ...SOUND, ...change });
  return parsed.kind === 'problem' ? parsed.problem : 'none';
};

inEveryZone('an event', () => {
  test('is read with its times in Japan', () => {
    const parsed = parseEvent(SOUND);
    expect(parsed).toMatchObject({
      kind: 'event',
      event: { startsAt: jst('2026-02-04 20:00'), endsAt: jst('2026-02-10 02:00') },
    });
  });

  test('announced until 01:59 runs until 01:59:59.999', () => {
    const one = event('a', 'marathon', '2026-02-04 20:00', '2026-02-10 02:00');
    expect(jstIso(lastMinute(one))).toBe('2026-02-10T01:59:00.000+09:00');
    expect(isRunning(one, jst('2026-02-10 01:59:59.999'))).toBe(true);
    expect(isRunning(one, jst('2026-02-10 02:00'))).toBe(false);
    expect(isRunning(one, jst('2026-02-04 19:59:59.999'))).toBe(false);
    expect(isRunning(one, jst('2026-02-04 20:00'))).toBe(true);
  });
});

test.each([
  ['id', { id: '' }],
  ['id', { id: 'two words' }],
  ['id', { id: 'x'.repeat(201) }],
  ['kind', { kind: '__proto__' }],
  ['title', { title: ' \u202e\u200b ' }],
  ['title', { title: 7 }],
  ['titleLength', { title: 'マ'.repeat(101) }],
  ['markup', { title: '<script>alert(1)</script>' }],
  ['markup', { title: 'セール<img src=x onerror=alert(1)>' }],
  ['start', { startsAt: '2026-02-30T20:00' }],
  ['start', { startsAt: 'tomorrow' }],
  ['start', { startsAt: Number.NaN }],
  ['start', { startsAt: '2026-02-04T24:00' }],
  ['end', { endsAt: null }],
  ['end', { endsAt: 1.5 }],
  ['order', { endsAt: SOUND.startsAt }],
  ['length', { endsAt: '2026-04-05T20:01' }],
  ['years', { startsAt: '9999-01-01T00:00', endsAt: '9999-01-02T00:00' }],
  ['years', { startsAt: '2009-12-31T23:59', endsAt: '2010-01-02T00:00' }],
  ['years', { startsAt: '2100-12-31T00:00', endsAt: '2101-01-01T00:01' }],
  ['entryOpens', { entryOpensAt: '2026-02-10T02:00' }],
  ['entryOpens', { entryOpensAt: '2016-02-10T02:00' }],
  ['confidence', { confidence: undefined }],
  ['source', { source: 'x'.repeat(301) }],
  ['source', { sourceDate: '2026-02-30' }],
  ['entryPage', { entryPage: {} }],
  ['hashtag', { hashtag: '#two tags' }],
  ['origin', { origin: { from: 'feed' } }],
  ['origin', { origin: 'user' }],
])('%s is named for %j', (problem, change) => {
  expect(problemOf(change)).toBe(problem);
});

test('anything at all is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true, withBigInt: true }), (data) => {
      expect(parseEvent(data).kind).toBe('problem');
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(SOUND)), fc.anything(), (key, value) => {
      expect(['event', 'problem']).toContain(parseEvent({ ...SOUND, [key]: value }).kind);
    }),
  );
});

test('a title loses what cannot be seen, and emoji stay whole', () => {
  const parsed = parseEvent({ ...SOUND, title: ' a\u0000\u202eb\nc \u{1F469}\u200d\u{1F4BB} ' });
  expect(parsed).toMatchObject({ event: { title: 'a b c \u{1F469}\u200d\u{1F4BB}' } });
  expect(parseEvent({ ...SOUND, hashtag: '＃マラソン' })).toMatchObject({
    event: { hashtag: '#マラソン' },
  });
});

test('what was read is read again as it is', () => {
  fc.assert(
    fc.property(events, (all) => {
      for (const one of all) expect(parseEvent(one)).toEqual({ kind: 'event', event: one });
    }),
  );
});

describe('an entry page', () => {
  test('of Rakuten is a link', () => {
    const url = 'https://event.rakuten.co.jp/card/pointday/';
    expect(entryPageOf(url)).toEqual({ kind: 'link', url });
  });

  test.each([
    'http://event.rakuten.co.jp/',
    'https://event.rakuten.co.jp.example/',
    'https://user@event.rakuten.co.jp/',
    'https://event.rakuten.co.jp:8443/',
    'https://evil.example/https://event.rakuten.co.jp/',
    'javascript:alert(1)//event.rakuten.co.jp',
    'event.rakuten.co.jp/card',
  ])('%s is text', (text) => {
    expect(entryPageOf(text)).toEqual({ kind: 'text', text });
  });
});

inEveryZone('an instant as text', () => {
  test('round-trips', () => {
    fc.assert(fc.property(instants, (at) => instantOf(jstIso(at)) === at));
  });

  test.each([
    ['2026-12-31T15:00Z', '2027-01-01 00:00'],
    ['2027-01-01 00:00', '2027-01-01 00:00'],
    ['2028-02-29T00:00:00-08:00', '2028-02-29 17:00'],
  ])('%s is %s', (text, wanted) => expect(instantOf(text)).toBe(jst(wanted)));
});
