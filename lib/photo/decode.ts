import type { Pixels } from '../domain/checklist/photo/pixels';

/** Enough to tell pictures apart by; hands over far fewer pixels than a camera makes. */
export const SMALL_SIDE = 384;
/** Sharpness is judged on the picture as it is, not on a smaller one. */
const CENTRE_SIDE = 512;

export interface Decoded {
  /** As the picture is meant to be seen, turned as its data says. */
  width: number;
  height: number;
  small: Pixels;
  centre: Pixels;
}

/**
 * Decodes a picture with the browser's own decoder; rejects what it cannot read. Runs in a worker:
 * 48 megapixels take long enough to stop a page.
 */
export async function decode(picture: Blob): Promise<Decoded> {
  const bitmap = await createImageBitmap(picture);
  try {
    const { width, height } = bitmap;
    const scale = Math.min(1, SMALL_SIDE / Math.max(width, height));
    const side = (length: number) => Math.max(1, Math.round(length * scale));
    const cut = { width: Math.min(width, CENTRE_SIDE), height: Math.min(height, CENTRE_SIDE) };
    const left = Math.floor((width - cut.width) / 2);
    const top = Math.floor((height - cut.height) / 2);
    return {
      width,
      height,
      small: drawn(side(width), side(height), (canvas, w, h) => {
        canvas.imageSmoothingQuality = 'high';
        canvas.drawImage(bitmap, 0, 0, w, h);
      }),
      centre: drawn(cut.width, cut.height, (canvas) => canvas.drawImage(bitmap, -left, -top)),
    };
  } finally {
    bitmap.close();
  }
}

type Draw = (canvas: OffscreenCanvasRenderingContext2D, width: number, height: number) => void;

function drawn(width: number, height: number, draw: Draw): Pixels {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  draw(context, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, data: new Uint8ClampedArray(data) };
}
