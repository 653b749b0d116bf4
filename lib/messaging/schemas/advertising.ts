import { z } from 'zod';
import {
  CONFIRMED_AFTER,
  type ConnectionId,
  MAX_PLACE,
  MAX_REPORT_NAME,
  type TokenSlot,
} from '../../domain/advertising/connection';
import { networkOf } from '../../domain/advertising/networks';
import { IMPORT_MONTHS } from '../../domain/advertising/plan';
import { ADVERTISING_REPORTS } from '../../domain/advertising/report-kinds';
import { RHYTHMS } from '../../domain/advertising/schedule';
import { isAffiliateId, siteIdIn } from '../../domain/advertising/site-id';
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

/** With an id it takes the place of that one; without a token the token stays. */
export const connection = z.object({
  id: connectionId.optional(),
  token: z.string().min(4).max(2_000).optional(),
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
