import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { boxOf, monthScale, valueScale } from '@/components/charts/geometry';
import { heatLayout, levelRanges } from '@/components/charts/heat-layout';
import { monthTicks, tickLabels } from '@/components/charts/ticks';
import { addMonths, isMonth, type JstMonth } from '@/lib/domain/month';
import { levelOf } from '@/lib/domain/rank/heatmap';
import { parseJstDay } from '@/lib/domain/time';
import { speak } from '../../helpers/messages';

beforeEach(() => speak('ja'));

const month = (text: string): JstMonth => {
  if (!isMonth(text)) throw new Error(text);
  return text;
};
const BOX = boxOf(400, 200);

describe('months across', () => {
  const span = { from: month('2026-01'), to: month('2026-03') };
  const x = monthScale(span, BOX);

  test('fill the box from end to end and meet each other', () => {
    expect(x.start(span.from)).toBe(BOX.left);
    expect(x.end(span.to)).toBe(BOX.right);
    expect(x.end(month('2026-01'))).toBe(x.start(month('2026-02')));
  });

  test('a day lies inside of its month', () => {
    const day = parseJstDay('2026-02-28');
    if (!day) throw new Error('no day');
    expect(x.day(day)).toBeGreaterThan(x.start(month('2026-02')));
    expect(x.day(day)).toBeLessThan(x.end(month('2026-02')));
  });
});

describe('values up', () => {
  test('bars stand on zero, levels where they are', () => {
    expect(valueScale([40, 60], BOX, true)?.ticks[0]).toBe(0);
    expect(valueScale([1_000, 1_200], BOX, false)?.ticks[0]).toBeGreaterThan(800);
    expect(valueScale([], BOX, true)).toBeUndefined();
  });

  test('the figures at the side are whole, few and inside', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.boolean(), (some, fromZero) => {
        const y = valueScale(some, BOX, fromZero);
        if (!y) throw new Error('no scale');
        expect(y.ticks.length).toBeGreaterThan(0);
        expect(y.ticks.length).toBeLessThanOrEqual(10);
        for (const value of [...some, ...y.ticks]) {
          expect(Number.isInteger(value)).toBe(true);
          expect(y.at(value)).toBeGreaterThanOrEqual(BOX.top - 0.001);
          expect(y.at(value)).toBeLessThanOrEqual(BOX.bottom + 0.001);
        }
      }),
    );
  });

  test('large round figures are short, others written out', () => {
    expect(tickLabels([0, 50_000, 100_000])).toEqual(['0', '5万', '10万']);
    expect(tickLabels([12_300, 12_350])).toEqual(['12,300', '12,350']);
    speak('en');
    expect(tickLabels([0, 50_000, 100_000]).map((text) => text.toUpperCase())).toEqual([
      '0',
      '50K',
      '100K',
    ]);
  });
});

describe('names of months', () => {
  const names = (from: string, length: number, width: number) =>
    monthTicks({ from: month(from), to: addMonths(month(from), length - 1) }, width);

  test('all of them where there is room; the year at the first and in January', () => {
    expect(names('2025-12', 3, 400)).toEqual([
      { month: '2025-12', year: '2025' },
      { month: '2026-01', year: '2026' },
      { month: '2026-02', year: undefined },
    ]);
  });

  test('in a narrow picture fewer, and January among them', () => {
    const ticks = names('2024-12', 24, 240);
    expect(ticks.map((tick) => tick.month)).toEqual(['2025-01', '2025-07', '2026-01', '2026-07']);
    expect(ticks.map(({ year }) => year)).toEqual(['2025', undefined, '2026', undefined]);
  });

  test('never nearer to each other than they are wide', () => {
    const lengths = fc.integer({ min: 1, max: 120 });
    const widths = fc.integer({ min: 200, max: 1_000 });
    fc.assert(
      fc.property(lengths, widths, (length, width) => {
        const ticks = names('2020-03', length, width);
        expect((ticks.length - 1) * 34).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('the year as squares', () => {
  test('one row where there is room, two halves where there is not', () => {
    expect(heatLayout(1_000, 53)).toMatchObject({ rows: 1, columns: 53 });
    const narrow = heatLayout(288, 53);
    expect(narrow).toMatchObject({ rows: 2, columns: 27 });
    expect(narrow.left + narrow.columns * narrow.pitch).toBeLessThanOrEqual(288);
  });

  test('the legend says which counts a square stands for', () => {
    expect(levelRanges(0)).toEqual([{ level: 0, text: '0' }]);
    expect(levelRanges(8).map(({ text }) => text)).toEqual(['0', '1–2', '3–4', '5–6', '7–8']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (best) => {
        const [last] = levelRanges(best).slice(-1);
        expect(last?.level).toBe(levelOf(best, best));
        expect(last?.text.endsWith(`${best}`)).toBe(true);
      }),
    );
  });
});
