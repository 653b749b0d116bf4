import { z } from 'zod';
import {
  type AttemptId,
  type ClickId,
  itemIdentity,
  parseItemId,
  parseManageNumber,
  parsePostId,
  parseRoomSlug,
  parseShopUrl,
} from '../../domain/identity';
import { parseJstDay } from '../../domain/time';

// The extension's CSP forbids `new Function`, which zod otherwise probes for.
z.config({ jitless: true });

/** A string that one of the domain's parsers accepts. */
export const parsed = <T>(parse: (text: string) => T | undefined, max = 64) =>
  z
    .string()
    .max(max)
    .transform((text, ctx): T => {
      const value = parse(text);
      if (value !== undefined) return value;
      ctx.addIssue({ code: 'custom', message: 'not of the expected form' });
      return z.NEVER;
    });

export const instant = z.number().int().min(0).max(8.64e15);
export const sighting = z.uuid();
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

export const name = z.string().min(1).max(255);
export const availability = z.enum(['on-sale', 'sold-out', 'not-on-sale', 'unknown']);

/** Only pictures of the hosts that Ichiba pages use are kept; anything else is not shown. */
export const image = z
  .url()
  .max(500)
  .regex(/^https:\/\/(tshop|shop)\.r10s\.jp\/|^https:\/\/(thumbnail\.)?image\.rakuten\.co\.jp\//);
