import { z } from 'zod';
import type { Evidence } from '../../../domain/passage';
import type { AttemptRow, ClickRow, ItemRow } from '../../rows';
import {
  anyPostId,
  day,
  instant,
  itemKey,
  name,
  roomSlug,
  rowOf,
  shopUrl,
  uuid,
  word,
  yen,
} from './fields';

const availability = z.enum(['on-sale', 'sold-out', 'not-on-sale', 'unknown']);
const picture = z
  .string()
  .max(500)
  .regex(/^https:\/\//);

export const items = rowOf<ItemRow>({
  key: itemKey,
  idAlias: itemKey.optional(),
  manageAlias: itemKey.optional(),
  shopUrl,
  name: name.optional(),
  shopName: name.optional(),
  price: yen.optional(),
  image: picture.optional(),
  images: z.array(picture).max(50).optional(),
  description: name.optional(),
  availability,
  firstSeenAt: instant,
  seenAt: instant,
  grams: z.array(z.string().max(8)).max(5_000),
});

const evidence = rowOf<Evidence>({
  sighting: uuid,
  place: z.enum(['room-page', 'landing']),
  at: instant,
  detail: word,
  tab: z.int(),
});

export const clicks = rowOf<ClickRow>({
  id: uuid,
  at: instant,
  day,
  kind: z.enum(['room', 'affiliate', 'webservice']),
  ownership: z.enum(['own', 'other', 'unknown']),
  standing: z.enum(['open', 'carted', 'bought', 'superseded', 'own', 'foreign']),
  itemKey,
  shopUrl,
  room: roomSlug.optional(),
  postId: anyPostId.optional(),
  evidence: z.array(evidence).min(1).max(100),
  sightings: z.array(uuid).min(1).max(100),
  landedKey: itemKey.optional(),
  availability: availability.optional(),
  cartedAt: instant.optional(),
  boughtAt: instant.optional(),
  supersededAt: instant.optional(),
});

export const cartAttempts = rowOf<AttemptRow>({
  id: uuid,
  at: instant,
  day,
  itemKey,
  shopUrl,
  button: z.enum(['cart', 'buy']),
  clickId: uuid.optional(),
  room: roomSlug.optional(),
});
