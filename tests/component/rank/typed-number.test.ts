// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST, typedNumber } from '@/components/rank/typed-number';

test.each([
  ['1204', 1204],
  ['1,204', 1204],
  [' １，２０４ ', 1204],
  ['１、２０４', 1204],
  ['0', 0],
  ['1,000,000,000', MOST],
  ['', null],
  ['　', null],
])('%j is read as %j', (text, value) => {
  expect(typedNumber(text)).toEqual({ value });
});

test.each([
  ['-1', 'notWhole'],
  ['1.5', 'notWhole'],
  ['1e3', 'notWhole'],
  ['12回', 'notWhole'],
  ['1000000001', 'tooLarge'],
  ['9'.repeat(400), 'tooLarge'],
])('%j is refused: %s', (text, problem) => {
  expect(typedNumber(text)).toEqual({ problem });
});

test('whatever is typed, a number that is read is whole and within bounds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = typedNumber(text);
      if ('problem' in read || read.value === null) return;
      expect(Number.isSafeInteger(read.value)).toBe(true);
      expect(read.value).toBeGreaterThanOrEqual(0);
      expect(read.value).toBeLessThanOrEqual(MOST);
    }),
  );
});
