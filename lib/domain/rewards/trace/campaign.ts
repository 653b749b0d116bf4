import { saysVariant } from './variants';

/**
 * What shops write round a name for some weeks: points, postage, coupons, places in rankings, the
 * occasion for a present. It says nothing of which item it is. Texts here are in one spelling
 * already (`normalise`). Numbers have an end, so that a name of nothing but digits costs no time.
 */
const ANYWHERE = [
  '(?:ポイント|(?<![a-z])p)\\s?(?:最大)?\\d{1,6}(?:\\.\\d{1,3})?\\s?倍',
  '最大\\d{1,5}倍',
  '送料無料|送料込み?',
  '(?:最大|先着)?\\d[\\d,.]{0,8}\\s?(?:(?:円|%)\\s?(?:オフ|引き?)|(?:円|%)?\\s?off(?![a-z]))(?:クーポン)?',
  '(?:最大)?\\d[\\d,]{0,8}円クーポン',
  'クーポン(?:利用|使用|適用|配布中?)?',
  '(?:期間|数量|店内|本日|台数|個数|web|楽天|当店)限定',
  '(?:楽天(?:市場)?)?(?:スーパー|(?<![a-z]))sale(?![a-z])|(?<![ァ-ヺ])(?:タイム|スーパー)?セール(?![ァ-ヺー])',
  '楽天(?:市場)?(?:総合|週間|デイリー|月間|年間|リアルタイム)?(?:ランキング)?(?:第?\\d{1,5}|一)位(?:獲得|受賞|入賞)?',
  '(?:ランキング)?第?\\d{1,5}位(?:獲得|受賞|入賞)?',
  'ランキング(?:入賞|受賞)',
  'あす楽(?:対応)?|(?:即日|当日|翌日)(?:発送|出荷|配送)|即納',
  '(?:メール便|ネコポス|ゆうパケット|ポスト投函)(?:対応|可|無料)?',
  'お買い?物マラソン|買い?(?:回り|まわり)',
  'エントリーで?|半額|再入荷|新作|新商品|大好評|在庫処分|レビュー特典',
  'お歳暮|お中元|母の日|父の日|敬老の日|バレンタイン|ホワイトデー|クリスマス|プレゼント|ギフト',
];
/** These make a bracket one of a campaign, but may be part of a name outside of it. */
const IN_BRACKETS = [
  'ポイント',
  '限定',
  '\\d倍(?!濃縮|速|率)',
  '(?<![a-z])off(?![a-z])',
  'ランキング',
  'マラソン',
];
const BRACKETS_ONLY = ['公式', '正規', '予約', '受賞', 'レビュー', '発送', '\\d円'];

const LOOSE = new RegExp(ANYWHERE.join('|'), 'gu');
const CAMPAIGN = new RegExp([...ANYWHERE, ...IN_BRACKETS, ...BRACKETS_ONLY].join('|'), 'u');

/** No bracket that says something of an item is longer. */
const BRACKETS = [
  /【([^【】]{0,80})】/gu,
  /\[([^[\]]{0,80})\]/gu,
  /〔([^〔〕]{0,80})〕/gu,
  /≪([^≪≫]{0,80})≫/gu,
  /《([^《》]{0,80})》/gu,
  /\\([^\\/]{0,80})\//gu,
  /([★☆◆◇■□●]{1,3})(?=([^★☆◆◇■□●]{1,40}))\2\1/gu,
];
/** A report cuts names, inside of a bracket too. */
const UNCLOSED = /[【[〔≪《\\]([^【】[\]〔〕≪≫《》\\]{0,80})$/u;

/** A name without its campaigns. */
export interface BareName {
  main: string;
  /** What stands in brackets and may be of the item or of a campaign that we do not know. */
  aside: string;
}

/** Of a name in one spelling; a bracket that tells one variant from another is kept. */
export function withoutCampaigns(text: string): BareName {
  const asides: string[] = [];
  const setAside = (inner: string): string => {
    const rest = inner.replace(LOOSE, ' ');
    if (!CAMPAIGN.test(inner) || saysVariant(rest)) asides.push(rest);
    return ' ';
  };
  let main = text;
  for (const bracket of BRACKETS) {
    main = main.replace(bracket, (...[, first, second]) =>
      setAside(typeof second === 'string' ? second : String(first)),
    );
  }
  main = main.replace(UNCLOSED, (_, inner: string) => (saysVariant(inner) ? ` ${inner}` : ' '));
  return { main: main.replace(LOOSE, ' '), aside: asides.join(' ') };
}
