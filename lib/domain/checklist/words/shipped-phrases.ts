import type { Word } from './lists';

const words = (text: string): Word[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => ({ word }));

/** Assumed: how people speak of what they have used themselves. */
export const OWN_EXPERIENCE = words(`
  使って 使った 使い始め 使い心地 使い続け 愛用 リピ 買って 買った 買い足 買い替え 購入しました 購入した
  届いて 届いた 届きました 試して 試した 試しました 着て 着てみ 履いて 食べて 食べた 飲んで 飲んだ 塗って
  飾って 作って 作りました 開けてみ わが家 我が家 うちの 私は 私の 実際に 息子が 娘が ヶ月目 か月目 年目
`);

/** Assumed: how people name a drawback, a limit, or for whom it is not. */
export const DRAWBACK = words(`
  ただ、 ただし 惜しい 残念 難点 欠点 デメリット 注意点 気になる点 気になるところ 気になったの もう少し
  もうすこし 欲を言えば 強いて言えば 少し小さ 少し大き 少し重 少し高 ちょっと小さ ちょっと大き ちょっと重
  ちょっと高 重たい 合わない 向かない 向きません 向いていません 不向き 苦手な方 時間がかか 手間がかか
  コツが必要 コツがい 場所を取 かさば 人を選 色移り 食洗機不可 レンジ不可 対応していません 使えません
`);

/** Wording that is only true for some days (ryotagubusiness-B1z PRODUCT.md 2026-07-18). */
export const SALE = words(`
  クーポン セール sale 割引 値引 半額 特価 送料無料 ポイントアップ ポイント還元 ポイントバック
  期間限定 本日限り 本日限定 今だけ タイムセール 在庫わずか 残りわずか 売り切れ間近 ランキング入賞
`);

/** affiliate.rakuten.co.jp/guideline/stealth_marketing_regulation names PR and 広告. */
export const DISCLOSURE = words('pr 広告 プロモーション アフィリエイト 商品提供 提供品');

/** Nothing for words of ROOM's server: what it makes of a part of a longer word is not known. */
export const ALLOWED = words(`
  セールス のうちの 使ってみてください 使ってみてね 試してみてください 試してみてね 食べてみてください
  飲んでみてください 着てみてください 買ってみてください 買ってください 着痩せ 痩せ見え 絶対音感 唯一の欠点
  唯一の難点 唯一の不満 唯一のデメリット 唯一残念 唯一気にな 完璧では 完璧じゃ 広告では
`);
