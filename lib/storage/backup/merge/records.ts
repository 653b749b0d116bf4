import type { CampaignEvent } from '../../../domain/events/event';
import type { Rank } from '../../../domain/rank/ranks';
import type { Typed } from '../../../domain/rank/records';
import type { ActionRow, DraftRow, MonthRow, PrintRow, ShareRow, SnapshotRow } from '../../rows';
import { defined, greatest, type Merge, saidFields } from './choose';

const at = (row: { at: number }): number => row.at;

export const mergeActions: Merge<ActionRow> = greatest<ActionRow>(saidFields);
export const mergeDrafts: Merge<DraftRow> = greatest<DraftRow>(at);
export const mergePrints: Merge<PrintRow> = greatest<PrintRow>(at);
export const mergeShares: Merge<ShareRow> = greatest<ShareRow>(saidFields);

/** Two readings of a day are never mixed: the one that says more, of equals the later. */
export const mergeSnapshots: Merge<SnapshotRow> = greatest<SnapshotRow>(saidFields, at);

/** What was typed last stays, figure by figure. */
export const mergeMonths: Merge<MonthRow> = (a, b) => {
  const later = greatest<Typed<number | boolean>>(at);
  const rank = defined(a.rank, b.rank, greatest<Typed<Rank>>(at));
  const values: MonthRow['values'] = { ...a.values };
  for (const metric of Object.keys(b.values) as (keyof MonthRow['values'])[]) {
    const value = defined(values[metric], b.values[metric], later);
    if (value) values[metric] = value;
  }
  return { month: a.month, ...(rank && { rank }), values };
};

/** An event has no time of its last change: what is announced, then what was seen later. */
export const mergeEvents: Merge<CampaignEvent> = greatest<CampaignEvent>(
  ({ confidence }) => (confidence === 'confirmed' ? 1 : 0),
  ({ sourceDate }) => (sourceDate ? Date.parse(sourceDate) : 0),
  saidFields,
);
