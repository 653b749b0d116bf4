import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PhotoType } from '@/lib/domain/checklist/photo/seen/container';
import { hasLocation } from '@/lib/photo/exif';
import { exifBlock } from '@/lib/photo/exif-block';

const text = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0));
const short = (n: number): number[] => [n & 255, n >> 8];
const long = (n: number): number[] => [n & 255, (n >> 8) & 255, (n >> 16) & 255, n >>> 24];
const big = (n: number): number[] => long(n).reverse();
const entry = (tag: number, type: number, count: number, value: number[]): number[] => [
  ...short(tag),
  ...short(type),
  ...long(count),
  ...value,
];

/** EXIF as a telephone writes it, with a place (35°40′ N, 139°46′ E) or without one. */
function tiff(place: boolean): number[] {
  const head = [...text('II'), 42, 0, ...long(8)];
  if (!place) return [...head, ...short(1), ...entry(0x112, 3, 1, long(1)), ...long(0)];
  const degrees = (values: number[]) => values.flatMap((value) => [...long(value), ...long(1)]);
  const gps = 26;
  const values = gps + 2 + 4 * 12 + 4;
  return [
    ...head,
    ...short(1),
    ...entry(0x8825, 4, 1, long(gps)),
    ...long(0),
    ...short(4),
    ...entry(1, 2, 2, [...text('N'), 0, 0, 0]),
    ...entry(2, 5, 3, long(values)),
    ...entry(3, 2, 2, [...text('E'), 0, 0, 0]),
    ...entry(4, 5, 3, long(values + 24)),
    ...long(0),
    ...degrees([35, 40, 0]),
    ...degrees([139, 46, 0]),
  ];
}

const chunk = (name: string, data: number[]) => [
  ...big(data.length),
  ...text(name),
  ...data,
  0,
  0,
  0,
  0,
];
const png = (...chunks: number[][]): number[] => [
  ...[0x89, ...text('PNG'), 13, 10, 26, 10],
  ...chunk('IHDR', new Array<number>(13).fill(1)),
  ...chunks.flat(),
  ...chunk('IEND', []),
];
const riff = (name: string, data: number[]) => [
  ...text(name),
  ...long(data.length),
  ...data,
  ...(data.length % 2 === 1 ? [0] : []),
];
const webp = (...chunks: number[][]): number[] => [
  ...text('RIFF'),
  ...long(4 + chunks.flat().length),
  ...text('WEBP'),
  ...riff('VP8X', new Array<number>(10).fill(0)),
  ...chunks.flat(),
];
const marked = (data: number[]): number[] => [...text('Exif'), 0, 0, ...data];
const heic = (table: string, data: number[]): number[] => [
  ...text('....ftypheic....meta....iinf....infe....'),
  ...text(table),
  ...text('....mdat'),
  ...data,
];
const jpeg = (data: number[]): number[] => {
  const block = marked(data);
  return [0xff, 0xd8, 0xff, 0xe1, 0, block.length + 2, ...block, 0xff, 0xd9];
};

const told = (type: PhotoType, bytes: number[]) =>
  hasLocation(new Blob([Uint8Array.from(bytes)]), type);

describe('where a photo was taken', () => {
  test.each([
    ['jpeg', jpeg],
    ['png', (data: number[]) => png(chunk('eXIf', data))],
    ['webp', (data: number[]) => webp(riff('VP8 ', [1, 2, 3]), riff('EXIF', data))],
    ['webp', (data: number[]) => webp(riff('EXIF', marked(data)))],
    ['heic', (data: number[]) => heic('Exif', [0, 0, 0, 6, ...marked(data)])],
    ['avif', (data: number[]) => heic('Exif', marked(data))],
  ] as const)('is read from %s, or is not in it', async (type, file) => {
    expect(await told(type, file(tiff(true)))).toBe(true);
    expect(await told(type, file(tiff(false)))).toBe(false);
  });

  test('files that hold nothing of a camera do not say', async () => {
    expect(await told('png', png())).toBe(false);
    expect(await told('webp', webp())).toBe(false);
    expect(await told('heic', heic('hvc1', [1, 2, 3]))).toBe(false);
  });

  test.each<[PhotoType, number[]]>([
    ['unknown', text('<html>')],
    ['gif', text('GIF89a')],
    ['jpeg', text('no JPEG')],
    ['png', png().slice(0, -12)],
    ['png', png(chunk('eXIf', text('broken')))],
    ['png', png(chunk('zTXt', text('Raw profile type exif')))],
    ['webp', text('RIFF....WEBP')],
    ['webp', webp(riff('EXIF', tiff(true))).slice(0, -9)],
    ['heic', text('....ftypheic')],
    ['heic', heic('Exif', text('nothing to be found'))],
    ['png', png(chunk('eXIf', [...tiff(false), ...new Array<number>(70_000).fill(0)]))],
  ])('of what could not be looked at nothing is said: %s %#', async (type, bytes) => {
    expect(await told(type, bytes)).toBeUndefined();
  });

  test('no file makes the finder throw', () => {
    const types = fc.constantFrom<PhotoType>('png', 'webp', 'heic', 'avif', 'unknown');
    const bytes = fc.uint8Array({ maxLength: 120 });
    const starts = fc.constantFrom(png(), webp(), heic('Exif', marked([])), []);
    fc.assert(
      fc.property(types, starts, bytes, (type, start, rest) => {
        const { state } = exifBlock(type, Uint8Array.from([...start, ...rest]));
        expect(['found', 'none', 'unknown']).toContain(state);
      }),
    );
  });
});
