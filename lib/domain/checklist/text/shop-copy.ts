import type { Judgement, Span } from '../result';
import { type Draft, type ItemText, NOTHING_WRITTEN } from './draft';
import { type Folded, foldedOf, spanOf } from './folded';
import { tagAround } from './hashtags';

export interface ShopCopyData {
  /** Percent of the text's letters that stand in pieces of the shop's text. */
  share: number;
  maxShare: number;
  /** The longest piece in a row, in letters. */
  longest: { letters: number; span: Span } | undefined;
  maxRun: number;
  /** What the text was compared with. */
  compared: readonly ('name' | 'description')[];
}

/** Pieces of so many letters: shorter ones are common words of the language. */
const PIECE = 5;

/** More than a shop's description in one language has. */
const MOST_UNITS = 20_000;

/** Letters and digits alone: blanks, signs and line breaks are what a copyist changes first. */
const LETTERS = /[\p{L}\p{N}]+/gu;

export function judgeShopCopy(
  draft: Draft,
): Judgement<ShopCopyData, 'empty' | 'noItemText' | 'noDescription'> {
  if (draft.isBlank) return NOTHING_WRITTEN;
  const { item } = draft.context;
  const compared = (['name', 'description'] as const).filter((part) => item?.[part]?.trim());
  if (!item || compared.length === 0) {
    return { state: 'unknown', reason: 'noItemText', spans: [], data: null };
  }
  const { copyShare: maxShare, copyRun: maxRun } = draft.settings.thresholds;
  const letters = lettersOf(draft);
  const runs = copiedRuns(draft.typed, letters, piecesOf(item));
  const copied = runs.reduce((sum, run) => sum + run.letters, 0);
  const share = letters.length === 0 ? 0 : Math.round((100 * copied) / letters.length);
  const longest = runs.reduce<ShopCopyData['longest']>(
    (most, run) => (most && most.letters >= run.letters ? most : run),
    undefined,
  );
  const data = { share, maxShare, longest, maxRun, compared };
  if (share > maxShare || (longest?.letters ?? 0) > maxRun) {
    return { state: 'fail', spans: runs.map(({ span }) => span), data };
  }
  return compared.includes('description')
    ? { state: 'ok', spans: [], data }
    : { state: 'unknown', reason: 'noDescription', spans: [], data };
}

/** Where the letters of the text stand in its folded form; a tag is nobody's description. */
function lettersOf({ typed, hashtags }: Draft): number[] {
  const places: number[] = [];
  for (const { index, 0: letters } of typed.folded.matchAll(LETTERS)) {
    if (tagAround(hashtags, spanOf(typed, index, index + 1)) !== undefined) continue;
    for (let at = index; at < index + letters.length; at++) places.push(at);
  }
  return places;
}

interface Run {
  letters: number;
  span: Span;
}

/**
 * Stretches whose every piece stands somewhere in the shop's text. In theory two places of it may
 * make up one stretch; comparing them would cost more than it tells.
 */
function copiedRuns(typed: Folded, places: readonly number[], pieces: ReadonlySet<string>): Run[] {
  const letters = places.map((place) => typed.folded.charAt(place)).join('');
  const runs: Run[] = [];
  let start: number | undefined;
  let end = 0;
  const close = () => {
    if (start === undefined) return;
    const span = spanOf(typed, places[start] ?? 0, (places[end - 1] ?? 0) + 1);
    runs.push({ letters: end - start, span });
    start = undefined;
  };
  for (let at = 0; at + PIECE <= letters.length; at++) {
    if (start !== undefined && at >= end) close();
    if (!pieces.has(letters.slice(at, at + PIECE))) continue;
    start ??= at;
    end = at + PIECE;
  }
  close();
  return runs;
}

let latest: { wording: string; pieces: ReadonlySet<string> } | undefined;

/** While a post is written its item stays the same, so its pieces are cut once. */
function piecesOf({ name = '', description = '' }: ItemText): ReadonlySet<string> {
  const wording = `${name.slice(0, MOST_UNITS)}\n${description.slice(0, MOST_UNITS)}`;
  if (latest?.wording === wording) return latest.pieces;
  const pieces = new Set<string>();
  for (const part of wording.split('\n')) {
    const letters = foldedOf(part).replace(/[^\p{L}\p{N}]/gu, '');
    for (let at = 0; at + PIECE <= letters.length; at++) pieces.add(letters.slice(at, at + PIECE));
  }
  latest = { wording, pieces };
  return pieces;
}
