import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pixels } from '@/lib/domain/checklist/photo/pixels';
import { isAnimated, photoType } from '@/lib/domain/checklist/photo/seen/container';
import { exposureOf } from '@/lib/domain/checklist/photo/seen/exposure';
import { isScreenshot, screenshotSigns } from '@/lib/domain/checklist/photo/seen/screenshot';
import { seamsOf } from '@/lib/domain/checklist/photo/seen/seams';
import { sharpnessOf } from '@/lib/domain/checklist/photo/seen/sharpness';
import { writingBands } from '@/lib/domain/checklist/photo/seen/writing';

type Paint = (x: number, y: number) => number;

/** A grey picture, pixel by pixel. */
function picture(width: number, height: number, paint: Paint): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const place = (y * width + x) * 4;
      data.fill(paint(x, y), place, place + 3);
      data[place + 3] = 255;
    }
  }
  return { width, height, data };
}

/** Noise that looks the same each time. */
const grain = (x: number, y: number): number => ((x * 7919 + y * 104_729) % 97) - 48;
/** Soft hills, as light on a table makes them. */
const hills: Paint = (x, y) => 128 + 60 * Math.sin(x / 23) * Math.cos(y / 31);
const soft =
  (paint: Paint): Paint =>
  (x, y) => {
    let sum = 0;
    for (let dx = -4; dx <= 4; dx++) for (let dy = -4; dy <= 4; dy++) sum += paint(x + dx, y + dy);
    return sum / 81;
  };

describe('sharpness', () => {
  const sharp: Paint = (x, y) => hills(x, y) + grain(x, y) / 2;

  test('a picture with fine structure is sharp, the same blurred is not', () => {
    expect(sharpnessOf(picture(128, 128, sharp))?.state).toBe('ok');
    expect(sharpnessOf(picture(128, 128, soft(sharp)))?.state).toBe('fail');
  });

  test('of a plain middle nobody can tell', () => {
    expect(sharpnessOf(picture(64, 64, () => 200))?.state).toBe('unknown');
  });
});

describe('exposure', () => {
  test.each([
    [hills, 'ok'],
    [() => 20, 'tooDark'],
    [() => 255, 'tooLight'],
    [(x: number) => (x < 60 ? 0 : 180), 'tooDark'],
    // A thing on the white ground of a table top.
    [(x: number) => (x < 60 ? 254 : 120), 'ok'],
  ] as const)('%#: %s', (paint, state) => {
    expect(exposureOf(picture(100, 100, paint))?.state).toBe(state);
  });
});

describe('seams', () => {
  const two: Paint = (x, y) => (x < 90 ? hills(x, y) : 245 - hills(x * 3, y * 2) / 3);

  test('two pictures side by side have one, one above the other too', () => {
    expect(seamsOf(picture(180, 120, two))?.vertical).toHaveLength(1);
    expect(seamsOf(picture(120, 180, (x, y) => two(y, x)))?.horizontal).toHaveLength(1);
  });

  test('a picture, and a picture with a table’s edge, have none', () => {
    expect(seamsOf(picture(180, 120, hills))).toEqual({ vertical: [], horizontal: [] });
    const edge: Paint = (x, y) => (y > 70 + x / 9 ? 60 : 190);
    expect(seamsOf(picture(180, 120, edge))).toEqual({ vertical: [], horizontal: [] });
  });
});

describe('a screenshot', () => {
  const screen: Paint = (x, y) => {
    if (y < 20) return x % 40 < 6 && y > 6 && y < 13 ? 20 : 250;
    return x < 10 || x > 170 ? 250 : hills(x, y);
  };

  test('is tall, with a strip on top and flat sides', () => {
    expect(isScreenshot(screenshotSigns(picture(180, 384, screen)) ?? fail())).toBe(true);
    expect(isScreenshot(screenshotSigns(picture(180, 384, hills)) ?? fail())).toBe(false);
    expect(isScreenshot(screenshotSigns(picture(384, 288, screen)) ?? fail())).toBe(false);
  });
});

const fail = (): never => expect.fail('nothing seen');

describe('writing over the picture', () => {
  const letters: Paint = (x, y) => {
    if (y < 200 || y > 240) return hills(x, y);
    return y > 206 && y < 234 && x % 16 < 6 ? 20 : 245;
  };

  test('is found as a band, where it is', () => {
    const [band] = writingBands(picture(300, 300, letters));
    expect(band?.top).toBeGreaterThan(0.6);
    expect(band?.bottom).toBeLessThan(0.85);
  });

  test('soft light and grain are none', () => {
    expect(writingBands(picture(300, 300, hills))).toEqual([]);
    expect(writingBands(picture(300, 300, (x, y) => hills(x, y) + grain(x, y) / 4))).toEqual([]);
  });
});

describe('the kind of a file', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  test.each([
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['\x89PNG\r\n', 'png'],
    ['GIF89a', 'gif'],
    ['RIFF....WEBPVP8 ', 'webp'],
    ['....ftypheic', 'heic'],
    ['....ftypmif1', 'heic'],
    ['....ftypavif', 'avif'],
    ['....ftypisom', 'unknown'],
    ['<html>', 'unknown'],
    ['', 'unknown'],
  ] as const)('%j is %s', (head, type) => {
    expect(photoType(bytes(head))).toBe(type);
  });

  test('of pictures that move', () => {
    expect(isAnimated('gif', bytes('GIF89a....NETSCAPE2.0'))).toBe(true);
    expect(isAnimated('gif', bytes('GIF89a....'))).toBe(false);
    expect(isAnimated('webp', bytes('RIFF....WEBPVP8X....ANIM'))).toBe(true);
    expect(isAnimated('png', bytes('\x89PNG....acTL'))).toBe(true);
    expect(isAnimated('jpeg', bytes('acTL'))).toBe(false);
  });
});

test('whatever the pixels are, nothing throws and no number is none', () => {
  const sides = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(sides, sides, fc.uint8Array({ maxLength: 400 }), (width, height, values) => {
      const data = new Uint8ClampedArray(width * height * 4);
      data.set(values.slice(0, data.length));
      const pixels = { width, height, data };
      const seen = [
        sharpnessOf(pixels)?.variance,
        ...Object.values(exposureOf(pixels) ?? {}),
        ...(seamsOf(pixels)?.vertical ?? []),
        ...writingBands(pixels).flatMap(({ top, bottom }) => [top, bottom]),
      ];
      for (const value of seen) if (typeof value === 'number') expect(value).not.toBeNaN();
      screenshotSigns(pixels);
    }),
  );
});
