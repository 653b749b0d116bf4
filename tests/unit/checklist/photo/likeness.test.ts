import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '@/lib/domain/checklist/photo/fingerprint';
import { frameOf } from '@/lib/domain/checklist/photo/frame';
import { likeness } from '@/lib/domain/checklist/photo/likeness';
import type { Pixels } from '@/lib/domain/checklist/photo/pixels';
import { isFingerprint } from '@/lib/domain/checklist/photo/print-check';
import { frame, mirror, resize } from '../../../fixtures/photos/transforms';
import { drawing, printOf } from './support';

const SEEDS = [80_001, 80_002, 80_003];
const alike = (own: Pixels, shop: Pixels) =>
  likeness(printOf(own), printOf(shop)) ?? expect.fail('not compared');

describe.each(SEEDS)('a picture (%i)', (seed) => {
  const photo = drawing(seed);

  test('is like itself, and nothing was done to it', () => {
    const { score, transforms } = alike(photo, photo);
    expect(score).toBeCloseTo(1, 5);
    expect(transforms).toEqual(['same']);
  });

  test('has one fingerprint, of the right form, that text holds', () => {
    const print = printOf(photo);
    expect(printOf({ ...photo, data: photo.data.slice() })).toEqual(print);
    expect(JSON.parse(JSON.stringify(print))).toEqual(print);
    expect(isFingerprint(print)).toBe(true);
  });

  test('is like its mirrored self, both ways, and says so', () => {
    for (const found of [alike(mirror(photo), photo), alike(photo, mirror(photo))]) {
      expect(found.score).toBeGreaterThan(0.95);
      expect(found.transforms).toContain('mirror');
    }
  });

  test.each([0.35, 0.5, 1.6])('is like itself at %f of its size, both ways', (scale) => {
    expect(alike(resize(scale)(photo), photo).score).toBeGreaterThan(0.9);
    expect(alike(photo, resize(scale)(photo)).score).toBeGreaterThan(0.9);
  });

  test('is like itself in a frame, and the frame is as deep as it was made', () => {
    const framed = frame(0.06, [200, 40, 60])(photo);
    const deep = Math.round(Math.max(photo.width, photo.height) * 0.06);
    const { inner, sides } = frameOf(framed) ?? expect.fail('no frame');
    expect(sides).toHaveLength(4);
    for (const at of [
      inner.left,
      inner.top,
      framed.width - inner.right,
      framed.height - inner.bottom,
    ]) {
      expect(Math.abs(at - deep)).toBeLessThanOrEqual(1);
    }
    const { score, transforms } = alike(framed, photo);
    expect(score).toBeGreaterThan(0.9);
    expect(transforms).toContain('frame');
  });

  test('is not like the others, whichever is asked about which', () => {
    for (const other of SEEDS.filter((one) => one !== seed)) {
      expect(alike(photo, drawing(other)).score).toBeLessThan(0.5);
    }
  });
});

test('a picture without anything in it is like none', () => {
  const plain = { width: 50, height: 40, data: new Uint8ClampedArray(50 * 40 * 4).fill(255) };
  const print = fingerprintOf(plain) ?? expect.fail('no print');
  expect(likeness(print, printOf(drawing(80_001)))).toBeUndefined();
  expect(fingerprintOf({ ...plain, width: 0 })).toBeUndefined();
  expect(fingerprintOf({ ...plain, height: 41 })).toBeUndefined();
});

test('no picture throws, however thin, and a score is a share', () => {
  const side = fc.constantFrom(1, 2, 3, 7, 24, 60);
  const seeds = fc.integer({ min: 1, max: 999 });
  const noise = (width: number, height: number, seed: number): Pixels => ({
    width,
    height,
    data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) => (i * seed * 37) % 256),
  });
  fc.assert(
    fc.property(side, side, side, seeds, (width, height, other, seed) => {
      const [own, shop] = [noise(width, height, seed), noise(other, width, seed + 1)].map(
        fingerprintOf,
      );
      frameOf(noise(width, height, seed));
      const found = own && shop && likeness(own, shop);
      if (!found) return;
      expect(found.score).toBeGreaterThanOrEqual(0);
      expect(found.score).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});
