import { gps } from 'exifr/dist/mini.esm.mjs';
import type { PhotoType } from '../domain/checklist/photo/seen/container';
import { exifBlock } from './exif-block';

/** The most that one segment of a JPEG holds beside its own length and mark. */
const SEGMENT = 65_535 - 8;

/** Whether the file says where it was taken; nothing when its data cannot be read. */
export async function hasLocation(file: Blob, type: PhotoType): Promise<boolean | undefined> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return type === 'jpeg' ? await saysWhere(bytes) : await otherSaysWhere(bytes, type);
  } catch {
    return undefined;
  }
}

const saysWhere = async (jpeg: Uint8Array): Promise<boolean> => (await gps(jpeg)) !== undefined;

async function otherSaysWhere(file: Uint8Array, type: PhotoType): Promise<boolean | undefined> {
  const block = exifBlock(type, file);
  if (block.state !== 'found') return block.state === 'none' ? false : undefined;
  const told = await saysWhere(asJpeg(block.tiff));
  // What does not fit into a segment was not looked at; behind HEIC's, the picture itself follows.
  const all = type === 'heic' || type === 'avif' || block.tiff.length <= SEGMENT;
  return told || all ? told : undefined;
}

/** The small build of the library reads nothing but JPEG: one with no picture in it. */
function asJpeg(tiff: Uint8Array): Uint8Array {
  const held = tiff.subarray(0, SEGMENT);
  const length = held.length + 8;
  const head = [0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff, 0x45, 0x78, 0x69, 0x66, 0, 0];
  return Uint8Array.from([...head, ...held, 0xff, 0xd9]);
}
