import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traceIndex } from '@/lib/domain/rewards/trace/candidates';
import { traceAll } from '@/lib/domain/rewards/trace/trace';
import { jst } from '../rank/support';
import { key, known, outcome, sold, traced } from './trace-support';

const NAME = '美濃焼 マグカップ 350ml 北欧 電子レンジ対応 日本製';
const MUG = known('mug', NAME);
const TWIN = known('twin', NAME);
const SOAP = known('soap', 'オリーブオイルの石けん 3個セット 無香料');

describe('what the user said of a sold name', () => {
  test('a yes wins over all, even for an item nothing speaks for', () => {
    const yes = key('mihon:soap');
    const found = traced(sold(NAME), [MUG, SOAP], { yes, no: [yes] });
    expect(found).toMatchObject({
      kind: 'accepted',
      by: 'user',
      match: { itemKey: yes, score: 1 },
    });
    const gone = key('other:999');
    expect(traced(sold(NAME), [MUG], { yes: gone, no: [] })).toEqual({
      kind: 'accepted',
      by: 'user',
      match: { itemKey: gone, score: 1, reasons: [{ id: 'decided' }] },
    });
  });

  test('a no is never offered again', () => {
    expect(outcome(traced(sold(NAME), [MUG, SOAP], { no: [MUG.itemKey] }))).toBe('none');
    expect(outcome(traced(sold(NAME), [MUG, TWIN]))).toBe('asked mug twin');
    expect(outcome(traced(sold(NAME), [MUG, TWIN], { no: [MUG.itemKey] }))).toBe('accepted twin');
  });

  test('holds for its own name only', () => {
    const [mug, soap] = [sold(NAME), sold('オリーブオイルの石けん 3個セット 無香料')];
    const said = new Map([[mug.key, { no: [MUG.itemKey] }]]);
    const found = traceAll(traceIndex([MUG, SOAP]), [mug, soap], said);
    expect([...found.values()].map(outcome)).toEqual(['none', 'accepted soap']);
  });
});

describe('price and time', () => {
  const reasonsOf = (more: Partial<typeof MUG>, amount = 2_480) => {
    const found = traced(sold(NAME, { amount }), [{ ...MUG, ...more }, SOAP]);
    return found.kind === 'accepted' ? found.match.reasons : [];
  };

  test.each([
    [2_480, { id: 'priceFits', units: 1 }],
    [24_800, { id: 'priceFits', units: 10 }],
    [27_280, { id: 'priceFar' }],
    [3_348, { id: 'priceNear' }],
    [3_349, { id: 'priceFar' }],
    [1_612, { id: 'priceNear' }],
    [0, { id: 'priceFar' }],
  ])('%d yen for an item of 2,480', (amount, reason) => {
    expect(reasonsOf({ price: 2_480 }, amount)).toContainEqual(reason);
  });

  test('a post or a click shortly before is a reason, one after it is none', () => {
    const posted = (...days: string[]) => reasonsOf({ postedOn: days as never });
    expect(posted('2026-06-01', '2026-07-03')).toContainEqual({ id: 'soonAfterPost', days: 2 });
    expect(posted('2026-07-05')).toContainEqual({ id: 'soonAfterPost', days: 0 });
    expect(posted('2026-07-06')).toContainEqual({ id: 'beforePost' });
    expect(posted('2026-06-01').map(({ id }) => id)).not.toContain('soonAfterPost');
    const clicked = (at: string) => reasonsOf({ clickedAt: [jst(at)] });
    expect(clicked('2026-07-04 21:00')).toContainEqual({ id: 'soonAfterClick', hours: 12 });
    expect(clicked('2026-07-05 09:18').map(({ id }) => id)).not.toContain('soonAfterClick');
  });

  test('never make a match of a name that is not one by itself', () => {
    const helped = { price: 2_480, clickedAt: [jst('2026-07-05 09:00')] };
    const words = fc.shuffledSubarray([...NAME.split(' '), 'かわいい', '食器', '丸型'], {
      minLength: 3,
    });
    fc.assert(
      fc.property(words, (some) => {
        const name = sold(some.join(' '));
        const alone = traced(name, [MUG, SOAP]).kind;
        const supported = traced(name, [{ ...MUG, ...helped }, SOAP]).kind;
        expect(supported === 'accepted').toBe(alone === 'accepted');
      }),
      { numRuns: 1_000 },
    );
  });

  test('can make one doubtful', () => {
    const extra = 'かわいい食器丸型';
    const names = [...extra].map((_, end) =>
      sold(NAME.replace('日本製', `${extra.slice(0, end)} 日本製`)),
    );
    const accepted = (price: number) =>
      names.filter((name) => traced(name, [{ ...MUG, price }, SOAP]).kind === 'accepted').length;
    expect(accepted(98_000)).toBeGreaterThan(0);
    expect(accepted(2_480)).toBeGreaterThan(accepted(98_000));
  });
});

test('no name breaks it, and every score is from 0 to 1', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 80, unit: 'grapheme' }),
    fc
      .array(fc.constantFrom(...'【】[]★＼／≪0123456789.,個mlS黒ａー ポイント倍off専用'), {
        maxLength: 90,
      })
      .map((chars) => chars.join('')),
  );
  fc.assert(
    fc.property(texts, texts, texts, (name, other, shopName) => {
      const items = [known('a', other, { shopName }), known('b', name, { shopName }), MUG];
      const found = traced(sold(name, { shopName }), items);
      const matches = found.kind === 'asked' ? found.matches : [];
      for (const { score } of found.kind === 'accepted' ? [found.match] : matches) {
        expect(score >= 0 && score <= 1).toBe(true);
      }
    }),
  );
});
