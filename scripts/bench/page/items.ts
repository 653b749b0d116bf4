import type { ItemKey, ShopUrl } from '../../../lib/domain/identity';
import { grams } from '../../../lib/domain/search';
import type { ItemRow } from '../../../lib/storage/rows';
import type { Random } from './random';

const ADJECTIVES =
  '北欧風 今治産 送料無料 日本製 大容量 折りたたみ 無添加 有田焼 天然木 秋冬新作'.split(' ');
const THINGS =
  'マグカップ バスタオル サラダボウル トートバッグ クッションカバー 石けん ラタンのかご ' +
  'ブランケット ドリップセット 観葉植物 ランタン フライパン ティーポット まな板 花瓶';
const DETAILS = '2個セット 350ml ホワイト グレージュ 選べる5色 ギフト 母の日 A4対応 XL'.split(' ');

const SHOPS = 800;

const shop = (index: number): ShopUrl => `mihon-${index.toString(36).padStart(3, '0')}` as ShopUrl;

export const shopOf = (index: number): ShopUrl => shop((index * 7919) % SHOPS);
export const keyOf = (index: number): ItemKey =>
  `${shopOf(index)}:${10_000_000 + index}` as ItemKey;

/** An item as a visit to its page would have stored it. */
export function itemRow(index: number, random: Random, start: number, now: number): ItemRow {
  const words = [
    random.pick(ADJECTIVES, ''),
    random.pick(THINGS.split(' '), ''),
    random.pick(DETAILS, ''),
    `見本${index.toString(36)}`,
  ];
  const [name, shopUrl] = [words.join(' '), shopOf(index)];
  const shopName = `見本の店 ${shopUrl.slice(6)}`;
  const firstSeenAt = start + random.below(now - start);
  return {
    key: keyOf(index),
    idAlias: keyOf(index),
    manageAlias: `${shopUrl}:mihon-${index}` as ItemKey,
    shopUrl,
    name,
    shopName,
    price: 500 + random.below(20_000),
    image: `https://tshop.r10s.jp/${shopUrl}/cabinet/${index}.jpg`,
    availability: random.chance(0.9) ? 'on-sale' : 'sold-out',
    firstSeenAt,
    seenAt: Math.min(now, firstSeenAt + random.below(now - firstSeenAt + 1)),
    grams: grams(`${name} ${shopName} ${shopUrl}`),
  };
}
