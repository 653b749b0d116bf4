import type { PhotoFacts } from '../domain/checklist/photo/facts';

/**
 * A photo on its way to the extension's own context, where it is looked at: page scripts' thread
 * is not the place for it. The bytes go in chunks, since a message holds text only.
 */
export const PHOTO_PORT = 'photo';

/** Bytes of a chunk before they are written as text. */
export const PHOTO_CHUNK = 600_000;
/** Larger than any camera's file; what is larger is refused before it is sent. */
export const MAX_PHOTO = 60_000_000;

export type PhotoRequest =
  | { kind: 'photo'; id: string; bytes: number; images: readonly string[] }
  | { kind: 'chunk'; id: string; base64: string }
  | { kind: 'compare'; id: string };

export type PhotoReport =
  | { kind: 'progress'; id: string; percent: number }
  | { kind: 'judged'; id: string; facts: PhotoFacts }
  | { kind: 'failed'; id: string; reason: 'format' | 'broken' | 'tooLarge' };
