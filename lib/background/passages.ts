import { asClickId, shopOfKey } from '../domain/identity';
import { type Evidence, type PassageSighting, SAME_PASSAGE, samePassage } from '../domain/passage';
import type { Instant } from '../domain/time';
import type { Clock } from '../platform/clock';
import { enterClick } from '../storage/cart-attempts';
import type { ClickDraft } from '../storage/clicks';
import type { HistoryDb } from '../storage/db';
import type { ClickRow } from '../storage/rows';

/** Two pages see a passage, each perhaps twice; more is noise and is not kept. */
const MAX_EVIDENCE = 8;

/** What a sighting adds to a click besides its evidence. */
export type PassageDetails = Partial<
  Pick<ClickDraft, 'room' | 'ownership' | 'postId' | 'availability'>
>;

/** The click this sighting is a sighting of, if one is known. Inside a transaction. */
export async function findPassage(
  db: HistoryDb,
  seen: PassageSighting,
): Promise<ClickRow | undefined> {
  const { sighting, at } = seen.evidence;
  const same = await db.clicks.where('sightings').equals(sighting).first();
  if (same) return same;
  const near = await db.clicks
    .where('at')
    .between(at - SAME_PASSAGE, at + SAME_PASSAGE, false, false)
    .reverse()
    .toArray();
  const fitting = near.filter((click) => samePassage(click, seen));
  return fitting.find((click) => click.itemKey === seen.itemKey) ?? fitting[0];
}

/** Adds a sighting to its click, or makes a new click of it. Inside a transaction. */
export async function recordPassage(
  db: HistoryDb,
  seen: PassageSighting & { kind: ClickRow['kind'] },
  details: PassageDetails,
  { now, newId }: { now: Clock; newId: () => string },
): Promise<ClickRow> {
  const known = await findPassage(db, seen);
  if (known) return addEvidence(db, known, seen, details, now());
  const { itemKey, evidence, kind } = seen;
  const draft: ClickDraft = {
    id: asClickId(newId()),
    at: evidence.at,
    kind,
    ownership: 'unknown',
    itemKey,
    shopUrl: shopOfKey(itemKey),
    ...details,
    evidence: [evidence],
  };
  return enterClick(db, draft, { now: now() });
}

/** A page that gets a new content script after an update sees the same landing once more. */
const sameSighting = (a: Evidence, b: Evidence): boolean =>
  a.sighting === b.sighting || (a.place === b.place && a.at === b.at);

/** The windows count from the earliest sighting: a click precedes its landing. */
export async function addEvidence(
  db: HistoryDb,
  known: ClickRow,
  seen: PassageSighting,
  details: PassageDetails,
  now: Instant,
): Promise<ClickRow> {
  const full = known.evidence.length >= MAX_EVIDENCE;
  if (full || known.evidence.some((e) => sameSighting(e, seen.evidence))) return known;
  const { day: _day, standing: _standing, sightings: _sightings, ...draft } = known;
  // The link names the item; a landing on another one is a finding, not a correction.
  const elsewhere = seen.itemKey !== known.itemKey && { landedKey: seen.itemKey };
  const evidence = [...known.evidence, seen.evidence].sort((a, b) => a.at - b.at);
  const at = Math.min(known.at, seen.evidence.at);
  const entered = { ...draft, ...details, ...elsewhere, evidence, at };
  return enterClick(db, entered, { before: known, now });
}
