import type { Certainty } from '../../rules';
import type { BannedWord } from './lists';

/** Words of a list that are known from the same place. */
export interface WordSource<W> {
  certainty: Certainty;
  source: string;
  words: readonly W[];
}

const JYUMARU = 'jyumaru/rakuten-room-bot post.js (2026-05-17)';
const FOREGLCR = 'foreglcr-svg/rakuten-room-automation app.py (2026-08-22)';

const instead = (milder: Readonly<Record<string, string>>): BannedWord[] =>
  Object.entries(milder).map(([word, text]) => (text === '' ? { word } : { word, milder: text }));

/**
 * Words for which ROOM's server was seen to refuse a post (「禁止されたキーワードが含まれます」,
 * 「ご利用できない文字列」) or which people who were refused leave out. Nobody has the whole list.
 * うつ alone is left out of it: it begins うつわ.
 */
export const REJECTED_WORDS: readonly WordSource<BannedWord>[] = [
  {
    certainty: 'several',
    source: `${JYUMARU}, ${FOREGLCR}`,
    words: instead({
      肩こり: '肩まわりの重さ',
      腰痛: '腰まわりの負担',
      冷え性: '足もとの寒さ',
      不眠: '寝る前のひととき',
      治る: '心地よく過ごせる',
    }),
  },
  {
    certainty: 'single',
    source: JYUMARU,
    words: instead({
      腱鞘炎: '手首の負担',
      頭痛: '',
      眼精疲労: '画面を見続けた日の目もと',
      疲労回復: 'ひと息つける',
      むくみ: '夕方の足の重さ',
      ダイエット効果: '食事に気をつけたい時期に',
      うつ病: '',
      治療: 'お手入れ',
      改善: '使いやすくなった',
      予防: '備え',
      効果: '使ってみた感想',
      効能: '特長',
      症状: '気になること',
      医療: '',
      医薬: '',
      診断: '',
      処方: '配合',
      最安: 'お手頃',
      最安値: 'お手頃',
      激安: 'お手頃',
      送料無料確約: '',
    }),
  },
  {
    certainty: 'single',
    source: FOREGLCR,
    words: instead({
      熱中症: '夏の暑さ',
      花粉症: '花粉の季節',
      感染症: '気をつけたい季節',
      便秘: '毎日のリズム',
      アトピー: '敏感な肌',
      湿疹: '肌のゆらぎ',
      ニキビ: '肌のゆらぎ',
      完治: '',
    }),
  },
];
