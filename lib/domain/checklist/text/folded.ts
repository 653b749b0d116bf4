import type { Span } from '../result';

/**
 * One spelling for comparison (NFKC, lower case) that remembers where every part of it was typed.
 * Folding goes character by character as a person sees them, so that no match ends inside one.
 */
export interface Folded {
  /** As typed. */
  readonly text: string;
  readonly folded: string;
  /** Where the character behind each unit of the folded text begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Far above the site's limit: of a longer text only the beginning is looked at. Where it is cut
 * does not matter, as no word ends in half a character.
 */
export const MOST_JUDGED = 4_000;

export function fold(text: string): Folded {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, end, isPlain } of stretchesOf(text)) {
    if (isPlain) {
      folded.push(text.slice(start, end).toLowerCase());
      for (let at = start; at < end; at++) {
        starts.push(at);
        ends.push(at + 1);
      }
      continue;
    }
    for (const character of charactersIn(text, start, end)) {
      const piece = foldCharacter(text.slice(character.start, character.end));
      folded.push(piece);
      for (let unit = 0; unit < piece.length; unit++) {
        starts.push(character.start);
        ends.push(character.end);
      }
    }
  }
  return { text, folded: folded.join(''), starts, ends };
}

export const foldedOf = (text: string): string => fold(text).folded;

/**
 * Everything but kana, kanji, ASCII and the usual punctuation: these stay as they are and never
 * join each other, so that most of a text needs no segmenter.
 */
const COMPLEX = /[^\n -~ぁ-ゖァ-ー㐀-䶿一-鿿、。「」]+/g;

type Stretch = Span & { isPlain: boolean };

/** What is not plain goes with its neighbours, which it may join. */
function stretchesOf(text: string): Stretch[] {
  const complex: Stretch[] = [];
  for (const { index, 0: part } of text.matchAll(COMPLEX)) {
    const start = Math.max(index - 1, 0);
    const end = Math.min(index + part.length + 1, text.length);
    const last = complex.at(-1);
    if (last && start < last.end) last.end = end;
    else complex.push({ start, end, isPlain: false });
  }
  const stretches: Stretch[] = [];
  let at = 0;
  for (const stretch of complex) {
    if (at < stretch.start) stretches.push({ start: at, end: stretch.start, isPlain: true });
    stretches.push(stretch);
    at = stretch.end;
  }
  if (at < text.length) stretches.push({ start: at, end: text.length, isPlain: true });
  return stretches;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Voiced marks that were typed as characters of their own belong to the kana before them. */
const SPACED_MARK = /^[゛゜]/;
const KANA = /[ぁ-ゖァ-ヺ]$/;

function charactersIn(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
    const last = found.at(-1);
    const joins = last && SPACED_MARK.test(segment) && KANA.test(text.slice(last.start, last.end));
    if (joins) last.end += segment.length;
    else found.push({ start: from + index, end: from + index + segment.length });
  }
  return found;
}

/** How a sign is drawn says nothing about what was written: the emoji 1️⃣ is a 1. */
const DRAWING = /(?<=.)[\ufe0e\ufe0f\u20e3]/gs;

const foldCharacter = (character: string): string =>
  character
    .replace(/[゛゜]/g, (mark) => (mark === '゛' ? '\u3099' : '\u309a'))
    .replace('\r\n', '\n')
    .normalize('NFKC')
    .replace(DRAWING, '')
    .toLowerCase();

/** Whether a folded position lies between two characters as they were typed. */
export const isBetween = ({ folded, starts }: Folded, at: number): boolean =>
  at <= 0 || at >= folded.length || starts[at] !== starts[at - 1];

/** Where a part of the folded text was typed, widened to whole characters. */
export function spanOf({ text, starts, ends }: Folded, from: number, to: number): Span {
  return { start: starts[from] ?? text.length, end: ends[to - 1] ?? 0 };
}
