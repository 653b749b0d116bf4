import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasJapanese, runsOf } from '@/lib/i18n/japanese';

const japanese = (text: string) =>
  runsOf(text)
    .filter((run) => run.japanese)
    .map(({ words }) => words);

describe('stretches of Japanese', () => {
  it('takes a name as one, with the figures inside of it', () => {
    const name = '【ポイント10倍】北欧風マグカップ 350ml 電子レンジ・食洗機対応 ギフト';
    expect(japanese(name)).toEqual([name]);
    expect(japanese('ほうろうケトル 1.2L IH対応')).toEqual(['ほうろうケトル 1.2L IH対応']);
  });

  it('finds what an English sentence quotes', () => {
    expect(
      japanese('Choose 注文明細 (orders). 期間別, ショップ別 and 成果報酬 add 3 payments.'),
    ).toEqual(['注文明細', '期間別, ショップ別', '成果報酬']);
    expect(japanese('Into the cart by 20 Nov')).toEqual([]);
  });

  it('loses nothing, and leaves no Japanese outside', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('済', ' ', '350ml', '#オリジナル', 'and', '\u3000'),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('');
        const runs = runsOf(text);
        expect(runs.map((run) => run.words).join('')).toBe(text);
        for (const run of runs) expect(run.japanese || !hasJapanese(run.words)).toBe(true);
        for (const [index, run] of runs.entries())
          expect(runs[index + 1]?.japanese).not.toBe(run.japanese);
      }),
    );
  });
});
