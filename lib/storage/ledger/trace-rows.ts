import type { ItemKey } from '../../domain/identity';
import type { Match } from '../../domain/rewards/trace/match';
import type { SoldKey } from '../../domain/rewards/trace/sold-name';
import type { Decision } from '../../domain/rewards/trace/trace';

export const TRACE_KINDS = ['accepted', 'asked', 'none'] as const;
export type TraceKind = (typeof TRACE_KINDS)[number];

/** Which item a sold name is, as far as could be told. Made anew whenever more is known. */
export interface TraceRow {
  sold: SoldKey;
  /** As the report named them last. */
  shopName: string;
  itemName: string;
  kind: TraceKind;
  by?: 'score' | 'user';
  /** The item, when accepted. */
  itemKey?: ItemKey;
  /** Of the item accepted, or of those the user is asked about. */
  matches: readonly Match[];
  /** How many items and posts were known then: with no more of them nothing new comes out. */
  tried: string;
}

/** What the user said of a sold name; an import and its undoing leave it alone. */
export interface TraceAnswerRow extends Decision {
  sold: SoldKey;
}
