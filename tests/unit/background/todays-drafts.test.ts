import { expect, test } from 'vitest';
import { todaysDrafts } from '@/lib/background/todays-drafts';
import { asDraftId } from '@/lib/domain/identity';
import { MINUTE } from '@/lib/domain/time';
import type { DraftRow } from '@/lib/storage/rows';
import { NOW, uuid } from '../../helpers/builders';
import { newDb } from '../posts/posts';
import { inEveryZone } from '../rank/support';
import { item, key } from '../timeline/histories';

const MUG = key('utsuwa', '10');
const COMPOSER = 'https://room.rakuten.co.jp/mix/collect?itemcode=utsuwa%3A10';

const draft = (n: number, at: number, more: Partial<DraftRow> = {}): DraftRow => ({
  id: asDraftId(uuid(n)),
  at,
  url: COMPOSER,
  text: '',
  hashtags: [],
  verdict: {},
  ...more,
});

async function draftsOf(rows: readonly DraftRow[]) {
  const db = newDb();
  await db.items.add(item(MUG, '北欧風マグカップ', 'うつわ工房'));
  await db.drafts.bulkAdd([...rows]);
  return todaysDrafts(db, NOW);
}

inEveryZone('the drafts of the day', () => {
  test('are those of the day in Japan, newest first, three at most', async () => {
    const midnight = Date.parse('2026-11-20T00:00:00+09:00');
    const rows = [
      draft(1, midnight - 1),
      draft(2, midnight),
      draft(3, midnight + MINUTE),
      draft(4, NOW),
    ];
    const shown = (await draftsOf(rows)).map(({ id }) => id);
    expect(shown).toEqual([uuid(4), uuid(3), uuid(2)]);
    const more = (await draftsOf([...rows, draft(5, NOW - 1)])).map(({ id }) => id);
    expect(more).toEqual([uuid(4), uuid(5), uuid(3)]);
  });

  test('carry score, address and the name that is known', async () => {
    const drafts = await draftsOf([
      draft(1, NOW, { verdict: { length: 'ok', drawback: 'fail', theme: 'unknown' } }),
      draft(2, NOW - 1, { itemKey: MUG }),
      draft(3, NOW - 2, { itemKey: MUG, itemName: '北欧風マグ' }),
    ]);
    expect(drafts).toEqual([
      { id: uuid(1), at: NOW, url: COMPOSER, itemName: undefined, done: 1, total: 3 },
      expect.objectContaining({ itemName: '北欧風マグカップ', done: 0, total: 0 }),
      expect.objectContaining({ itemName: '北欧風マグ' }),
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'https://room.rakuten.co.jp.example.com/mix/collect',
    'http://room.rakuten.co.jp/mix/collect',
    'https://room.rakuten.co.jp/items',
    'nothing',
  ])('an address that is not the composer is no way on: %s', async (url) => {
    expect(await draftsOf([draft(1, NOW, { url })])).toEqual([]);
  });
});
