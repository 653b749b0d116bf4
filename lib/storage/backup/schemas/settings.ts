import { z } from 'zod';
import { CONFIRMED_AFTER } from '../../../domain/advertising/confirmed-after';
import type { Connection } from '../../../domain/advertising/connection';
import { MAX_LINKS, MAX_PAGE, type TrackedLink } from '../../../domain/advertising/deep-link';
import { networkOf } from '../../../domain/advertising/networks';
import { isTemplate } from '../../../domain/checklist/templates';
import { KINDS } from '../../../domain/conversions/kind';
import { MAX_RULES } from '../../../domain/conversions/mapping';
import { DELIVERIES, MAX_PROFILES } from '../../../domain/conversions/profile';
import { endpointIn, VARIANTS } from '../../../domain/conversions/variant';
import { eventIdOf } from '../../../domain/events/parse';
import { feedAddress } from '../../../domain/events/subscription';
import type { YenRate } from '../../../domain/money/yen-rate';
import type { RoomCandidate, Settings } from '../../settings';
import { currency, decimal } from './advertising';
import { events } from './events';
import { day, instant, roomSlug, rowOf, uuid, word } from './fields';

const shown = z.strictObject({ chip: z.boolean(), panel: z.boolean() });

export const settings = rowOf<Settings>({
  ownRooms: z.array(roomSlug).max(100),
  sites: z.strictObject({ room: shown, ichiba: shown }),
  chip: z.strictObject({
    corner: z.enum(['bottom-right', 'bottom-left', 'top-right', 'top-left']),
    collapsed: z.boolean(),
  }),
});

const candidate = rowOf<RoomCandidate>({
  room: roomSlug,
  seenAt: instant,
  answer: z.enum(['open', 'no']),
});

const feed = z.looseObject({
  id: word,
  name: word,
  url: z.string().refine((url) => feedAddress(url) !== undefined, 'not an address'),
  on: z.boolean(),
  failures: z.int().min(0),
  events: z.array(events).max(5_000),
});

/** An account of Rakuten Advertising; its token lies apart and is in no backup. */
const connection = rowOf<Connection>({
  id: word,
  network: z.int().refine((id) => networkOf(id) !== undefined, 'not a network'),
  siteId: word,
  place: word,
  names: z.record(word, word),
  slot: word,
  connectedAt: instant,
  confirmedAfter: z.int().min(CONFIRMED_AFTER.min).max(CONFIRMED_AFTER.max),
  schedule: z.json(),
  run: word.nullable(),
  publisher: word,
});

const isOneEach = (all: readonly unknown[]): boolean =>
  new Set((all as readonly Connection[]).map(({ network }) => network)).size === all.length;

const connections = z.array(connection).max(100).refine(isOneEach, 'a network twice');

/** Where conversions go; the key lies apart and is in no backup. */
const profile = z.looseObject({
  ...{ id: uuid, name: word, advertiserId: word, mid: z.string().regex(/^\d{1,10}$/) },
  address: z.string().refine((address) => endpointIn(address) !== undefined, 'not an address'),
  variant: z.enum(VARIANTS),
  delivery: z.enum(DELIVERIES),
  mapping: z.array(z.looseObject({ event: word, kind: z.enum(KINDS) })).max(MAX_RULES),
});

/** Read through a parser of its own wherever it is used; here it only has to be plain data. */
const parsedOnUse = z.json();

const yenRate = rowOf<YenRate>({ currency, yen: decimal, day });

const trackedLink = rowOf<TrackedLink>({
  ...{
    id: word,
    at: instant,
    publisher: word,
    mid: word,
    page: z.string().max(MAX_PAGE),
    u1: word,
  },
  about: z.union([
    z.strictObject({ kind: z.literal('post'), post: word }),
    z.strictObject({ kind: z.literal('campaign'), name: word }),
  ]),
});

/** Every setting that belongs to a backup, by its name in `storage.local`. */
export const SETTING_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  advertising: connections,
  checklist: parsedOnUse,
  conversionProfiles: z.array(profile).max(MAX_PROFILES),
  countingSince: day,
  feeds: z.array(feed).max(50),
  goals: parsedOnUse,
  hiddenEvents: z.array(z.custom((id) => eventIdOf(id) !== undefined)).max(10_000),
  ownHours: parsedOnUse,
  reminders: parsedOnUse,
  roomCandidates: z.array(candidate).max(10_000),
  rulebook: parsedOnUse,
  settings,
  shareChannel: word,
  templates: z.array(z.custom(isTemplate)).max(1_000),
  trackedLinks: z.array(trackedLink).max(MAX_LINKS),
  yenRates: z.array(yenRate).max(100),
};
