import { z } from 'zod';
import { CONFIRMED_AFTER } from '../../domain/advertising/confirmed-after';
import {
  type ConnectionId,
  MAX_PLACE,
  MAX_REPORT_NAME,
  type TokenSlot,
} from '../../domain/advertising/connection';
import {
  type LinkId,
  linkProblems,
  MAX_CAMPAIGN,
  MAX_PAGE,
  MAX_U1,
} from '../../domain/advertising/deep-link';
import { networkOf } from '../../domain/advertising/networks';
import { IMPORT_MONTHS } from '../../domain/advertising/plan';
import { ADVERTISING_REPORTS } from '../../domain/advertising/report-kinds';
import { RHYTHMS } from '../../domain/advertising/schedule';
import { isAffiliateId, siteIdIn } from '../../domain/advertising/site-id';
import { parseAnyPostId } from '../../domain/identity';
import { parsed } from './parts';

const connectionId = z.uuid().transform((id) => id as string as ConnectionId);

const network = z.number().transform((id, ctx) => {
  const known = networkOf(id)?.id;
  if (known !== undefined) return known;
  ctx.addIssue({ code: 'custom', message: 'not a network' });
  return z.NEVER;
});

const siteId = parsed((text) => {
  const read = siteIdIn(text);
  return read.ok ? read.siteId : undefined;
});

/**
 * With an id it takes the place of that one. Without a token it has that of the connection `like`,
 * or the token stays.
 */
export const connection = z.object({
  id: connectionId.optional(),
  token: z.string().min(4).max(2_000).optional(),
  like: connectionId.optional(),
  network,
  siteId,
  place: z.string().max(MAX_PLACE),
  names: z.record(z.enum(ADVERTISING_REPORTS), z.string().max(MAX_REPORT_NAME)),
  confirmedAfter: z.number().int().min(CONFIRMED_AFTER.min).max(CONFIRMED_AFTER.max),
  publisher: z.literal('').or(z.string().refine(isAffiliateId)),
});

export const disconnection = z.object({ id: connectionId, rows: z.enum(['keep', 'delete']) });

export const advertisingOrder = z.union([
  z.object({ id: connectionId, order: z.literal('import'), months: z.literal(IMPORT_MONTHS) }),
  z.object({
    id: connectionId,
    order: z.enum(['hold', 'goOn', 'retry', 'test', 'endTest', 'pull']),
  }),
]);

/** `none`: by hand only. */
export const advertisingSchedule = z.object({
  id: connectionId,
  rhythm: z.enum([...RHYTHMS, 'none']),
  paused: z.boolean(),
});

export const tokenSlot = z.object({ slot: z.uuid().transform((id) => id as string as TokenSlot) });

const campaign = z.object({
  kind: z.literal('campaign'),
  name: z.string().max(MAX_CAMPAIGN),
});
const post = z.object({ kind: z.literal('post'), post: parsed(parseAnyPostId) });

/** A link as it was made on the user's press; its address follows from it. */
export const trackedLink = z
  .object({
    publisher: z.string().max(20),
    mid: z.string().max(10),
    page: z.string().max(MAX_PAGE),
    u1: z.string().max(MAX_U1),
    about: z.union([post, campaign]),
  })
  .refine((link) => linkProblems(link).length === 0);

export const linkRef = z.object({ id: z.uuid().transform((id) => id as string as LinkId) });
