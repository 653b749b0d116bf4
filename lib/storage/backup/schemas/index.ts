import { z } from 'zod';
import type { Section } from '../sections';
import { advertisingLines } from './advertising';
import { events } from './events';
import { month } from './fields';
import { imports, reportLines, rewards, traceAnswers, traces } from './ledger';
import { actions, drafts, months, posts, prints, shares, snapshots } from './own-room';
import { cartAttempts, clicks, items } from './passages';

export const ROW_SCHEMAS: Readonly<Record<Section, z.ZodType>> = {
  items,
  clicks,
  cartAttempts,
  posts,
  actions,
  drafts,
  snapshots,
  months,
  prints,
  imports,
  rewards,
  reportLines,
  reportedMonths: z.strictObject({ month }),
  advertisingLines,
  traces,
  traceAnswers,
  events,
  shares,
};
