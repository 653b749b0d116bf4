import jpeg from 'jpeg-js';
import { photoOf, sceneOf } from '../fixtures/photos/scenes';
import { hues, motifs, type Palette } from './motifs';
import type { Page } from './reply';

export interface PictureSize {
  width: number;
  height: number;
}

function hash(text: string): number {
  let value = 2166136261;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  }
  return value;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

/** Shop pictures are square, own photos and covers are not; known before loading. */
export function pictureSize(path: string): PictureSize {
  if (path.includes('/cover/')) return { width: 960, height: 260 };
  if (!path.includes('/photo/')) return { width: 240, height: 240 };
  return { width: 240, height: [300, 270, 320, 200][hash(path) % 4] ?? 300 };
}

function motifName(path: string): string {
  return fileName(path).split('-')[0] ?? '';
}

/** Things have the colour of their material; faces and covers take one from their name. */
function paletteOf(path: string): Palette {
  const [hue, saturation, lightness] = hues[motifName(path)] ?? [hash(path) % 360, 24, 62];
  const ground = (hue + 40) % 360;
  return {
    ground: `hsl(${ground} 30% 94%)`,
    shade: `hsl(${ground} 22% 86%)`,
    main: `hsl(${hue} ${saturation}% ${lightness}%)`,
    dark: `hsl(${hue} ${saturation}% ${lightness - 22}%)`,
    light: `hsl(${hue} ${saturation}% ${Math.min(lightness + 16, 96)}%)`,
  };
}

function scene(path: string, size: PictureSize, palette: Palette): string {
  const { width, height } = size;
  const table = path.includes('/photo/') ? 'hsl(32 38% 76%)' : palette.shade;
  const wall = `<rect width="${width}" height="${height}" fill="${palette.ground}"/>`;
  const top = Math.round(height / 2 + 30);
  return `${wall}<rect y="${top}" width="${width}" height="${height}" fill="${table}"/>`;
}

/** The same path gives the same drawing on every host, as the real picture hosts do. */
export function drawing(path: string): string {
  const size = pictureSize(path);
  const palette = paletteOf(path);
  const draw = motifs[motifName(path)] ?? motifs.plant;
  const shift = `translate(${size.width / 2 - 120} ${size.height / 2 - 132})`;
  const box = `viewBox="0 0 ${size.width} ${size.height}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} width="${size.width * 2}">` +
    `${scene(path, size, palette)}<g transform="${shift}">${draw?.(palette) ?? ''}</g></svg>`
  );
}

/**
 * A small version as tshop makes them, and as a JPEG: what scripts read must be real pixels. It
 * shows another scene than the drawing, the same one for the same path.
 */
function smallVersion(url: URL): Page {
  const { width, height, data } = photoOf(sceneOf(hash(url.pathname) % 1000));
  const { data: body } = jpeg.encode({ width, height, data }, 85);
  const headers = { 'content-type': 'image/jpeg', 'access-control-allow-origin': '*' };
  return { status: 200, headers, body, charset: 'utf-8' };
}

export function picturePage(url: URL): Page {
  if (url.host.startsWith('tshop.') && url.searchParams.has('_ex')) return smallVersion(url);
  const headers: Record<string, string> = {
    'content-type': 'image/svg+xml',
    'cache-control': 'max-age=3600',
  };
  // Only tshop lets scripts read its pictures (as seen on real pages 2026-09).
  if (url.host.startsWith('tshop.')) headers['access-control-allow-origin'] = '*';
  return { status: 200, headers, body: drawing(url.pathname), charset: 'utf-8' };
}
