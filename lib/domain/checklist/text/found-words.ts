import type { Span } from '../result';
import type { Word } from '../words/lists';
import { type Folded, foldedOf, isBetween, spanOf } from './folded';
import { type Matcher, matcherFor } from './matcher';

/** A word of a list in the text. */
export interface FoundWord<Entry extends Word = Word> {
  entry: Entry;
  span: Span;
}

interface Hit<Entry> {
  entry: Entry;
  from: number;
  to: number;
}

/**
 * What of a list stands in a text, in its order: the longest word where one holds another, and
 * nothing that is part of an allowed expression.
 */
export function wordsIn<Entry extends Word>(
  typed: Folded,
  words: readonly Entry[],
  allowed: readonly Word[] = [],
): FoundWord<Entry>[] {
  const hits = hitsOf(typed, words);
  if (hits.length === 0) return [];
  const isExcused = coverageOf(hitsOf(typed, allowed), typed.folded.length);
  return withoutInner(hits.filter((hit) => !isExcused(hit))).map(({ entry, from, to }) => ({
    entry,
    span: spanOf(typed, from, to),
  }));
}

/** By where they end; only the longest of those that end at one place. */
function hitsOf<Entry extends Word>(typed: Folded, words: readonly Entry[]): Hit<Entry>[] {
  const hits: Hit<Entry>[] = [];
  matcherOf(words)(typed.folded, (index, from, to) => {
    const entry = words[index];
    if (!entry || !standsAlone(typed, from, to)) return 'goOn';
    hits.push({ entry, from, to });
    return 'nextPlace';
  });
  return hits;
}

const matchers = new WeakMap<readonly Word[], Matcher>();

/** Built once for a list: a keystroke only walks the text. */
function matcherOf(words: readonly Word[]): Matcher {
  const known = matchers.get(words);
  if (known) return known;
  const built = matcherFor(words.map(({ word }) => foldedOf(word)));
  matchers.set(words, built);
  return built;
}

/** Whole characters, and of Latin words and numbers the whole: no PR in PRADA, no No.1 in No.10. */
function standsAlone(typed: Folded, from: number, to: number): boolean {
  const { folded } = typed;
  if (isLatin(folded, from) && isLatin(folded, from - 1)) return false;
  if (isLatin(folded, to - 1) && isLatin(folded, to)) return false;
  return isBetween(typed, from) && isBetween(typed, to);
}

/** a–z or 0–9; asked so often that it has to be cheap. */
function isLatin(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

type Place = Pick<Hit<unknown>, 'from' | 'to'>;

/** Whether a place lies within one of the others. */
function coverageOf(covers: readonly Place[], length: number): (place: Place) => boolean {
  if (covers.length === 0) return () => false;
  /** For every position: where the earliest of those begins that end there or later. */
  const earliest = new Array<number>(length + 1).fill(length + 1);
  for (const { from, to } of covers) earliest[to] = from;
  for (let at = length - 1; at >= 0; at--) {
    earliest[at] = Math.min(earliest[at] ?? length, earliest[at + 1] ?? length);
  }
  return ({ from, to }) => (earliest[to] ?? length) <= from;
}

/** Of hits by their end: those that lie in no longer one. */
function withoutInner<Entry>(hits: readonly Hit<Entry>[]): Hit<Entry>[] {
  let earliest = Number.POSITIVE_INFINITY;
  const kept: Hit<Entry>[] = [];
  for (const hit of [...hits].reverse()) {
    if (earliest <= hit.from) continue;
    earliest = hit.from;
    kept.push(hit);
  }
  return kept.reverse();
}
