import type { CampaignEvent } from '../../../domain/events/event';
import type { JstMonth } from '../../../domain/month';
import type { AdvertisingLineRow, AdvertisingRow } from '../../ledger/advertising/rows';
import type { ImportRow, ReportLineRow, RewardRow } from '../../ledger/rows';
import type { TraceAnswerRow, TraceRow } from '../../ledger/trace-rows';
import type {
  ActionRow,
  AttemptRow,
  ClickRow,
  DraftRow,
  ItemRow,
  MonthRow,
  PostRow,
  PrintRow,
  ShareRow,
  SnapshotRow,
} from '../../rows';
import { isSame } from '../canonical';
import { mergeAdvertisingLines, mergeAdvertisingRows } from './advertising';
import type { Merge } from './choose';
import { mergeAnswers, mergeImports, mergeReportLines, mergeRewards, mergeTraces } from './ledger';
import { mergeAttempts, mergeClicks } from './passages';
import {
  mergeActions,
  mergeDrafts,
  mergeEvents,
  mergeMonths,
  mergePrints,
  mergeShares,
  mergeSnapshots,
} from './records';
import { mergeItems, mergePosts } from './things';

/**
 * What is a fact, by the row of each: sums are made anew of them. `reportedMonths` is no table: the
 * months of the ledger of which a report was read, though perhaps an empty one.
 */
export interface FactRows {
  items: ItemRow;
  clicks: ClickRow;
  cartAttempts: AttemptRow;
  posts: PostRow;
  actions: ActionRow;
  drafts: DraftRow;
  snapshots: SnapshotRow;
  months: MonthRow;
  prints: PrintRow;
  rewards: RewardRow | AdvertisingRow;
  reportLines: ReportLineRow;
  advertisingLines: AdvertisingLineRow;
  imports: ImportRow;
  traces: TraceRow;
  traceAnswers: TraceAnswerRow;
  events: CampaignEvent;
  shares: ShareRow;
  reportedMonths: { month: JstMonth };
}

export type FactTable = keyof FactRows;

/** A fingerprint names its source, so both rows are of one. */
const mergeAnyRewards: Merge<FactRows['rewards']> = (a, b) => {
  if (a.source === 'rakuten-affiliate' && b.source === a.source) return mergeRewards(a, b);
  if (a.source === 'rakuten-advertising' && b.source === a.source)
    return mergeAdvertisingRows(a, b);
  return a.source < b.source ? a : b;
};

const MERGES: { [T in FactTable]: Merge<FactRows[T]> } = {
  items: mergeItems,
  clicks: mergeClicks,
  cartAttempts: mergeAttempts,
  posts: mergePosts,
  actions: mergeActions,
  drafts: mergeDrafts,
  snapshots: mergeSnapshots,
  months: mergeMonths,
  prints: mergePrints,
  rewards: mergeAnyRewards,
  reportLines: mergeReportLines,
  advertisingLines: mergeAdvertisingLines,
  imports: mergeImports,
  traces: mergeTraces,
  traceAnswers: mergeAnswers,
  events: mergeEvents,
  shares: mergeShares,
  reportedMonths: (a) => a,
};

/**
 * Two rows of one key as one: the only rule by which histories of two machines, or a backup and
 * what is here, become one history.
 *
 * - Deterministic and pure: no clock, no database, the same on every machine.
 * - Commutative, associative and idempotent, canonically (`isSame`): in whatever order and how
 *   often machines meet, all of them end with the same rows. Property tests hold this.
 * - Nothing is deleted by merging: what one side no longer has comes back from the other.
 * - Rows of equal content come back as they are, the same object as `a`.
 *
 * What follows from other rows (who superseded a click, whose an attempt is, one item under two
 * keys, a post under its local id, roll-ups and sums) is not decided here: whoever stores merged
 * rows calls `settleMerged` of `lib/storage/backup/settle` in the same transaction.
 */
export function mergeRow<T extends FactTable>(
  table: T,
  a: FactRows[T],
  b: FactRows[T],
): FactRows[T] {
  const merge: Merge<FactRows[T]> = MERGES[table];
  return isSame(a, b) ? a : merge(a, b);
}
