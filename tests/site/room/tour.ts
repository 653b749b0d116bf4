import type { SitePage } from '../urls';

export type Entry = readonly [SitePage, string];

export interface TourGroup {
  title: string;
  entries: readonly Entry[];
}

export const tour: readonly TourGroup[] = [
  {
    title: 'ROOM',
    entries: [
      ['ownProfile', 'my ROOM（自分）'],
      ['ownPost', '自分の投稿'],
      ['roomProfile', 'ほかの人のROOM'],
      ['post', 'ほかの人の投稿'],
      ['originalPost', 'オリジナル写真の投稿'],
      ['soldOutPost', '売切れの商品の投稿'],
      ['feed', 'フィード'],
      ['discover', '見つける'],
      ['search', '検索'],
      ['notifications', 'お知らせ'],
    ],
  },
  {
    title: '投稿する',
    entries: [
      ['composer', 'コレ！して投稿する'],
      ['composerHealthNote', '薬機法の注意が出る商品'],
      ['composerDuplicate', 'すでにコレ！している商品'],
      ['composerRefused', '投稿できない商品'],
    ],
  },
  {
    title: '市場の商品ページ',
    entries: [
      ['itemMulti', '種類を選べる商品'],
      ['itemSingle', '種類のない商品'],
      ['itemTimeSale', 'タイムセール'],
      ['itemSoldOut', '売り切れ'],
      ['itemNotYet', '発売前'],
      ['shopCategory', '店の商品一覧'],
      ['books', 'ブックス（別のサービス）'],
    ],
  },
  {
    title: 'リンク',
    entries: [
      ['affiliateLink', 'ROOM以外のアフィリエイトリンク'],
      ['webServiceLink', 'Webサービスのリンク'],
      ['strippedPost', '印の消えるリンクの投稿'],
    ],
  },
  {
    title: '変わったページ',
    entries: [
      ['bigFeed', 'カード200枚のフィード'],
      ['bigProfile', 'カード200枚のROOM'],
      ['staleCanonicalPost', 'canonicalが古いままの投稿'],
      ['unknownRoom', '知らない形のROOM'],
      ['deletedPost', '削除された投稿'],
      ['itemOldRoot', '古い形のデータの商品'],
      ['itemNoIsland', 'データのない商品'],
      ['itemBroken', 'データの壊れた商品'],
      ['itemHostile', '名前にHTMLのある商品'],
      ['itemStrictCsp', 'もっとも厳しいCSP'],
      ['itemSmallRem', '文字の基準が62.5%'],
      ['itemUnknown', '見つからない商品'],
    ],
  },
];
