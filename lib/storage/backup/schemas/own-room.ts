import { z } from 'zod';
import { CHECKS } from '../../../domain/checklist/checks';
import { isFingerprint } from '../../../domain/checklist/photo/print-check';
import { METRIC_IDS } from '../../../domain/rank/metrics';
import { RANKS } from '../../../domain/rank/ranks';
import { OWN_ACTIONS } from '../../../domain/rollup';
import type {
  ActionRow,
  DraftRow,
  MonthRow,
  PostRow,
  PrintRow,
  ShareRow,
  SnapshotRow,
} from '../../rows';
import {
  anyPostId,
  count,
  day,
  instant,
  itemKey,
  month,
  name,
  roomSlug,
  rowOf,
  uuid,
  word,
} from './fields';

const written = {
  text: z.string().max(10_000),
  hashtags: z.array(word).max(200),
  verdict: z.partialRecord(z.enum(CHECKS), z.enum(['ok', 'fail', 'unknown'])),
};

export const posts = rowOf<PostRow>({
  id: anyPostId,
  room: roomSlug.optional(),
  itemKey: itemKey.optional(),
  postedOn: day.optional(),
  month: month.optional(),
  original: z.boolean().optional(),
  written: z.strictObject(written).optional(),
  likes: z.strictObject({ count, at: instant }).optional(),
  seenAt: instant,
});

export const drafts = rowOf<DraftRow>({
  ...written,
  id: uuid,
  at: instant,
  itemKey: itemKey.optional(),
  itemName: name.optional(),
  // Opened on a press: nothing but a page of ROOM.
  url: z
    .string()
    .max(2_000)
    .regex(/^https:\/\/room\.rakuten\.co\.jp\//),
});

export const actions = rowOf<ActionRow>({
  id: uuid,
  at: instant,
  day,
  kind: z.enum(OWN_ACTIONS),
});

const siteCount = z.strictObject({ count, rounded: z.boolean() }).optional();

export const snapshots = rowOf<SnapshotRow>({
  room: roomSlug,
  day,
  at: instant,
  rank: z.enum(RANKS).optional(),
  followers: siteCount,
  following: siteCount,
  posts: siteCount,
  collections: siteCount,
  likes: siteCount,
});

const typed = <T extends z.ZodType>(value: T) => z.strictObject({ value, at: instant });

export const months = rowOf<MonthRow>({
  month,
  rank: typed(z.enum(RANKS)).optional(),
  values: z.partialRecord(z.enum(METRIC_IDS), typed(z.union([z.boolean(), count]))),
});

export const prints = rowOf<PrintRow>({
  key: z.string().max(500),
  kind: z.enum(['shop', 'post']),
  at: instant,
  print: z.custom(isFingerprint),
});

export const shares = rowOf<ShareRow>({
  id: uuid,
  at: instant,
  channel: word,
  postId: anyPostId.optional(),
  itemKey: itemKey.optional(),
  note: name.optional(),
});
