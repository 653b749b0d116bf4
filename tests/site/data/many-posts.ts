import { items } from './items';
import type { Post } from './types';

const CAPTIONS = [
  '毎日つかえる定番です。\n#日用品',
  '写真を撮りました。\n#オリジナル写真',
  '',
  '贈りものにも。\n#ギフト #暮らし',
  '買ってから出番のない日がありません。とくに休日の朝、台所に立つのが楽しみになりました。',
];

// The page with the markup in its item name stays out, so that a long list looks ordinary.
const ordinary = items.filter((item) => item.manageNumber !== 'strange-name');

function post(index: number): Post {
  const item = ordinary[index % ordinary.length]?.manageNumber ?? 'mug-nordic-2026';
  return {
    id: `1700${345600000 + index}${String(index).padStart(3, '0')}`,
    room: 'mihon_matome',
    item,
    caption: CAPTIONS[index % CAPTIONS.length] ?? '',
    likes: (index * 37) % 500,
    comments: index % 7,
    date: `2026-0${1 + (index % 9)}-${String(1 + (index % 28)).padStart(2, '0')}`,
  };
}

export const manyPosts: readonly Post[] = Array.from({ length: 200 }, (_, index) => post(index));
