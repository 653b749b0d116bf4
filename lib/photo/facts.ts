import type { PhotoFacts } from '../domain/checklist/photo/facts';
import { fingerprintOf } from '../domain/checklist/photo/fingerprint';
import { isAnimated, photoType } from '../domain/checklist/photo/seen/container';
import { exposureOf } from '../domain/checklist/photo/seen/exposure';
import { screenshotSigns } from '../domain/checklist/photo/seen/screenshot';
import { seamsOf } from '../domain/checklist/photo/seen/seams';
import { sharpnessOf } from '../domain/checklist/photo/seen/sharpness';
import { writingBands } from '../domain/checklist/photo/seen/writing';
import { decode } from './decode';
import { hasLocation } from './exif';

/** What a photo shows by itself, before it is compared with others. */
export type OwnFacts = Omit<PhotoFacts, 'shop' | 'earlier'>;

const HEAD = 4096;

/** The file is a picture, but this browser has no decoder for its kind. */
export class UnknownFormat extends Error {}

/** Rejects with `UnknownFormat`, or otherwise for a broken file. */
export async function factsOf(file: Blob): Promise<OwnFacts> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const type = photoType(head);
  const { width, height, small, centre } = await decode(file).catch((error: unknown) => {
    throw type === 'heic' || type === 'avif' ? new UnknownFormat() : error;
  });
  const writing = writingBands(small);
  return {
    width,
    height,
    bytes: file.size,
    print: fingerprintOf(small),
    animated: isAnimated(type, head),
    location: await hasLocation(file, type),
    sharpness: sharpnessOf(centre),
    exposure: exposureOf(small),
    seams: seamsOf(small, writing),
    screenshot: screenshotSigns(small),
    writing,
  };
}
