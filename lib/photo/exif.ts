import exifr from 'exifr/dist/mini.esm.mjs';

/** Whether the file says where it was taken; nothing when its data cannot be read. */
export async function hasLocation(file: Blob): Promise<boolean | undefined> {
  try {
    const found = await exifr.gps(file);
    return found !== undefined;
  } catch {
    return undefined;
  }
}
