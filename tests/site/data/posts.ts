import { manyPosts } from './many-posts';
import { ownPosts } from './own-posts';
import type { Post } from './types';

const HANA = 'room_0a1b2c3d4e';

const hanaPosts: readonly Post[] = [
  {
    id: '1700123456789001',
    room: HANA,
    item: 'mug-nordic-2026',
    caption:
      '朝の一杯がうれしくなる、ぽってりマグ☕\nたっぷり入って、スープにもちょうどいい大きさです。\n#北欧風 #マグカップ #朝ごはん',
    likes: 36,
    comments: 3,
    date: '2026-05-01',
    pinned: true,
  },
  {
    id: '1700123456790002',
    room: HANA,
    item: 'salad-bowl-24',
    caption:
      '毎日使える木のうつわ。\nパンをのせてもかわいい。乾かすときは風通しのよいところで。\n#オリジナル写真 #うつわ',
    likes: 1284,
    comments: 12,
    date: '2026-05-03',
    photo: 'bowl-table',
  },
  {
    id: '1700123456791003',
    room: HANA,
    item: 'imabari-bath-3p',
    caption: '家族分をそろえたタオル。また入荷したら買い足したい。\n#タオル #日用品',
    likes: 92,
    comments: 0,
    date: '2026-04-18',
  },
  {
    id: '1700123456792004',
    room: HANA,
    item: 'pot-olive',
    caption: '',
    likes: 7,
    comments: 0,
    date: '2026-04-11',
  },
  {
    id: '1700123456793005',
    room: HANA,
    item: 'waffle-blanket',
    caption: 'うたた寝のおとも。軽くてすぐ乾きます。\n#ブランケット #寝室',
    likes: 211,
    comments: 5,
    date: '2026-05-05',
    stripped: true,
  },
  {
    id: '1700123456794006',
    room: HANA,
    item: 'tote-canvas',
    caption: '図書館通いのトート。底がしっかりしています。\n#オリジナル写真 #トートバッグ',
    likes: 58,
    comments: 1,
    date: '2026-03-29',
    photo: 'tote-walk',
    staleCanonical: true,
  },
  {
    id: '1700123456795007',
    room: HANA,
    item: 'cushion-linen',
    caption: '色ちがいで2枚。\n#リネン',
    likes: 24,
    comments: 0,
    date: '2026-03-20',
    via: 'あおい｜手帳と台所',
  },
  {
    id: '1700123456796008',
    room: HANA,
    item: 'vase-single',
    caption: '庭のローズマリーを一本だけ。\n#オリジナル写真 #花のある暮らし',
    likes: 143,
    comments: 4,
    date: '2026-03-12',
    photo: 'vase-window',
  },
  {
    id: '1700123456797009',
    room: HANA,
    item: 'basket-rattan',
    caption: '根菜をざっくり。台所に出しておけるかごです。',
    likes: 31,
    comments: 0,
    date: '2026-02-27',
  },
  {
    id: '1700123456798010',
    room: HANA,
    item: 'drip-set-02',
    caption: 'はじめての人にも。\n#コーヒー #おうちカフェ',
    likes: 65,
    comments: 2,
    date: '2026-02-14',
  },
];

export const posts: readonly Post[] = [...hanaPosts, ...ownPosts, ...manyPosts];

export function postsOf(room: string): readonly Post[] {
  return posts.filter((post) => post.room === room);
}

export function postAt(room: string, id: string): Post | undefined {
  return posts.find((post) => post.room === room && post.id === id);
}

/** What the feed, the search and the discover pages show. */
export const publicPosts: readonly Post[] = [...hanaPosts, ...ownPosts];
