import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Rules } from '@/components/options/rules/Rules';
import { RULES } from '@/lib/domain/rules';
import { speak } from '../../helpers/messages';

const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    );

describe('the table of rules', () => {
  it('has every rule in words, how sure it is and where it is from', () => {
    speak();
    render(<Rules />);
    expect(rows()).toHaveLength(RULES.length);
    expect(rows()[0]).toEqual([
      'クリックから24時間以内にかごへ入れると対象です。ちょうど24時間で閉じます。',
      '公式',
      'affiliate.rakuten.co.jp ヘルプ（引用で確認）',
    ]);
    const certainties = new Set(rows().map(([, certainty]) => certainty));
    expect([...certainties].sort()).toEqual(['1件の報告', '公式', '推定', '複数の報告'].sort());
  });

  it('says of an assumption that nothing is published', () => {
    speak();
    render(<Rules />);
    const assumed = rows().filter(([, certainty]) => certainty === '推定');
    for (const [, , source] of assumed) expect(source).toBe('楽天は公表していません');
  });

  it('is complete in English', () => {
    speak('en');
    render(<Rules />);
    expect(rows().flat().join()).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
  });
});
