import { describe, expect, test } from 'vitest';
import type { Pixels } from '@/lib/domain/checklist/photo/pixels';
import { seamsOf } from '@/lib/domain/checklist/photo/seen/seams';
import { writingBands } from '@/lib/domain/checklist/photo/seen/writing';
import { collage, LAYOUTS } from '../../../../fixtures/photos/collages';
import { caption, jpeg } from '../../../../fixtures/photos/transforms';
import { countOf, judgedFrom, photosFrom } from './drawn';

const WHITE = [255, 255, 255] as const;
const RED = [200, 40, 60] as const;

/** Without and with a gutter: where both pictures are white, nothing shows where one ends. */
const LEAST = { beside: [54, 58], above: [55, 58], grid: [58, 58] } as const;

function hasSeam(photo: Pixels): boolean {
  const seams = seamsOf(photo, writingBands(photo));
  return seams !== undefined && seams.vertical.length + seams.horizontal.length > 0;
}

describe('seams of drawn pictures', () => {
  const photos = photosFrom(12_000);
  const judged = judgedFrom(12_000);

  test('a plain scene has none', () => {
    expect(countOf('false seams', judged, hasSeam)).toBeLessThanOrEqual(2);
  });

  test('a white caption band makes none', () => {
    const banded = judged.map(caption(0.15, 1, { band: WHITE, ink: RED }, 3));
    expect(countOf('false seams with a caption', banded, hasSeam)).toBeLessThanOrEqual(2);
  }, 60_000);

  const four = (i: number): Pixels[] =>
    [0, 7, 19, 31].flatMap((step) => photos[(i + step) % photos.length] ?? []);

  test.each(LAYOUTS.flatMap((layout) => [0, 5].map((gutter) => [layout, gutter] as const)))(
    'pictures %s each other with a gutter of %i px have one',
    (layout, gutter) => {
      const put = photos.map((_, i) =>
        jpeg([50, 70, 90][i % 3] ?? 50)(collage(four(i), layout, gutter)),
      );
      expect(countOf(`seams, ${layout}, gutter ${gutter}`, put, hasSeam)).toBeGreaterThanOrEqual(
        LEAST[layout][gutter > 0 ? 1 : 0],
      );
    },
    60_000,
  );
});
