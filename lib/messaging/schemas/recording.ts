import { z } from 'zod';
import { RANKS } from '../../domain/rank/ranks';
import { OWN_ACTIONS } from '../../domain/rollup';
import {
  availability,
  image,
  instant,
  itemIdentitySchema,
  jstDay,
  name,
  postId,
  roomSlug,
  sighting,
} from './parts';

export const itemFacts = z.object({
  identity: itemIdentitySchema,
  name: name.optional(),
  shopName: name.optional(),
  price: z.number().int().min(1).max(1e9).optional(),
  image: image.optional().catch(undefined),
  images: z
    .array(image.optional().catch(undefined))
    .max(20)
    .transform((urls) => urls.filter((url) => url !== undefined))
    .optional(),
  description: z.string().min(1).max(2000).optional(),
  availability: availability.optional(),
});

export const roomClick = z.object({
  sighting,
  at: instant,
  kind: z.enum(['room', 'affiliate']),
  item: itemIdentitySchema,
  room: roomSlug.optional(),
  postId: postId.optional(),
  via: z.enum(['left', 'middle', 'keyboard']),
});

export const landing = z.object({
  sighting,
  at: instant,
  mark: z.object({
    kind: z.enum(['room', 'affiliate', 'webservice', 'none']),
    parameter: z.string().max(100),
  }),
  item: itemFacts,
});

export const cartAttempt = z.object({
  sighting,
  at: instant,
  item: itemIdentitySchema,
  button: z.enum(['cart', 'buy']),
});

const siteCount = z.object({ count: z.number().int().min(0).max(1e9), rounded: z.boolean() });

/** What the own profile said; what it did not say is absent. */
const profile = z.object({
  rank: z.enum(RANKS).optional(),
  followers: siteCount.optional(),
  following: siteCount.optional(),
  posts: siteCount.optional(),
  collections: siteCount.optional(),
  likes: siteCount.optional(),
});

export const roomVisit = z.object({
  at: instant,
  room: roomSlug,
  /** Whether the page showed it to be the visitor's own ROOM; absent when it did not say. */
  own: z.boolean().optional(),
  profile: profile.optional(),
  post: z
    .object({
      postId,
      item: itemIdentitySchema.optional(),
      postedOn: jstDay.optional(),
      original: z.boolean().optional(),
      likes: z.number().int().min(0).max(1e9).optional(),
    })
    .optional(),
});

/** Something the user did on ROOM, seen to succeed. */
export const ownAction = z.object({
  sighting,
  at: instant,
  action: z.enum(OWN_ACTIONS),
});

const word = z.string().max(40);
export const pageRead = z.object({
  at: instant,
  page: word,
  fields: z
    .array(z.object({ field: word, source: word.optional(), miss: word.optional() }))
    .max(40),
});
