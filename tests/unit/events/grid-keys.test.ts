import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfNumber } from '@/lib/domain/days';
import { dayByKey } from '@/lib/domain/events/grid-keys';
import type { JstDay } from '@/lib/domain/time';

const go = (key: string, day: string) => dayByKey(key, day as JstDay);

test.each([
  ['ArrowLeft', '2026-12-01', '2026-11-30'],
  ['ArrowRight', '2026-12-31', '2027-01-01'],
  ['ArrowUp', '2026-12-03', '2026-11-26'],
  ['ArrowDown', '2026-12-28', '2027-01-04'],
  // A Wednesday: its week runs from Monday to Sunday.
  ['Home', '2026-12-02', '2026-11-30'],
  ['End', '2026-12-02', '2026-12-06'],
  ['Home', '2026-11-30', '2026-11-30'],
  ['End', '2026-12-06', '2026-12-06'],
  ['PageUp', '2026-12-31', '2026-11-30'],
  ['PageDown', '2027-01-31', '2027-02-28'],
  ['PageDown', '2028-01-31', '2028-02-29'],
])('%s leads from %s to %s', (key, from, to) => {
  expect(go(key, from)).toBe(to);
});

test('other keys lead nowhere, and no key out of the years that events may have', () => {
  for (const key of ['Tab', 'a', 'Enter', ' ']) expect(go(key, '2026-12-01')).toBeUndefined();
  expect(go('ArrowLeft', '2010-01-01')).toBe('2010-01-01');
  expect(go('PageUp', '2010-01-15')).toBe('2010-01-15');
  expect(go('PageDown', '2100-12-15')).toBe('2100-12-15');
});

test('left and right, up and down take each other back', () => {
  const days = fc.integer({ min: 15_000, max: 47_000 }).map(dayOfNumber);
  fc.assert(
    fc.property(days, (day) => {
      expect(go('ArrowLeft', go('ArrowRight', day) ?? '')).toBe(day);
      expect(go('ArrowUp', go('ArrowDown', day) ?? '')).toBe(day);
    }),
  );
});
