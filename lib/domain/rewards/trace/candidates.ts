import { likenessOf } from './likeness';
import type { Candidate, Match, Reason } from './match';
import { type Name, nameOf, type Weigh, weighing } from './names';
import { type ShopAgreement, type ShopJudge, shopJudge } from './shops';
import type { SoldName } from './sold-name';
import { supportOf } from './support';

/** So many are compared in full; the right one is among the first by its rare words and pairs. */
const COMPARED = 12;

/** A factor on the likeness of the names; what is `other` is never a match. */
const SHOP_FACTOR: Readonly<Record<Exclude<ShopAgreement, 'other'>, number>> = {
  same: 1,
  url: 0.95,
  like: 0.9,
  unknown: 0.8,
};
const SHOP_REASON = {
  same: 'sameShop',
  url: 'shopUrl',
  like: 'likeShop',
  unknown: 'unknownShop',
} as const;

interface Known {
  candidate: Candidate;
  names: readonly Name[];
}

/** Known items, taken apart so that many sold names can be looked up. */
export interface TraceIndex {
  known: readonly Known[];
  /** Places in `known`, by the pairs of characters of the names. */
  places: ReadonlyMap<string, readonly number[]>;
  weigh: Weigh;
  /** The items whose shop may be the one a report names. */
  ofShop: (soldShop: string) => readonly Nominee[];
}

export function traceIndex(candidates: readonly Candidate[]): TraceIndex {
  const known = candidates.map((candidate) => ({
    candidate,
    names: candidate.names.map(nameOf).filter(({ compact }) => compact !== ''),
  }));
  const places = new Map<string, number[]>();
  for (const [place, { names }] of known.entries()) {
    for (const pair of new Set(names.flatMap(({ pairs }) => [...pairs]))) {
      const found = places.get(pair);
      if (found) found.push(place);
      else places.set(pair, [place]);
    }
  }
  const weigh = weighing(known.flatMap(({ names }) => names));
  return { known, places, weigh, ofShop: shopShelves(known, shopJudge(candidates)) };
}

interface Nominee {
  place: number;
  known: Known;
  shop: Exclude<ShopAgreement, 'other'>;
}

function shopShelves(known: readonly Known[], judge: ShopJudge): TraceIndex['ofShop'] {
  const shelves = new Map<string, Nominee[]>();
  return (soldShop) => {
    const found = shelves.get(soldShop);
    if (found) return found;
    const shelf = known.flatMap((one, place): Nominee[] => {
      const shop = judge(soldShop, one.candidate.shopUrl);
      return shop === 'other' ? [] : [{ place, known: one, shop }];
    });
    shelves.set(soldShop, shelf);
    return shelf;
  };
}

/** A match with what names and shop alone say: only that can make it sure. */
export interface Compared extends Match {
  named: number;
}

/** The likeliest items of a sold name, the best first. */
export function comparedWith(index: TraceIndex, sold: SoldName): Compared[] {
  const name = nameOf(sold.itemName);
  return nominated(index, sold.shopName, name)
    .map(({ known, shop }) => compare(index.weigh, sold, name, known, shop))
    .sort((a, b) => b.score - a.score || b.named - a.named);
}

function nominated({ known, places, weigh, ofShop }: TraceIndex, shop: string, name: Name) {
  const shared = new Float64Array(known.length);
  for (const pair of name.pairs) {
    const weight = weigh(pair);
    for (const place of places.get(pair) ?? []) shared[place] = (shared[place] ?? 0) + weight;
  }
  const weightOf = ({ place }: Nominee): number => shared[place] ?? 0;
  return ofShop(shop)
    .filter((one) => weightOf(one) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, COMPARED);
}

function compare(
  weigh: Weigh,
  sold: SoldName,
  name: Name,
  { candidate, names }: Known,
  shop: Nominee['shop'],
): Compared {
  const [best] = names
    .map((known) => likenessOf(name, known, weigh))
    .sort((a, b) => b.score - a.score);
  const { points, reasons } = supportOf(sold, candidate);
  const named = (best?.score ?? 0) * SHOP_FACTOR[shop];
  const all: Reason[] = [{ id: SHOP_REASON[shop] }, ...(best?.reasons ?? []), ...reasons];
  return {
    itemKey: candidate.itemKey,
    named,
    score: Math.min(1, Math.max(0, named + points)),
    reasons: all,
  };
}
