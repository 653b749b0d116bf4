import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withThreshold } from '@/lib/domain/checklist/settings-edit';
import { SHIPPED_SETTINGS } from '@/lib/domain/checklist/settings-shipped';
import { anyText, boundaries, judged, shown } from './support';

test.each([
  [0, 'fail'],
  [49, 'fail'],
  [50, 'ok'],
  [500, 'ok'],
  [501, 'fail'],
] as const)('%i characters: %s', (length, state) => {
  expect(judged('length', 'あ'.repeat(length)).state).toBe(state);
});

test('blanks and line breaks count, as in the field', () => {
  expect(judged('length', ' \n'.repeat(25))).toMatchObject({ state: 'ok', data: { length: 50 } });
});

test('what is too much is shown from a whole character on', () => {
  const text = `${'あ'.repeat(499)}👍🏽いう`;
  const result = judged('length', `${text}${'え'.repeat(9)}`);
  expect(result).toMatchObject({ state: 'fail', data: { length: 514, codePoints: 512, max: 500 } });
  expect(shown(`${text}${'え'.repeat(9)}`, result)).toEqual([`👍🏽いう${'え'.repeat(9)}`]);
});

test('where only the way of counting emoji decides, nothing is said', () => {
  const text = '✨🍚'.repeat(200);
  expect(judged('length', text)).toMatchObject({
    state: 'unknown',
    reason: 'counting',
    data: { length: 600, codePoints: 400 },
  });
});

test('the limits are the user’s', () => {
  const settings = withThreshold(SHIPPED_SETTINGS, 'minLength', 3);
  expect(judged('length', 'あい', {}, settings).state).toBe('fail');
  expect(judged('length', 'あいう', {}, settings).state).toBe('ok');
});

test('more text is never shorter, and what is too much begins at a character', () => {
  const settings = withThreshold(withThreshold(SHIPPED_SETTINGS, 'minLength', 0), 'maxLength', 5);
  const lengthOf = (text: string) => judged('length', text, {}, settings).data;
  fc.assert(
    fc.property(anyText(), anyText(), (text, more) => {
      const [short, long] = [lengthOf(text), lengthOf(text + more)];
      expect(long?.length).toBeGreaterThanOrEqual(short?.length ?? 0);
      expect(long?.length).toBe(text.length + more.length);
      const whole = boundaries(text);
      for (const { start } of judged('length', text, {}, settings).spans) {
        expect(whole.has(start)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
