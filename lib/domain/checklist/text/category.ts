import { ITEM_CATEGORIES, type ItemCategory } from '../words/lists';
import type { ItemText } from './draft';

/**
 * Assumed from words in the item's name and genre: what a curator would take it for. Supplements
 * are food to the law and health to the shop; an item may be of several categories.
 */
const SIGNS: Readonly<Record<ItemCategory, RegExp>> = {
  cosmetics:
    /コスメ|化粧|美容|スキンケア|乳液|クレンジング|洗顔|ファンデ|アイシャドウ|アイパレット|アイライナー|マスカラ|(?<![クグ])リップ|チークカラー|日焼け止め|シャンプー|トリートメント|ヘアオイル|ヘアケア|ボディソープ|ボディクリーム|ハンドクリーム|フェイスパック|フェイスマスク|香水|ネイル|入浴剤|石けん|石鹸|歯磨/,
  food: /食品|お菓子|菓子|スイーツ|チョコ|クッキー|ケーキ|アイスクリーム|コーヒー|珈琲|紅茶|緑茶|お茶|ジュース|ドリンク|ミネラルウォーター|炭酸水|日本酒|ワイン|ビール|お米|精米|無洗米|食パン|菓子パン|麺|うどん|ラーメン|カレールー|惣菜|レトルト|調味料|味噌|醤油|はちみつ|ナッツ|フルーツ|みかん|りんご|いちご|牛肉|豚肉|鶏肉|海鮮|ズワイガニ|タラバガニ|うなぎ|サプリ|青汁|プロテイン|酵素|乳酸菌|コラーゲン|スムージー/,
  health:
    /健康|ダイエット|サプリ|青汁|プロテイン|酵素|マッサージ|指圧|着圧|骨盤|姿勢|腰椎|コルセット|サポーター|磁気|ストレッチ|ヨガ|フィットネス|トレーニング|体組成計|血圧計|温灸|枕|マットレス|介護|衛生|マスク|医薬/,
};

/** Approved for what it says: 医薬部外品, 機能性表示食品, 特定保健用食品, medicine. */
const LICENSED =
  /医薬部外品|薬用|機能性表示食品|特定保健用食品|トクホ|第[123一二三]類医薬品|医療機器/;

/** More than any name or genre has. */
const MOST_UNITS = 2_000;

const wordingOf = (item: ItemText | undefined): string =>
  `${item?.name ?? ''}\n${item?.genre ?? ''}`.slice(0, MOST_UNITS).normalize('NFKC');

/** Nothing when neither name nor genre tells it. */
export function categoriesOf(item: ItemText | undefined): readonly ItemCategory[] | undefined {
  const wording = wordingOf(item);
  const found = ITEM_CATEGORIES.filter((category) => SIGNS[category].test(wording));
  return found.length > 0 ? found : undefined;
}

export const isLicensed = (item: ItemText | undefined): boolean => LICENSED.test(wordingOf(item));
