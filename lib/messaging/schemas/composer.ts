import { z } from 'zod';
import { CHECKS } from '../../domain/checklist/checks';
import type { Fingerprint } from '../../domain/checklist/photo/fingerprint';
import { isFingerprint } from '../../domain/checklist/photo/print-check';
import { asDraftId } from '../../domain/identity';
import { instant, itemIdentitySchema, name, postId, roomSlug, sighting } from './parts';

const written = z.object({
  text: z.string().max(2000),
  hashtags: z.array(z.string().max(100)).max(60),
  verdict: z.partialRecord(z.enum(CHECKS), z.enum(['ok', 'fail', 'unknown'])),
});

/** Only a composer's address is kept: it is opened again from the popup. */
const composerUrl = z
  .url()
  .max(500)
  .regex(/^https:\/\/room\.rakuten\.co\.jp\/mix(?:\/collect)?\?/);

export const composerQuery = z.object({ item: itemIdentitySchema.optional() });

export const draft = z.object({
  id: z.uuid().transform(asDraftId),
  at: instant,
  item: itemIdentitySchema.optional(),
  itemName: name.optional(),
  url: composerUrl,
  written,
});

/** A post of the user's own, seen to succeed in the composer, as far as its view says it. */
export const ownPost = z.object({
  /** The draft it was; gone once the post is stored. */
  draft: z.uuid().transform(asDraftId).optional(),
  written: written.optional(),
  /** What the photo looks like that was picked last. */
  print: z.custom<Fingerprint>(isFingerprint).optional(),
  sighting,
  at: instant,
  item: itemIdentitySchema.optional(),
  original: z.boolean(),
  postId: postId.optional(),
  room: roomSlug.optional(),
});
