import { describe, expect, test } from 'vitest';
import type { Pixels } from '@/lib/domain/checklist/photo/pixels';
import { writingBands } from '@/lib/domain/checklist/photo/seen/writing';
import { judgedSize } from '../../../../fixtures/photos/collages';
import { photoOf, sceneOf } from '../../../../fixtures/photos/scenes';
import { all, caption, jpeg } from '../../../../fixtures/photos/transforms';
import { countOf, judgedFrom, photosFrom, SCENES } from './drawn';

const WHITE = [255, 255, 255] as const;
const BLACK = [20, 20, 24] as const;
const RED = [200, 40, 60] as const;

const isWritten = (photo: Pixels): boolean => writingBands(photo).length > 0;

/** Stripes on what stands there, and chequered or straw floors, which change as often as letters. */
const patterned = (): Pixels[] =>
  Array.from({ length: SCENES }, (_, i) => {
    const scene = sceneOf(12_100 + i);
    const ground = i % 2 === 0 ? 'checks' : 'tatami';
    const things = scene.things.map((one) => ({ ...one, pattern: [0.3, 0.5, 0.7][i % 3] ?? 0.3 }));
    return judgedSize(photoOf({ ...scene, place: { ...scene.place, ground }, things }));
  });

describe('writing on drawn pictures', () => {
  const judged = judgedFrom(12_000);

  test('a scene has none', () => {
    expect(countOf('false writing', judged, isWritten)).toBeLessThanOrEqual(2);
    expect(countOf('false writing, small', photosFrom(12_000), isWritten)).toBeLessThanOrEqual(2);
  });

  test('neither have stripes and checks', () => {
    expect(countOf('false writing, patterned', patterned(), isWritten)).toBeLessThanOrEqual(2);
  }, 60_000);

  const onBand = { dark: { band: WHITE, ink: RED }, light: { band: BLACK, ink: WHITE } };

  test.each(
    (['dark', 'light'] as const).flatMap((ink) => [50, 70, 90].map((q) => [ink, q] as const)),
  )(
    '%s letters on a band of their own at JPEG %i are seen',
    (ink, quality) => {
      const change = all(caption(0.14, ink === 'dark' ? 1 : 0, onBand[ink], 4), jpeg(quality));
      const count = countOf(
        `writing, ${ink} on a band, JPEG ${quality}`,
        judged.map(change),
        isWritten,
      );
      expect(count).toBeGreaterThanOrEqual(55);
    },
    60_000,
  );

  // White letters on a white wall cannot be told by anybody; of red ones only the brightness is seen.
  test.each([
    ['white', WHITE, 0.15, 52],
    ['black', BLACK, 0.15, 55],
    ['red', RED, 0.2, 22],
    ['very large white', WHITE, 0.3, 34],
  ] as const)(
    '%s letters over the picture are seen',
    (name, ink, high, least) => {
      const change = all(caption(high, 0.6, { ink }, 6), jpeg(70));
      expect(countOf(`writing, ${name}`, judged.map(change), isWritten)).toBeGreaterThanOrEqual(
        least,
      );
    },
    60_000,
  );
});
