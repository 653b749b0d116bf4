import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursText, typedHours } from '@/lib/domain/planner/hours-text';

test.each([
  ['', []],
  ['7-9', [{ from: 7, to: 9 }]],
  [
    '２０〜２４、7時-9時',
    [
      { from: 7, to: 9 },
      { from: 20, to: 24 },
    ],
  ],
  ['20:00–24:00', [{ from: 20, to: 24 }]],
])('%s', (text, hours) => {
  expect(typedHours(text)).toEqual(hours);
});

test.each(['9-7', '7', '20-25', 'evening', '7-9, x', '7-9-11', '-1-3', `${'7-8,'.repeat(13)}`])(
  '%s is no hours',
  (text) => {
    expect(typedHours(text)).toBeUndefined();
  },
);

test('what is written is read back', () => {
  const range = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }))
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({ from, to }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
      const sorted = [...ranges].sort((a, b) => a.from - b.from);
      expect(typedHours(hoursText(sorted))).toEqual(sorted);
    }),
  );
});
