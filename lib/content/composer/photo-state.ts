import type { PhotoFacts } from '../../domain/checklist/photo/facts';

/** Why a photo could not be looked at; texts under `photo.failed.<reason>`. */
export const PHOTO_FAILURES = ['format', 'broken', 'tooLarge', 'interrupted'] as const;
export type PhotoFailure = (typeof PHOTO_FAILURES)[number];

/** A photo the user picked, from the pick to the verdict. The file itself is never changed. */
export type PhotoState = {
  id: string;
  name: string;
  /** For showing it beside the shop's nearest image; an object URL of the page. */
  preview: string;
} & (
  | { stage: 'reading'; percent: number }
  | { stage: 'judged'; facts: PhotoFacts }
  | { stage: 'failed'; reason: PhotoFailure }
);
