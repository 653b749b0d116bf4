import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthOf, monthsOf, parseRange, rangeParams } from '@/components/notebook/range/range';
import { paramsOf, withParams } from '@/components/notebook/use-hash';
import { isMonth, monthOf } from '@/lib/domain/month';

const NOW = Date.parse('2026-11-20T08:00:00+09:00');
const months = (hash: string, now = NOW) => monthsOf(parseRange(paramsOf(hash)), now);

describe('an address', () => {
  test.each([
    ['', '2025-12', '2026-11'],
    ['#rank', '2025-12', '2026-11'],
    ['#rank?range=3', '2026-09', '2026-11'],
    ['#rank?range=24', '2024-12', '2026-11'],
    ['#rank?range=year', '2026-01', '2026-11'],
    ['#rank?from=2025-02&to=2025-04', '2025-02', '2025-04'],
    ['#rank?from=2025-04&to=2025-02', '2025-02', '2025-04'],
    ['#rank?from=2026-10&to=2030-01', '2026-10', '2026-11'],
    ['#rank?from=2030-01&to=2030-02', '2026-11', '2026-11'],
    ['#rank?range=7', '2025-12', '2026-11'],
    ['#rank?from=2025-13&to=<b>', '2025-12', '2026-11'],
  ])('%s is %s to %s', (hash, from, to) => {
    expect(months(hash)).toEqual({ from, to });
  });

  test('the year turns in Japan', () => {
    const before = Date.parse('2026-12-31T23:59:59.999+09:00');
    expect(months('#rank?range=year', before).from).toBe('2026-01');
    expect(months('#rank?range=year', before + 1)).toEqual({ from: '2027-01', to: '2027-01' });
  });

  test('whatever it says, the months are in order, not to come and not too many', () => {
    const month = fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }));
    const text = month.map(([year, of]) => `${year}-${String(of).padStart(2, '0')}`);
    fc.assert(
      fc.property(text, text, (from, to) => {
        const range = months(`#rank?from=${from}&to=${to}`);
        expect(range.from <= range.to).toBe(true);
        expect(range.to <= monthOf(NOW)).toBe(true);
        expect(lengthOf(range)).toBeLessThanOrEqual(120);
        expect(isMonth(range.from)).toBe(true);
      }),
    );
  });

  test.each(['#rank?range=6', '#rank?range=year', '#rank?from=2025-02&to=2025-04'])(
    '%s is written as it was read',
    (hash) => {
      expect(withParams('#rank', rangeParams(parseRange(paramsOf(hash))))).toBe(hash);
    },
  );
});
