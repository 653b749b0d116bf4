import { z } from 'zod';
import { CHECKS } from '../domain/checklist/checks';
import type { Fingerprint } from '../domain/checklist/photo/fingerprint';
import { isFingerprint } from '../domain/checklist/photo/print-check';
import { MAX_OWN_EVENTS } from '../domain/events/edits';
import type { CampaignEvent } from '../domain/events/event';
import { eventIdOf, feedIdOf, parseEvent } from '../domain/events/parse';
import {
  type AttemptId,
  asDraftId,
  asShareId,
  type ClickId,
  itemIdentity,
  parseAnyPostId,
  parseItemId,
  parseItemKey,
  parseManageNumber,
  parsePostId,
  parseRoomSlug,
  parseShopUrl,
} from '../domain/identity';
import { isMonth } from '../domain/month';
import { isSound } from '../domain/rank/figure';
import { isMetric, METRIC_IDS } from '../domain/rank/metrics';
import { RANKS } from '../domain/rank/ranks';
import { OWN_ACTIONS } from '../domain/rollup';
import { parseJstDay } from '../domain/time';

// The extension's CSP forbids `new Function`, which zod otherwise probes for.
z.config({ jitless: true });

/** A string that one of the domain's parsers accepts. */
const parsed = <T>(parse: (text: string) => T | undefined, max = 64) =>
  z
    .string()
    .max(max)
    .transform((text, ctx): T => {
      const value = parse(text);
      if (value !== undefined) return value;
      ctx.addIssue({ code: 'custom', message: 'not of the expected form' });
      return z.NEVER;
    });

const instant = z.number().int().min(0).max(8.64e15);
const sighting = z.uuid();
export const roomSlug = parsed(parseRoomSlug);
export const postId = parsed(parsePostId);
export const jstDay = parsed(parseJstDay);
export const clickId = z.uuid().transform((id) => id as ClickId);
export const attemptId = z.uuid().transform((id) => id as AttemptId);

export const itemIdentitySchema = z
  .object({
    shopUrl: parsed(parseShopUrl),
    itemId: parsed(parseItemId).optional(),
    manageNumber: parsed(parseManageNumber).optional(),
  })
  .transform((item, ctx) => {
    const identity = itemIdentity(item.shopUrl, item.itemId, item.manageNumber);
    if (identity) return identity;
    ctx.addIssue({ code: 'custom', message: 'an item needs one of its two names' });
    return z.NEVER;
  });

const name = z.string().min(1).max(255);
const availability = z.enum(['on-sale', 'sold-out', 'not-on-sale', 'unknown']);

/** Only pictures of the hosts that Ichiba pages use are kept; anything else is not shown. */
export const image = z
  .url()
  .max(500)
  .regex(/^https:\/\/(tshop|shop)\.r10s\.jp\/|^https:\/\/(thumbnail\.)?image\.rakuten\.co\.jp\//);

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

const eventId = parsed(eventIdOf, 200);

/** What the user did to the calendar; only own events are put. */
export const eventChanges = z.object({
  put: z
    .array(
      z.custom<CampaignEvent>(isOwnEvent).transform((event) => {
        const parsed = parseEvent(event);
        return parsed.kind === 'event' ? parsed.event : event;
      }),
    )
    .max(MAX_OWN_EVENTS),
  remove: z.array(eventId).max(MAX_OWN_EVENTS),
  hide: z.array(eventId).max(MAX_OWN_EVENTS),
  show: z.array(eventId).max(MAX_OWN_EVENTS),
});

function isOwnEvent(value: unknown): boolean {
  const parsed = parseEvent(value);
  return parsed.kind === 'event' && parsed.event.origin.from === 'user';
}

const shareId = z.uuid().transform(asShareId);

export const share = z.object({
  id: shareId,
  at: instant,
  /** Where it was shared, in the user's word. */
  channel: z.string().min(1).max(40),
  postId: parsed(parseAnyPostId, 64).optional(),
  itemKey: parsed(parseItemKey, 140).optional(),
  note: z.string().max(300).optional(),
});

export const shareRef = z.object({ id: shareId });

/** The address is judged by `feedAddress`, so that the answer can say what is wrong with it. */
export const newFeed = z.object({ url: z.string().max(2_000), name: z.string().max(200) });

export const feedRef = z.object({ id: parsed(feedIdOf, 200) });

/** A reminder that was shown, to be shown once more an hour later. */
export const reminderRef = z.object({ id: z.string().min(1).max(400) });

const jstMonth = parsed((text) => (isMonth(text) ? text : undefined));

/** What the user typed of a month; `null` takes a value back. */
export const typedMonth = z.object({
  month: jstMonth,
  rank: z.enum(RANKS).nullish(),
  values: z
    .partialRecord(z.enum(METRIC_IDS), z.union([z.number(), z.boolean()]).nullable())
    .refine(
      (values) =>
        Object.entries(values).every(
          ([metric, value]) => value === null || (isMetric(metric) && isSound({ metric, value })),
        ),
      'not a value of its metric',
    ),
});

const word = z.string().max(40);
export const pageRead = z.object({
  at: instant,
  page: word,
  fields: z
    .array(z.object({ field: word, source: word.optional(), miss: word.optional() }))
    .max(40),
});

/** Which page asks for the state its chip and panel show. */
export const pageQuery = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('item'), item: itemIdentitySchema }),
  z.object({ kind: z.literal('post'), room: roomSlug, postId }),
  z.object({ kind: z.literal('profile'), room: roomSlug }),
  z.object({ kind: z.literal('composer') }),
  z.object({ kind: z.literal('room') }),
]);

export const chipLayout = z.object({
  corner: z.enum(['bottom-right', 'bottom-left', 'top-right', 'top-left']).optional(),
  collapsed: z.boolean().optional(),
});

export const boughtMark = z.object({ clickId, bought: z.boolean() });

export const deletionRange = z.union([
  z.object({ all: z.literal(true) }),
  z.object({ from: jstDay, to: jstDay }),
]);

export const ownRoomAnswer = z.object({ room: roomSlug, own: z.boolean() });

/** Where in the notebook a link from a page leads. */
export const notebookPlace = z.object({
  page: z.enum(['rank', 'posts', 'rewards', 'events']).optional(),
  text: z.string().max(300).optional(),
});

/** A section of the options page. */
export const optionsPlace = z.object({
  section: z.enum(['checklist', 'goals', 'reminders', 'diagnostics']),
});

export const nothing = z.undefined().or(z.null());
