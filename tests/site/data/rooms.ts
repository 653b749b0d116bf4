import type { Room } from './types';

export const rooms: readonly Room[] = [
  {
    slug: 'room_0a1b2c3d4e',
    name: 'みほん はな',
    about: '木のうつわと布もの。小さな台所の日々を記録しています。',
    userNumber: '01234567',
    rank: 'a',
    following: '224',
    followers: '396K',
    counts: { items: '2,211', coordinates: '5', collections: '55', likes: '812' },
    influencer: true,
  },
  {
    slug: 'aoi_techo',
    name: 'あおい｜手帳と台所',
    about: '使ってよかった日用品だけ。写真はぜんぶ自分で撮っています。',
    userNumber: '07654321',
    rank: 'b',
    following: '186',
    followers: '1,178',
    counts: { items: '342', coordinates: '2', collections: '9', likes: '1,024' },
  },
  {
    slug: 'mihon_matome',
    name: '見本まとめ',
    about: 'カードが200枚ある、長いROOMの見本です。',
    userNumber: '02468024',
    rank: 's',
    following: '1,002',
    followers: '12.3K',
    counts: { items: '200', coordinates: '0', collections: '0', likes: '3' },
  },
];

/** Who is logged in on the practice site. */
export const ownRoom = 'aoi_techo';

export function roomOf(slug: string): Room | undefined {
  return rooms.find((room) => room.slug === slug);
}
