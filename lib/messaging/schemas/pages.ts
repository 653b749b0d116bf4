import { z } from 'zod';
import { isMonth } from '../../domain/month';
import { isSound } from '../../domain/rank/figure';
import { isMetric, METRIC_IDS } from '../../domain/rank/metrics';
import { RANKS } from '../../domain/rank/ranks';
import { clickId, itemIdentitySchema, jstDay, parsed, postId, roomSlug } from './parts';

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
