import type { Certainty } from '../../rules';
import type { Law, LawWord, WordCategory } from './lists';
import type { WordSource } from './shipped-rejected';

/**
 * Typical wording that guides to the two laws call forbidden for products that are no medicine.
 * The laws forbid meanings, not words: a hit is a question to the writer, no verdict. 最高 and 最強
 * are left out: as a person's own impression they promise nothing.
 */
type Milder = Readonly<Record<string, string>>;

const group =
  (law: Law, category: WordCategory, certainty: Certainty, source: string) =>
  (milder: Milder): WordSource<LawWord> => ({
    certainty,
    source,
    words: Object.entries(milder).map(([word, text]) => ({
      word,
      law,
      category,
      ...(text === '' ? {} : { milder: text }),
    })),
  });

const STANDARD = '医薬品等適正広告基準';
const COSME = 'yakkihou-writing.net/column/cosme-top10 (2025-09-25)';
const STAINS = 'gyakubiki-yakki.com/expression-skinstains';
const WHITE = 'kyk-lab.com/2024/09/13/bihaku';
const AGING = 'life-lighter.com/yakkiho/yakkiho-agingcare';
const DETOX = 'life-lighter.com/yakkiho/yakkiho-detox';
const DIET = 'gyakubiki-yakki.com/healthproduct_diet';
const CELLS = 'gyakubiki-yakki.com/?p=4875';
const MASSAGE = 'kikuragenikki.com/?p=2577, yakujihocheck.hatenadiary.jp/entry/2019/07/15/160952';
const NUMBER_ONE = 'maclogi.co.jp/?p=2949, dime.jp/genre/1257708';
const SUPERLATIVE = 'houritsushoku.com/archives/no1-ad-display-superlative-expression.html';

export const LAW_WORDS: readonly WordSource<LawWord>[] = [
  group(
    'yakki',
    'general',
    'several',
    `${STANDARD}, ${AGING}, ${DIET}`,
  )({
    治る: '心地よく過ごせる',
    治り: '心地よく過ごせ',
    治っ: '落ち着いたように感じ',
    治す: 'いたわる',
    完治: '',
    効きます: '私には合っていました',
    効果があります: '私には合っていました',
    効果がある: '私には合っていた',
    体質改善: '毎日の習慣づくり',
    副作用がない: '',
    副作用なし: '',
  }),
  group(
    'yakki',
    'general',
    'assumed',
    STANDARD,
  )({
    効き目: '使い心地',
    効果抜群: 'お気に入り',
    即効性: '使ってすぐの心地よさ',
    特効薬: '頼りにしているもの',
    万能薬: '頼りにしているもの',
    医師も推薦: '',
    医者が推薦: '',
  }),
  group(
    'yakki',
    'cosmetics',
    'several',
    `${COSME}, ${STAINS}`,
  )({
    シミが消え: 'メイクでシミをカバーでき',
    シミを消: 'メイクでシミをカバー',
    シミが薄く: 'メイクでシミが目立ちにくく',
    シワがなくなる: '乾燥が気になる目もとにうるおい',
    シワが消え: '乾燥が気になる目もとにうるおいを与え',
    ニキビに効く: '肌をすこやかに保つ',
  }),
  group(
    'yakki',
    'cosmetics',
    'single',
    `${WHITE}, ${AGING}`,
  )({
    美白になる: '明るい印象の肌に見える',
    美白効果: '明るい印象',
    色白になる: '明るい印象に見える',
    肌が白くなる: '肌が明るく見える',
    若返: '年齢に応じたお手入れ',
    老化防止: '年齢に応じたお手入れ',
    アンチエイジング: 'エイジングケア（年齢に応じたお手入れ）',
  }),
  group(
    'yakki',
    'cosmetics',
    'assumed',
    STANDARD,
  )({
    ニキビが治: '肌をすこやかに保',
    毛穴が消え: '毛穴が目立ちにくく見え',
    毛穴がなくな: '毛穴が目立ちにくくな',
    細胞が活性: 'うるおいで満た',
    肌が再生: '肌がうるおう',
    肌を再生: '肌をうるおわせ',
    ターンオーバーを促: '肌をすこやかに整え',
    リフトアップ: 'ハリのある印象',
    小顔になる: 'すっきり見えるメイク',
    たるみが改善: 'ハリのある印象',
    デトックス: 'すっきり洗い上げる',
    発毛: '髪をすこやかに保つ',
    育毛効果: '髪をすこやかに保つ',
    まつ毛が伸び: 'まつ毛にハリ・コシ',
  }),
  group(
    'yakki',
    'food',
    'single',
    `${DIET}, ${CELLS}, ${DETOX}`,
  )({
    痩せる: '体型が気になる時期の食事に',
    痩せた: '食事を見直すきっかけになった',
    痩せます: '体型が気になる時期の食事に',
    脂肪を燃焼: '運動のおともに',
    脂肪燃焼: '運動のおともに',
    脂肪を分解: '',
    内臓脂肪: '',
    中性脂肪: '',
    代謝を上げ: '元気な毎日を応援し',
    代謝アップ: '元気な毎日を応援',
    新陳代謝: '',
    食欲を抑: '満足感があ',
    腸内環境を整え: '毎日の食事に取り入れやすく',
    リバウンドしない: '続けやすい',
    くびれができ: '',
    デトックス: '気分すっきり',
    毒素: '',
    免疫力: '元気な毎日',
    自然治癒力: '',
    抗酸化作用: '',
    むくみを解消: '',
  }),
  group(
    'yakki',
    'food',
    'assumed',
    STANDARD,
  )({
    血液サラサラ: '',
    血圧を下げ: '',
    血糖値を下げ: '',
    がんに効: '',
    二日酔いに効: '飲んだ翌朝にほしくな',
    疲れが取れる: 'ほっとする味',
    便秘解消: '毎日のリズムに',
    美肌効果: 'うれしい栄養',
  }),
  group(
    'yakki',
    'health',
    'several',
    MASSAGE,
  )({
    マッサージ効果: '心地よい刺激',
    血行促進: 'ぽかぽかした心地',
    血行を良く: 'ぽかぽか心地よく',
    血行をよく: 'ぽかぽか心地よく',
    疲労回復: 'ひと息つける',
  }),
  group(
    'yakki',
    'health',
    'assumed',
    STANDARD,
  )({
    こりがほぐれ: '心地よく伸ばせ',
    コリが取れ: '心地よく感じ',
    骨盤矯正: '姿勢を意識できる',
    猫背が治: '姿勢を意識でき',
    痩せる: '運動の習慣づくりに',
    痩せた: '運動の習慣ができた',
    脚が細くな: '脚をすっきり見せられ',
    自律神経を整え: 'リラックスタイムに',
    安眠効果: 'くつろいで眠る準備に',
    ぐっすり眠れる: '寝る前にくつろげる',
    免疫力: '元気な毎日',
    デトックス: '汗をかいてすっきり',
  }),
  group(
    'keihyo',
    'general',
    'several',
    `景品表示法 第5条, ${NUMBER_ONE}`,
  )({
    'no.1': '私のお気に入り',
    no1: '私のお気に入り',
    ナンバーワン: '私のお気に入り',
    ナンバー1: '私のお気に入り',
    第1位: '人気の',
    日本一: '私の中でいちばん',
    世界一: '私の中でいちばん',
    日本初: '新しい',
    世界初: '新しい',
    業界初: '新しい',
    どこよりも安: 'お手頃に感じ',
    最安: 'お手頃',
    最高峰: 'こだわりの',
    ダントツ: 'とても',
  }),
  group(
    'keihyo',
    'general',
    'single',
    SUPERLATIVE,
  )({
    最高級: '上質な',
    唯一: '珍しい',
    完璧: '満足',
    絶対に: 'きっと',
  }),
  group(
    'keihyo',
    'general',
    'assumed',
    '景品表示法 第5条',
  )({
    絶対: 'きっと',
    '100%安全': '安心して使えている',
    '100%満足': '満足',
    永久保証: '長く使える',
  }),
];
