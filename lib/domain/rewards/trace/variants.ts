import { colourOf } from './colours';
import { wordsOf } from './words';

/** What a name says of its variant: for each kind (`ml`, `個`, `colour` …) the values named. */
export type Variants = ReadonlyMap<string, ReadonlySet<string>>;

/** Units that are one: the first is what is kept, with how many of it one is. */
const SAME_UNIT: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  l: ['ml', 1_000],
  リットル: ['ml', 1_000],
  cc: ['ml', 1],
  kg: ['g', 1_000],
  キロ: ['g', 1_000],
  グラム: ['g', 1],
  cm: ['mm', 10],
  センチ: ['mm', 10],
  m: ['mm', 1_000],
  メートル: ['mm', 1_000],
  ヶ: ['個', 1],
  コ: ['個', 1],
};
const LATIN_UNITS = 'ml|l|cc|kg|mg|g|mm|cm|m|inch|w|v|mah|gb|tb|p|pcs|way';
const UNITS =
  '個|ヶ|コ|枚|本|袋|箱|缶|足|組|点|食|粒|包|杯|玉|束|錠|台|脚|膳|冊|号|畳|型|歳|人|段|色|回|日|合|口|灯|巻|連|着|匹|尾|' +
  'パック|セット|ケース|ロール|インチ|リットル|キロ|グラム|センチ|メートル|ポケット|ペア|シート|サイズ';
/** Not `2個以上で`, `1日まで`, which are terms of a campaign. */
const MEASURE = new RegExp(
  `(\\d{1,6}(?:\\.\\d{1,3})?) ?(${LATIN_UNITS})(?![a-z])|(\\d{1,6}(?:\\.\\d{1,3})?)(${UNITS})(?!以上|以内|まで|目|で|購入|ご)`,
  'gu',
);
const SIZE =
  /(?<![a-z0-9])(xs|s|m|l|ll|xl|xxl)(?:サイズ)?(?![a-z0-9])|(?<!\p{L})(大|中|小)(?:サイズ|(?!\p{L}))/gu;
/** Of a model or a purpose: other numbers are another item, none at all says nothing. */
const NUMBER = 'number';
/** `sv100`, or a number with nothing behind it. */
const BARE_NUMBER = /[a-z](\d+)|(?<![\p{L}\d.])(\d+)(?![\p{L}\d.])/gu;
const PARTS: readonly (readonly [kind: string, said: RegExp])[] = [
  ['refill', /詰め?替え?|つめかえ|リフィル|レフィル/u],
  ['spare', /交換用|(?<!詰|詰め)替え|スペア|のみ|単品|部品|パーツ/u],
  ['madeFor', /専用/u],
  ['used', /中古|訳あり|アウトレット/u],
];

/** Of a name in one spelling (`normalise`). */
export function variantsOf(text: string): Variants {
  const found = new Map<string, Set<string>>();
  const add = (kind: string, value: string) => {
    const values = found.get(kind);
    if (values) values.add(value);
    else found.set(kind, new Set([value]));
  };
  for (const [, latin, latinUnit, count, unit] of text.matchAll(MEASURE)) {
    const [kind, times] = SAME_UNIT[latinUnit ?? unit ?? ''] ?? [latinUnit ?? unit ?? '', 1];
    add(kind, String(Math.round(Number(latin ?? count) * times * 1_000) / 1_000));
  }
  for (const [, latin, kanji] of text.matchAll(SIZE)) add('size', latin ?? kanji ?? '');
  for (const [, model, alone] of text.replace(MEASURE, ' ').matchAll(BARE_NUMBER)) {
    add(NUMBER, model ?? alone ?? '');
  }
  for (const word of colourWords(text)) {
    const colour = colourOf(word);
    if (colour) add('colour', colour);
  }
  for (const [kind, said] of PARTS) if (said.test(text)) add(kind, 'yes');
  return found;
}

/** A single character is a colour only where it stands alone: not in `赤ちゃん`, `お茶`. */
const colourWords = (text: string): string[] => [
  ...wordsOf(text).filter((word) => word.length > 1),
  ...text.split(/[^\p{L}\p{N}]+/u),
];

export const saysVariant = (text: string): boolean =>
  [...variantsOf(text).keys()].some((kind) => kind !== NUMBER);

export interface VariantDifference {
  /** Kinds that both name, without a value in common: `350` and `500` of `ml`. */
  opposed: readonly string[];
  /** Kinds that only one of them names. */
  unsaid: readonly string[];
}

export function compareVariants(a: Variants, b: Variants): VariantDifference {
  const opposed = [...a].filter(([kind, values]) => {
    const others = b.get(kind);
    return others && ![...values].some((value) => others.has(value));
  });
  return {
    opposed: opposed.map(([kind]) => kind),
    unsaid: [...kindsOnlyIn(a, b), ...kindsOnlyIn(b, a)],
  };
}

const kindsOnlyIn = (a: Variants, b: Variants): string[] =>
  [...a.keys()].filter((kind) => kind !== NUMBER && !b.has(kind));
