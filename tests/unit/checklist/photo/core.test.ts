import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf } from '@/lib/domain/checklist/photo/agreement';
import { aligned } from '@/lib/domain/checklist/photo/align';
import { WAVES } from '@/lib/domain/checklist/photo/fingerprint';
import { fromLetters, toLetters } from '@/lib/domain/checklist/photo/letters';
import { mirrored, type Plane } from '@/lib/domain/checklist/photo/pixels';
import { IN_PLACE, type Placement, placed } from '@/lib/domain/checklist/photo/placement';
import { resized } from '@/lib/domain/checklist/photo/resize';
import { coarseOf } from '@/lib/domain/checklist/photo/spectrum';
import { shareOf, votesOf } from '@/lib/domain/checklist/photo/votes';
import { plane, soft, viewsOf } from './support';

const mean = ({ data }: Plane) => data.reduce((sum, value) => sum + value, 0) / data.length;
const farthest = (a: Plane, b: Plane) =>
  a.data.reduce((most, value, i) => Math.max(most, Math.abs(value - (b.data[i] ?? 0))), 0);

const side = fc.integer({ min: 1, max: 40 });
const anyPlane = fc.tuple(side, side).chain(([width, height]) =>
  fc
    .array(fc.integer({ min: 0, max: 255 }), {
      minLength: width * height,
      maxLength: width * height,
    })
    .map((values): Plane => ({ width, height, data: Float32Array.from(values) })),
);

describe('resizing', () => {
  test('keeps the mean, whatever the sizes, also of one row or one column', () => {
    fc.assert(
      fc.property(anyPlane, side, side, (from, width, height) => {
        const to = resized(from, width, height);
        expect(to.data).toHaveLength(width * height);
        expect(mean(to)).toBeCloseTo(mean(from), 2);
      }),
    );
  });

  test('to its own size changes nothing, and goes with mirroring', () => {
    fc.assert(
      fc.property(anyPlane, side, side, (from, width, height) => {
        expect(farthest(resized(from, from.width, from.height), from)).toBeLessThan(0.001);
        const one = resized(mirrored(from), width, height);
        expect(farthest(one, mirrored(resized(from, width, height)))).toBeLessThan(0.01);
      }),
    );
  });
});

describe('letters', () => {
  test('hold values to half a shade, and nothing else is read', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true })), (values) => {
        const back = fromLetters(toLetters(values, -1, 1), -1, 1);
        expect(back).toHaveLength(values.length);
        values.forEach((value, i) => {
          expect(Math.abs((back?.[i] ?? 9) - value)).toBeLessThanOrEqual(1 / 63 + 1e-6);
        });
      }),
    );
    expect(fromLetters('AB é', 0, 1)).toBeUndefined();
    expect(toLetters([-9, 9], 0, 1)).toBe('A_');
  });
});

describe('the spectrum', () => {
  test('gives a soft picture back, and refuses a damaged one', () => {
    const spectrum = WAVES.spectrumOf(soft);
    const back = WAVES.planeFrom(spectrum) ?? expect.fail('not read');
    expect(farthest(back, soft)).toBeLessThan(12);
    expect(WAVES.planeFrom({ ...spectrum, waves: 'AAA' })).toBeUndefined();
    expect(WAVES.planeFrom({ ...spectrum, mean: Number.NaN })).toBeUndefined();
  });

  test('of the mirrored picture has the same coarse waves, some the other way round', () => {
    const one = coarseOf(WAVES.spectrumOf(mirrored(soft)))?.straight ?? expect.fail('none');
    const other = coarseOf(WAVES.spectrumOf(soft))?.mirrored ?? expect.fail('none');
    one.forEach((wave, i) => {
      expect(wave).toBeCloseTo(other[i] ?? 9, 1);
    });
    expect(coarseOf({ mean: 0, reach: 1, waves: 'A' })).toBeUndefined();
  });
});

describe('votes', () => {
  test('of a picture with itself are all yes, with another hardly any', () => {
    expect(shareOf(votesOf(soft, soft))).toBeCloseTo(1, 5);
    const other = plane((x, y) => 128 + 70 * Math.cos(x / 3) * Math.sin(y / 2));
    expect(shareOf(votesOf(soft, other))).toBeLessThan(0.3);
    expect(shareOf(votesOf(other, soft))).toBeCloseTo(shareOf(votesOf(soft, other)), 5);
  });

  test('of plain pictures say nothing', () => {
    const plain = plane(() => 90);
    expect(shareOf(votesOf(plain, plain))).toBe(0);
  });
});

describe('aligning', () => {
  const moved: Placement = { stretchX: 0.92, shiftX: 0.02, stretchY: 0.92, shiftY: -0.02 };

  test('finds where a part of the picture lies', () => {
    const part = placed(soft, moved, 40, 40);
    const at = aligned(soft, part, IN_PLACE, 20);
    for (const key of ['stretchX', 'shiftX', 'stretchY', 'shiftY'] as const) {
      expect(at[key]).toBeCloseTo(moved[key], 2);
    }
  });

  test('leaves a picture that lies right, and stays within its reach', () => {
    const at = aligned(soft, soft, IN_PLACE, 10);
    expect(at.stretchX).toBeCloseTo(1, 3);
    expect(at.shiftX).toBeCloseTo(0, 3);
    const plain = plane(() => 10);
    expect(aligned(plain, plain, IN_PLACE, 10).stretchX).toBeCloseTo(1, 1);
  });
});

test('a picture agrees with itself wholly, in its place only', () => {
  for (const view of viewsOf([1, 2, 3])) {
    expect(agreementOf(view, view, IN_PLACE)).toEqual({ score: 1, captioned: false });
    const away: Placement = { ...IN_PLACE, shiftX: 0.15 };
    expect(agreementOf(view, view, away).score).toBeLessThan(0.5);
  }
});
