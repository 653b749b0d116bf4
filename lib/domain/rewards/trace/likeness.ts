import type { Reason } from './match';
import { isVariantWord, type Name, type Weigh } from './names';
import { compareVariants } from './variants';

/** From so many characters on a name may have been cut; Rakuten does not say where it cuts. */
const LONG_ENOUGH_TO_BE_CUT = 24;
/** So much of the name itself has to be left. */
const LEFT_OF_CUT = 10;
/** What stands in brackets tells little: mostly another campaign. */
const ASIDE = 0.3;

/** What a name that was cut scores; less than the same name in full. */
const CUT = 0.9;
/** What is cut off names a variant: it may be another one of the same item. */
const CUT_VARIANT = 0.8;
const OPPOSED = 0.5;
const UNSAID = 0.85;
const EARLY = 0.85;
const EARLY_WORDS = 5;
/** How strongly words that stand in each other's place tell against the match. */
const SWAPPED = 1.5;

export interface Likeness {
  score: number;
  reasons: Reason[];
}

/** How far a sold name and a known name can be names of one item, shops and prices aside. */
export function likenessOf(sold: Name, known: Name, weigh: Weigh): Likeness {
  const weight: Weigh = (term) =>
    weigh(term) * (sold.aside.has(term) || known.aside.has(term) ? ASIDE : 1);
  const words = overlap(sold.words, known.words, weight);
  const pairs = overlap(sold.pairs, known.pairs, weight);
  const cut = isCut(sold, known);
  const { opposed, unsaid } = compareVariants(sold.variants, known.variants);
  const early = cut ? [] : [...earlyOnly(sold, known), ...earlyOnly(known, sold)];
  const alike = (words.alike + pairs.alike) / 2;
  let score = alike * swapFactor(sold, known, weight, words);
  if (cut) score = unsaid.length > 0 ? CUT_VARIANT : Math.max(score, CUT);
  else if (unsaid.length > 0) score *= UNSAID;
  if (early.length > 0) score *= EARLY;
  if (opposed.length > 0) score *= OPPOSED;
  const reasons: Reason[] = [
    { id: 'nameTokens', shared: words.shared, of: sold.words.size },
    { id: 'nameCharacters', permille: Math.round(pairs.alike * 1_000) },
  ];
  if (cut) reasons.push({ id: 'nameCut' });
  if (opposed.length > 0) reasons.push({ id: 'variantDiffers', kinds: opposed });
  if (unsaid.length > 0) reasons.push({ id: 'variantUnsaid', kinds: unsaid });
  if (early.length > 0) reasons.push({ id: 'wordUnsaid', words: early });
  return { score, reasons };
}

/** Names tell first what an item is, and then what it may be looked for by. */
const earlyOnly = (name: Name, other: Name): string[] =>
  [...name.words].slice(0, EARLY_WORDS).filter((word) => isMissing(word, name, other));

/** A word that occurs anywhere in the other name is not missing there. */
const isMissing = (word: string, { aside }: Name, other: Name): boolean =>
  !isVariantWord(word) &&
  !aside.has(word) &&
  !other.words.has(word) &&
  !other.compact.includes(word);

interface Overlap {
  shared: number;
  /** Twice what is shared, of all there is. */
  alike: number;
  /** All that the lighter of the two weighs. */
  lighter: number;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: Weigh): Overlap {
  let [shared, sharedWeight, weightA, weightB] = [0, 0, 0, 0];
  for (const term of a) {
    const weight = weigh(term);
    weightA += weight;
    if (!b.has(term)) continue;
    shared += 1;
    sharedWeight += weight;
  }
  for (const term of b) weightB += weigh(term);
  const all = weightA + weightB;
  return {
    shared,
    alike: all > 0 ? (2 * sharedWeight) / all : 0,
    lighter: Math.min(weightA, weightB),
  };
}

/**
 * Extra words on one side are a longer name; on both sides they are another item: the same mug in
 * another pattern.
 */
function swapFactor(sold: Name, known: Name, weigh: Weigh, { lighter }: Overlap): number {
  const only = (name: Name, other: Name) =>
    [...name.words]
      .filter((word) => isMissing(word, name, other))
      .reduce((sum, word) => sum + weigh(word), 0);
  const swapped = Math.min(only(sold, known), only(known, sold));
  return lighter > 0 ? 1 - Math.min(0.8, (SWAPPED * swapped) / lighter) : 1;
}

/** Reports cut names; what the notebook knows comes from pages, which do not. */
const isCut = (sold: Name, known: Name): boolean =>
  sold.length >= LONG_ENOUGH_TO_BE_CUT &&
  sold.compact.length >= LEFT_OF_CUT &&
  sold.compact.length < known.compact.length &&
  known.compact.startsWith(sold.compact);
