import type { ItemKey, RoomSlug } from './identity';
import { HOUR, type Instant, MINUTE } from './time-units';
import type { ClickKind } from './windows';

/** Two sightings of one item within this time are one passage (DESIGN 3.1). */
export const SAME_PASSAGE = MINUTE;

/** The ROOM page and the landing page each see a passage; either may be missing. */
export type Place = 'room-page' | 'landing';

/** What was seen, where, and how we know. */
export interface Evidence {
  /** Made by the page that saw it; the same sighting sent twice has the same id. */
  sighting: string;
  place: Place;
  at: Instant;
  /** `left`, `middle`, `keyboard` on a ROOM page; the parameter, or `''`, on a landing page. */
  detail: string;
  /** The browser's tab: ties a landing to a click when the item is not the one expected. */
  tab: number;
}

export interface PassageSighting {
  /** `none`: a landing without a mark, because it was stripped or because there was no link. */
  kind: ClickKind | 'none';
  itemKey: ItemKey;
  room?: RoomSlug | undefined;
  evidence: Evidence;
}

export interface KnownPassage {
  kind: ClickKind;
  itemKey: ItemKey;
  room?: RoomSlug | undefined;
  evidence: Evidence[];
}

/**
 * Whether a sighting belongs to a passage already known: within 60 s, by links of one kind (a
 * landing without a mark fits any), not from two different ROOMs, and of the same item, unless
 * the same tab landed on another item than the one the link named.
 */
export function samePassage(known: KnownPassage, seen: PassageSighting): boolean {
  const { evidence } = seen;
  const near = known.evidence.some((e) => Math.abs(e.at - evidence.at) < SAME_PASSAGE);
  const rooms = known.room === undefined || seen.room === undefined || known.room === seen.room;
  const kinds = seen.kind === 'none' || seen.kind === known.kind;
  return near && rooms && kinds && (known.itemKey === seen.itemKey || landedElsewhere(known, seen));
}

function landedElsewhere(known: KnownPassage, seen: PassageSighting): boolean {
  const { evidence } = seen;
  const waiting = known.evidence.every((e) => e.place === 'room-page');
  const sameTab = known.evidence.some((e) => e.tab === evidence.tab && e.at <= evidence.at);
  return seen.kind !== 'none' && evidence.place === 'landing' && waiting && sameTab;
}

export const MAX_AHEAD = MINUTE;
/** A sighting that is older is refused: a page that was open for so long tells nothing of today. */
export const MAX_BEHIND = 24 * HOUR;

/**
 * When a sighting was made. Page and background share one clock: a sighting dated ahead was made
 * before that clock was set back, hence by now at the latest; it is not lost for that.
 */
export function madeAt(at: Instant, now: Instant, behind = MAX_BEHIND): Instant | undefined {
  if (at < now - behind) return undefined;
  return at > now + MAX_AHEAD ? now : at;
}

/**
 * Whether something that is kept is of later than what arrives: a message that was sent again. With
 * more between them the clock was set back, and what arrives is the news.
 */
export const arrivesLate = (at: Instant, kept: Instant): boolean =>
  at < kept && kept - at <= MAX_AHEAD;

/** What the notebook learned about a post's link from a passage through it (DESIGN 3.1). */
export type LinkFinding = 'ok' | 'mark-missing' | 'wrong-item' | 'not-landed';

/** The landing decides: a click alone proves nothing about where the link leads. */
export function linkFinding(click: {
  itemKey: ItemKey;
  landedKey?: ItemKey | undefined;
  evidence: readonly Evidence[];
}): LinkFinding {
  const landings = click.evidence.filter((e) => e.place === 'landing');
  if (landings.length === 0) return 'not-landed';
  if (click.landedKey !== undefined && click.landedKey !== click.itemKey) return 'wrong-item';
  return landings.some((e) => e.detail !== '') ? 'ok' : 'mark-missing';
}
