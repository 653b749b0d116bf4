import { scoreOf } from '../domain/checklist/written';
import { addJstDays, type Instant, jstDay, jstDayStart } from '../domain/time';
import type { Draft } from '../messaging/protocol';
import { isComposer } from '../pages/room/urls';
import { toUrl } from '../pages/url';
import type { HistoryDb } from '../storage/db';
import type { DraftRow } from '../storage/rows';

/** The popup lists the latest; more than that nobody finishes at a glance. */
const LISTED = 3;

/** What was begun in the composer today, in Japan, and did not become a post; newest first. */
export async function todaysDrafts(db: HistoryDb, now: Instant): Promise<Draft[]> {
  const today = jstDay(now);
  const rows = await db.drafts
    .where('at')
    .between(jstDayStart(today), jstDayStart(addJstDays(today, 1)), true, false)
    .reverse()
    .filter(leadsToComposer)
    .limit(LISTED)
    .toArray();
  const items = await Promise.all(rows.map(({ itemKey }) => itemKey && db.items.get(itemKey)));
  return rows.map(({ id, at, url, verdict, itemName }, index) => ({
    id,
    url,
    at,
    itemName: itemName ?? items[index]?.name,
    ...scoreOf(verdict),
  }));
}

/** Whatever is stored, a link leads to the composer only. */
export function leadsToComposer({ url }: DraftRow): boolean {
  const address = toUrl(url);
  return address?.protocol === 'https:' && isComposer(address);
}
