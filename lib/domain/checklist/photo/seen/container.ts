export type PhotoType = 'jpeg' | 'png' | 'webp' | 'gif' | 'heic' | 'avif' | 'unknown';

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** By the first bytes; a file's name and the type the system gives it are not believed. */
export function photoType(head: Uint8Array): PhotoType {
  if (head[0] === 0xff && head[1] === 0xd8) return 'jpeg';
  if (head[0] === 0x89 && ascii(head, 1, 4) === 'PNG') return 'png';
  if (ascii(head, 0, 4) === 'GIF8') return 'gif';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'webp';
  if (ascii(head, 4, 8) !== 'ftyp') return 'unknown';
  const brand = ascii(head, 8, 12);
  if (/^avi[fs]$/.test(brand)) return 'avif';
  return /^(hei[cxms]|hev[cx]|mif1|msf1)$/.test(brand) ? 'heic' : 'unknown';
}

/** Pictures that move: the first one is judged, and the rest is not seen. */
export function isAnimated(type: PhotoType, head: Uint8Array): boolean {
  const text = ascii(head, 0, Math.min(head.length, 4096));
  if (type === 'gif') return text.includes('NETSCAPE2.0');
  if (type === 'webp') return text.includes('ANIM');
  return type === 'png' && text.includes('acTL');
}
