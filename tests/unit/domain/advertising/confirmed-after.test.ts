import { expect, test } from 'vitest';
import { confirmedAfterIn } from '@/lib/domain/advertising/confirmed-after';

test.each([
  ['1', 1],
  ['61', 61],
  [' 90 ', 90],
  ['365', 365],
  ['0', undefined],
  ['366', undefined],
  ['1.5', undefined],
  ['-1', undefined],
  ['', undefined],
])('“%s” days until an order counts as confirmed', (text, days) =>
  expect(confirmedAfterIn(text)).toBe(days),
);
