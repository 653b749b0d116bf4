import { expect, test } from 'vitest';
import { SHIPPED_SETTINGS } from '@/lib/domain/checklist/settings-shipped';
import { judgeText } from '@/lib/domain/checklist/text/judge';
import { lawOrigin, rejectedOrigin } from '@/lib/domain/checklist/words/shipped';

const { rejected, law, ownExperience, drawback, sale } = SHIPPED_SETTINGS.words;
/** An item of all categories, so that every word counts. */
const ITEM = { name: '美容 食品 健康' };

const failed = (text: string) =>
  judgeText(text, { item: ITEM }, SHIPPED_SETTINGS)
    .filter(({ state }) => state === 'fail')
    .map(({ check }) => check);

test('every banned word is known from somewhere, and is found', () => {
  for (const entry of rejected) {
    expect(rejectedOrigin(entry.word)?.source, entry.word).toBeTruthy();
    expect(failed(entry.word), entry.word).toContain('rejected');
  }
  for (const entry of law) {
    expect(lawOrigin(entry)?.source, entry.word).toBeTruthy();
    expect(failed(entry.word), entry.word).toContain('law');
  }
  expect(rejectedOrigin('自分の言葉')).toBeUndefined();
});

test('what is offered instead is itself neither refused nor forbidden', () => {
  for (const { word, milder = '' } of [...rejected, ...law]) {
    const found = failed(milder).filter((check) => check === 'rejected' || check === 'law');
    expect([word, milder, found]).toEqual([word, milder, []]);
  }
});

test('every shipped phrase is found as it stands', () => {
  for (const { word } of ownExperience) expect(failed(word), word).not.toContain('ownExperience');
  for (const { word } of drawback) expect(failed(word), word).not.toContain('drawback');
  for (const { word } of sale) expect(failed(word), word).toContain('volatile');
});
