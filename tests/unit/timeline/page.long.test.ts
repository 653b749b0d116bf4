import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matches, searchWords } from '@/lib/domain/search';
import { addJstDays, jstDayStart } from '@/lib/domain/time';
import { byNewest, type TimelineFilter } from '@/lib/domain/timeline';
import { phaseOf } from '@/lib/domain/windows';
import type { HistoryDb } from '@/lib/storage/db';
import type { AttemptRow, ClickRow } from '@/lib/storage/rows';
import { type PageOptions, timelinePage, timelineRows } from '@/lib/storage/timeline/page';
import { searched } from '@/lib/storage/timeline/text';
import { filled, filters, type History, histories, NOW } from './histories';

/** The filter as a person would check it, row by row. */
function naive({ items, clicks, attempts }: History, filter: TimelineFilter): string[] {
  const { from, to, room, shopUrl, phase, kind } = filter;
  const words = searchWords(filter.text ?? '');
  const names = new Map(items.map((item) => [item.key, searched(item)]));
  const common = (row: ClickRow | AttemptRow) =>
    (from === undefined || row.at >= jstDayStart(from)) &&
    (to === undefined || row.at < jstDayStart(addJstDays(to, 1))) &&
    (room === undefined || row.room === room) &&
    (shopUrl === undefined || row.shopUrl === shopUrl) &&
    (matches(names.get(row.itemKey) ?? '', words) || matches(row.room ?? '', words));
  const passages = clicks.filter((row) => phase === undefined || phaseOf(row, NOW) === phase);
  const rows = [
    ...(kind === 'attempt' ? [] : passages),
    ...(kind === 'passage' || phase !== undefined ? [] : attempts),
  ];
  return rows
    .filter(common)
    .sort(byNewest)
    .map((row) => row.id);
}

/** Small enough that a search of a small history is carried out in each of the ways there are. */
const tunings = fc.record({
  few: fc.integer({ min: 0, max: 3 }),
  many: fc.integer({ min: 0, max: 8 }),
  listed: fc.integer({ min: 0, max: 8 }),
});

async function paged(db: HistoryDb, filter: TimelineFilter, options: PageOptions) {
  const ids: string[] = [];
  let after: PageOptions['after'];
  let query: PageOptions['query'];
  let pages = 0;
  do {
    const page = await timelinePage(db, filter, NOW, { ...options, after, query });
    pages += 1;
    if (pages > 300) throw new Error('a page leads back to where it began');
    expect(page.rows.length).toBeLessThanOrEqual(options.limit);
    ids.push(...page.rows.map((row) => row.id));
    after = page.next;
    query = page.query;
  } while (after);
  return ids;
}

test('the pages of any filter are the rows that fit, newest first', async () => {
  await fc.assert(
    fc.asyncProperty(
      histories,
      filters,
      fc.integer({ min: 1, max: 7 }),
      tunings,
      async (all, filter, limit, tuning) => {
        const db = await filled(all);
        expect(await paged(db, filter, { limit, tuning })).toEqual(naive(all, filter));
        await db.delete();
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);

test('a page that runs out of time is short, and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      histories,
      filters,
      fc.integer({ min: 1, max: 3 }),
      tunings,
      async (all, filter, limit, tuning) => {
        const db = await filled(all);
        expect(await paged(db, filter, { limit, tuning, budget: 0 })).toEqual(naive(all, filter));
        await db.delete();
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);

test('an export has the same rows in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(histories, filters, async (all, filter) => {
      const db = await filled(all);
      const ids: string[] = [];
      for await (const rows of timelineRows(db, filter, NOW, 5)) ids.push(...rows.map((r) => r.id));
      expect(ids).toEqual(naive(all, filter));
      await db.delete();
    }),
    { numRuns: 50 },
  );
}, 60_000);
