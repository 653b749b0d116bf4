import type { ItemKey } from '../../identity';
import { type Compared, comparedWith, type TraceIndex } from './candidates';
import type { Match } from './match';
import type { SoldKey, SoldName } from './sold-name';

/** From here on names and shop are enough, when nothing else comes near. */
const ACCEPTED = 0.84;
const CLEAR_MARGIN = 0.08;
/** Below it a question would only be a bother. */
const ASKED = 0.55;
const MOST_ASKED = 3;

/** What the user said of a sold name. */
export interface Decision {
  yes?: ItemKey | undefined;
  no: readonly ItemKey[];
}

/** Which item a sold name is, as far as can be told. */
export type Trace =
  | { kind: 'accepted'; by: 'score' | 'user'; match: Match }
  /** Uncertain: the user is asked, the likeliest first. */
  | { kind: 'asked'; matches: readonly Match[] }
  | { kind: 'none' };

/** A yes wins over everything, a no is never offered again. */
export function trace(index: TraceIndex, sold: SoldName, decision?: Decision): Trace {
  const compared = comparedWith(index, sold);
  if (decision?.yes) return decided(compared, decision.yes);
  const open = compared.filter(({ itemKey }) => !decision?.no.includes(itemKey));
  const [best] = open;
  if (best && isSure(best, open)) return { kind: 'accepted', by: 'score', match: matchOf(best) };
  const matches = open.filter(({ score }) => score >= ASKED).slice(0, MOST_ASKED);
  return matches.length > 0 ? { kind: 'asked', matches: matches.map(matchOf) } : { kind: 'none' };
}

/** Each sold name with its item; the ones that were decided as they were decided. */
export const traceAll = (
  index: TraceIndex,
  names: readonly SoldName[],
  decisions: ReadonlyMap<SoldKey, Decision>,
): Map<SoldKey, Trace> =>
  new Map(names.map((sold) => [sold.key, trace(index, sold, decisions.get(sold.key))]));

const matchOf = ({ itemKey, score, reasons }: Match): Match => ({ itemKey, score, reasons });

function decided(compared: readonly Compared[], itemKey: ItemKey): Trace {
  const known = compared.find((match) => match.itemKey === itemKey);
  const reasons = [{ id: 'decided' } as const, ...(known?.reasons ?? [])];
  return { kind: 'accepted', by: 'user', match: { itemKey, score: 1, reasons } };
}

/** Price and time can take a match back, but not make one: `named` leaves them out. */
function isSure(best: Compared, all: readonly Compared[]): boolean {
  if (best.named < ACCEPTED || best.score < ACCEPTED) return false;
  return all.every(
    (other) => other.itemKey === best.itemKey || best.named - other.named >= CLEAR_MARGIN,
  );
}
