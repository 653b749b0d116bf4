import { describe, expect, test } from 'vitest';
import type { Pixels } from '@/lib/domain/checklist/photo/pixels';
import { type Sharpness, sharpnessOf } from '@/lib/domain/checklist/photo/seen/sharpness';
import { all, blur, grain, jpeg } from '../../../../fixtures/photos/transforms';
import { countOf, photosFrom, SCENES } from './drawn';

const is = (state: Sharpness['state']) => (photo: Pixels) => sharpnessOf(photo)?.state === state;

describe('sharpness of drawn pictures', () => {
  const photos = photosFrom(12_000);

  test('sharp ones pass, also after JPEG', () => {
    expect(countOf('sharp', photos, is('ok'))).toBeGreaterThanOrEqual(58);
    expect(countOf('sharp, JPEG', photos.map(jpeg(60)), is('ok'))).toBeGreaterThanOrEqual(58);
  }, 60_000);

  test.each([12, 24])('sharp ones with grain of %i pass', (strength) => {
    const grainy = photos.map((photo, i) => grain(strength, i + 1)(photo));
    expect(countOf(`sharp, grain ${strength}`, grainy, is('ok'))).toBeGreaterThanOrEqual(55);
  });

  test.each([
    [2, 0],
    [3, 0],
    [3, 12],
    [3, 24],
  ])(
    'blurred by %i with grain of %i fail',
    (radius, strength) => {
      const blurred = photos.map((photo, i) => all(blur(radius), grain(strength, i + 1))(photo));
      const count = countOf(`blurred ${radius}, grain ${strength}`, blurred, is('fail'));
      expect(count).toBeGreaterThanOrEqual(55);
    },
    60_000,
  );

  test('of a plain picture with grain nobody can tell', () => {
    const plain: Pixels = {
      width: 128,
      height: 128,
      data: new Uint8ClampedArray(128 * 128 * 4).fill(190),
    };
    const grainy = Array.from({ length: SCENES }, (_, i) => grain(20, i + 1)(plain));
    expect(countOf('plain, unknown', grainy, is('unknown'))).toBe(SCENES);
  });
});
