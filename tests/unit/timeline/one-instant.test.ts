import { expect, test } from 'vitest';
import { type PageOptions, timelinePage } from '@/lib/storage/timeline/page';
import { click, filled, key, NOW } from './histories';

test('rows of one instant are got past, however little time a page has', async () => {
  const clicks = [1, 2].map((n) => click(n, NOW - 1, { itemKey: key('utsuwa', '10') }));
  const db = await filled({ items: [], clicks, attempts: [] });
  const ids: string[] = [];
  let after: PageOptions['after'];
  for (let pages = 0; pages < 4; pages++) {
    const page = await timelinePage(db, {}, NOW, { limit: 1, budget: 0, after });
    ids.push(...page.rows.map(({ id }) => id));
    after = page.next;
    if (!after) break;
  }
  expect(ids).toEqual(['c-2', 'c-1']);
  expect(after).toBeUndefined();
  await db.delete();
});
