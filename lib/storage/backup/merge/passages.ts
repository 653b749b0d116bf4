import { shopOfKey } from '../../../domain/identity';
import type { Evidence } from '../../../domain/passage';
import type { Ownership } from '../../../domain/windows';
import { completeClick } from '../../clicks';
import type { AttemptRow, ClickRow } from '../../rows';
import { defined, earliest, greatest, type Merge, saidFields, steadierKey, union } from './choose';

const CERTAINTY: Record<Ownership, number> = { unknown: 0, other: 1, own: 2 };

const inOrder = (a: Evidence, b: Evidence): number =>
  a.at - b.at || (a.sighting < b.sighting ? -1 : 1);

/**
 * One passage as two machines know it: all of its evidence, counted from the earliest sighting. A
 * mark of the user (bought) that one of them has is kept. What follows from other rows (carted,
 * superseded) is put right afterwards, by `settleClicks`.
 */
export const mergeClicks: Merge<ClickRow> = (a, b) => {
  const itemKey = steadierKey(a.itemKey, b.itemKey);
  const optional = {
    room: defined(a.room, b.room),
    postId: defined(a.postId, b.postId),
    landedKey: defined(a.landedKey, b.landedKey, steadierKey),
    availability: defined(a.availability, b.availability),
    cartedAt: earliest(a.cartedAt, b.cartedAt),
    boughtAt: earliest(a.boughtAt, b.boughtAt),
    supersededAt: earliest(a.supersededAt, b.supersededAt),
  };
  return completeClick({
    id: a.id,
    at: Math.min(a.at, b.at),
    kind: greatest<ClickRow['kind']>()(a.kind, b.kind),
    ownership: CERTAINTY[a.ownership] >= CERTAINTY[b.ownership] ? a.ownership : b.ownership,
    itemKey,
    shopUrl: shopOfKey(itemKey),
    evidence: union(a.evidence, b.evidence, ({ sighting }) => sighting, inOrder),
    ...said(optional),
  });
};

/** Fields without a value are absent, as rows have them. */
function said<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** A press does not change; whose it was is settled afterwards. */
export const mergeAttempts: Merge<AttemptRow> = greatest<AttemptRow>(saidFields);
