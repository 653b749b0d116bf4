import { afterEach, describe, expect, test, vi } from 'vitest';
import { addJstDays, jstDay, jstDayStart, parseJstDay } from '@/lib/domain/time';
import { spanOf } from '@/lib/domain/timeline';
import { phaseOf } from '@/lib/domain/windows';
import { day } from '../../helpers/builders';

afterEach(() => {
  vi.unstubAllEnvs();
});

const ZONES = [
  ['UTC', 0],
  ['America/Los_Angeles', 480],
  ['Asia/Tokyo', -540],
] as const;

describe.each(ZONES)('on a machine in %s', (zone, offset) => {
  const there = <T>(work: () => T): T => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2026-11-20T00:00:00Z').getTimezoneOffset()).toBe(offset);
    return work();
  };

  test.each([
    ['2026-11-19T14:59:59.999Z', '2026-11-19'],
    ['2026-11-19T15:00:00.000Z', '2026-11-20'],
    ['2026-12-31T14:59:59.999Z', '2026-12-31'],
    ['2026-12-31T15:00:00.000Z', '2027-01-01'],
    ['2028-02-29T14:59:59.999Z', '2028-02-29'],
    // The hours that Los Angeles skips and repeats.
    ['2026-03-08T10:30:00.000Z', '2026-03-08'],
    ['2026-11-01T09:30:00.000Z', '2026-11-01'],
  ])('%s is in Japan %s', (instant, expected) => {
    there(() => expect(jstDay(Date.parse(instant))).toBe(expected));
  });

  test.each(['2026-11-20', '2026-03-08', '2026-11-01', '2027-01-01'])(
    '%s begins at midnight in Japan',
    (text) => {
      there(() => {
        const start = jstDayStart(day(text));
        expect(start).toBe(Date.parse(`${text}T00:00:00+09:00`));
        expect([jstDay(start), jstDay(start - 1)]).toEqual([text, addJstDays(day(text), -1)]);
      });
    },
  );

  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-20', 89, '2027-02-17'],
  ])('%s and %i days is %s', (from, days, to) => {
    there(() => expect(addJstDays(day(from), days)).toBe(to));
  });

  test('a day of the timeline is 24 hours, over any change of the clocks', () => {
    there(() => {
      for (const text of ['2026-03-08', '2026-11-01']) {
        const { lo, hi } = spanOf({ from: day(text), to: day(text) });
        expect(hi - lo).toBe(86_399_999);
      }
    });
  });

  test('a window over a change of the clocks is 24 hours', () => {
    there(() => {
      const at = Date.parse('2026-11-01T05:00:00Z');
      expect(phaseOf({ at, standing: 'open' }, at + 86_399_999)).toBe('cart-closing');
      expect(phaseOf({ at, standing: 'open' }, at + 86_400_000)).toBe('expired');
    });
  });
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', ' 2026-01-01', '', '20261120'])(
  '%j is no day',
  (text) => {
    expect(parseJstDay(text)).toBeUndefined();
  },
);

test('a day that can be typed can be counted on from', () => {
  for (const text of ['1970-01-01', '2026-11-20', '9998-12-31']) {
    const next = addJstDays(day(text), 1);
    expect(jstDayStart(next) - jstDayStart(day(text))).toBe(86_400_000);
  }
  // The next day would not have the form of a day, and everything after it would be NaN.
  expect(parseJstDay('9999-12-31')).toBeUndefined();
});
