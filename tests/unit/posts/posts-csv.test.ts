import { expect, test } from 'vitest';
import { POST_COLUMNS, type PostWords, postLine, postsCsv } from '@/lib/storage/queries/posts-csv';
import type { PostView } from '@/lib/storage/queries/posts-filter';
import { day } from '../../helpers/builders';
import { item, key } from '../timeline/histories';
import { postRow } from './posts';

const WORDS: PostWords = {
  header: (column) => column,
  original: (original) => (original ? 'yes' : 'no'),
  photo: (finding) => finding,
  check: (check) => check,
};
const MUG = key('utsuwa', '10');
const line = (view: PostView) => {
  const cells = postLine(view, WORDS);
  return Object.fromEntries(POST_COLUMNS.map((column, index) => [column, cells[index]]));
};

const FULL: PostView = {
  post: postRow(1, day('2026-11-20'), {
    itemKey: MUG,
    original: false,
    likes: { count: 0, at: Date.parse('2026-11-30T00:00:01+09:00') },
    written: {
      text: '=1+1',
      hashtags: ['朝ごはん', '#mug'],
      verdict: {
        length: 'ok',
        drawback: 'fail',
        theme: 'fail',
        ownPhoto: 'fail',
        location: 'unknown',
      },
    },
  }),
  item: item(MUG, '北欧風マグカップ', 'うつわ工房'),
  sold: {
    unconfirmed: { sales: 1, reward: 50, amount: 500 },
    confirmed: { sales: 2, reward: 100, amount: 1_000 },
    discarded: { sales: 9, reward: 900, amount: 9_000 },
  },
};

test('a post with everything that is known of it', () => {
  expect(line(FULL)).toEqual({
    postedOn: '2026-11-20',
    item: '北欧風マグカップ',
    shop: 'うつわ工房',
    itemUrl: 'https://item.rakuten.co.jp/utsuwa/10/',
    postId: '1700000000000001',
    postUrl: 'https://room.rakuten.co.jp/miyu_room/1700000000000001',
    original: 'no',
    photo: 'none',
    done: 1,
    total: 5,
    failed: 'drawback / theme / ownPhoto',
    unknown: 'location',
    hashtags: '#朝ごはん #mug',
    likes: 0,
    likesAt: '2026-11-30 00:00:01',
    sales: 3,
    reward: 150,
    text: '=1+1',
  });
});

test('what is not known is empty, never a zero; our own ids are nobody else’s', () => {
  const cells = Object.entries(line({ post: postRow(2, undefined) }));
  expect(cells.filter(([, cell]) => cell !== '')).toEqual([]);
});

test('one mark of UTF-8, one header, and no formula', async () => {
  async function* chunks() {
    yield [FULL];
    yield [FULL];
  }
  let file = '';
  const rows: number[] = [];
  for await (const part of postsCsv(chunks(), WORDS)) {
    file += part.text;
    rows.push(part.rows);
  }
  const lines = file.split('\r\n');
  expect(rows).toEqual([0, 1, 1]);
  expect(lines[0]).toBe(`\uFEFF${POST_COLUMNS.join(',')}`);
  expect(lines).toHaveLength(4);
  expect(lines[2]).toMatch(/,"'=1\+1"$/);
  expect(file.match(/\uFEFF/g)).toHaveLength(1);
});
