import { z } from 'zod';
import { MAX_PHOTO, PHOTO_CHUNK } from '../messaging/photo-port';
import { image } from '../messaging/schemas';

const id = z.uuid();
/** What a composer says of its photos, message by message. */
export const request = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('photo'),
    id,
    bytes: z.number().int().min(1).max(MAX_PHOTO),
    images: z.array(image).max(20),
  }),
  z.object({ kind: z.literal('chunk'), id, base64: z.base64().max((PHOTO_CHUNK * 4) / 3 + 8) }),
  z.object({ kind: z.literal('compare'), id }),
]);

export type PhotoRequest = z.output<typeof request>;
