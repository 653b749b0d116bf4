import { grams } from '../../search';
import { colourOf } from './colours';
import { plainName } from './sold-name';
import { type Variants, variantsOf } from './variants';
import { wordsOf } from './words';

/** A name taken apart once, to be compared often. */
export interface Name {
  /** Without campaigns, brackets and spaces. */
  compact: string;
  /** How long the shop wrote it, campaigns and all. */
  length: number;
  words: ReadonlySet<string>;
  /** Pairs of neighbouring characters. */
  pairs: ReadonlySet<string>;
  /** Words and pairs that stand in brackets only. */
  aside: ReadonlySet<string>;
  variants: Variants;
}

export function nameOf(text: string): Name {
  const { main, aside } = plainName(text);
  const variants = variantsOf(`${main} ${aside}`);
  const words = new Set(ownWords(main));
  const pairs = new Set(grams(main));
  const [asideWords, asidePairs] = [ownWords(aside), grams(aside)];
  return {
    compact: main.replaceAll(' ', ''),
    length: text.length,
    words: new Set([...words, ...asideWords, ...variantWords(variants)]),
    pairs: new Set([...pairs, ...asidePairs]),
    aside: new Set([
      ...asideWords.filter((word) => !words.has(word)),
      ...asidePairs.filter((pair) => !pairs.has(pair)),
    ]),
    variants,
  };
}

/** Without measures and colours, which are compared by what they mean. */
const ownWords = (text: string): string[] =>
  wordsOf(text).filter((word) => !/^\d/.test(word) && colourOf(word) === undefined);

/** `1.5kg` and `1500g` are one word; the mark keeps it apart from words of the text. */
const variantWords = (variants: Variants): string[] =>
  [...variants].flatMap(([kind, values]) => [...values].map((value) => `=${kind} ${value}`));

export const isVariantWord = (word: string): boolean => word.startsWith('=');

/** How much a word or a pair tells: the rarer among the known names, the more. */
export type Weigh = (term: string) => number;

export function weighing(names: readonly Name[]): Weigh {
  const counts = new Map<string, number>();
  for (const { words, pairs } of names) {
    // A word of two characters is its own pair.
    for (const term of new Set([...words, ...pairs])) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const weightOf = (count: number) => Math.log1p(names.length / (1 + count));
  const weights = new Map([...counts].map(([term, count]) => [term, weightOf(count)]));
  const unseen = weightOf(0);
  return (term) => weights.get(term) ?? unseen;
}
