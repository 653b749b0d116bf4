const UNIT_HAN = '個枚本袋箱缶足組点食粒包杯玉束錠号畳型歳人段色回日年合口灯巻連着';

/**
 * Japanese has no spaces between words; a change of script comes close to one. A number keeps its
 * unit, a name of letters its digits.
 */
const WORD = new RegExp(
  [
    `\\d+(?:\\.\\d+)?(?:[a-z]+|[${UNIT_HAN}])?`,
    '[a-z]+\\d*[a-z]*',
    '[\\p{Script=Han}々]+',
    '[\\p{Script=Katakana}ー]+',
    '[\\p{Script=Hiragana}ー]+',
    '\\p{L}',
  ].join('|'),
  'gu',
);

/** The words of a name in one spelling; lone hiragana are particles and left out. */
export const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).filter((word) => !/^\p{Script=Hiragana}$/u.test(word));
