import { expect, test } from 'vitest';
import { judged, shown } from './support';

const told = (text: string) => {
  const result = judged('volatile', text);
  const kinds = result.data?.findings.map(({ kind }) => kind) ?? [];
  return shown(text, result).map((part, index) => [kinds[index], part]);
};

test.each([
  ['1,280円でした', 'price', '1,280円'],
  ['￥１，２８０です', 'price', '￥１，２８０'],
  ['1.5万円くらい', 'price', '1.5万円'],
  ['三千円以下', 'price', '三千円'],
  ['今なら30%OFF', 'rate', '30%OFF'],
  ['２０％ｵﾌ', 'rate', '２０％ｵﾌ'],
  ['3割引で', 'rate', '3割引'],
  ['ポイント10倍', 'rate', 'ポイント10倍'],
  ['ポイント最大46.5倍', 'rate', 'ポイント最大46.5倍'],
  ['P5倍の日', 'rate', 'P5倍'],
  ['10倍ポイント', 'rate', '10倍ポイント'],
  ['500ポイント還元', 'rate', '500ポイント還元'],
  ['レビュー1,234件', 'review', 'レビュー1,234件'],
  ['口コミ2万件', 'review', '口コミ2万件'],
  ['1000件以上のレビュー', 'review', '1000件以上のレビュー'],
  ['★4.75の人気', 'review', '★4.75'],
  ['評価4.6と高い', 'review', '評価4.6'],
  ['ランキング1位', 'ranking', 'ランキング1位'],
  ['3位獲得', 'ranking', '3位獲得'],
  ['残り3個', 'stock', '残り3個'],
  ['クーポンあり', 'sale', 'クーポン'],
  ['楽天スーパーＳＡＬＥ中', 'sale', 'ＳＡＬＥ'],
])('will not stay true: %s', (text, kind, part) => {
  expect(told(text)).toEqual([[kind, part]]);
});

test.each([
  'コットン100%です',
  '2倍の容量',
  '直径30円形の皿',
  '100円ショップの箱に入る',
  '関東一円で人気の百円ショップ',
  'セールスポイントは軽さ',
  'おすすめポイント3つ',
  '星5つの使い心地',
  '★★★★★',
  '評価が高い',
  '1位置を変えて',
  '3個セット 500ml 20cm',
  'wholesale',
  '#お買い物マラソン #楽天スーパーSALE',
])('stays true: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('in their order, without what lies inside another', () => {
  expect(told('クーポンで👍🏽1,000円、送料無料！ポイント2倍').map(([kind]) => kind)).toEqual([
    'sale',
    'price',
    'sale',
    'rate',
  ]);
});

test('nothing written is not fine', () => {
  expect(judged('volatile', '')).toMatchObject({ state: 'unknown', reason: 'empty' });
});
