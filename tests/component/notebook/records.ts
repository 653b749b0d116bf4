import type { ItemKey } from '@/lib/domain/identity';
import { NO_COUNTS } from '@/lib/domain/rollup';
import { HOUR, jstDay } from '@/lib/domain/time';
import { history } from '@/lib/storage/history';
import type { ClickRow, ItemRow } from '@/lib/storage/rows';
import { click, item, key, room } from '../../unit/timeline/histories';

export const MUG = key('utsuwa', '10');
export const BOWL = key('kobo-2', '11');

/** Clicks of the last hours; the first is the newest. */
export async function record(clicks: readonly ClickRow[], items: readonly ItemRow[] = []) {
  await history.items.bulkPut([
    item(MUG, '北欧風マグカップ 350ml', 'うつわ工房'),
    item(BOWL, '木のうつわ サラダボウル', '工房ふたつ'),
    ...items,
  ]);
  await history.clicks.bulkPut([...clicks]);
  await history.rollups.put({ ...NO_COUNTS, day: jstDay(Date.now()), clicks: clicks.length });
}

export async function forgetAll(): Promise<void> {
  await Promise.all(history.tables.map((table) => table.clear()));
}

/** A click some hours ago, seen on both pages. */
export function clicked(
  n: number,
  hoursAgo: number,
  more: Partial<ClickRow> & { itemKey: ItemKey },
) {
  const at = Math.floor(Date.now() - hoursAgo * HOUR);
  return click(n, at, {
    room: room('miyu_room'),
    evidence: [
      { sighting: `${n}-a`, place: 'room-page', at, detail: 'left', tab: 1 },
      { sighting: `${n}-b`, place: 'landing', at: at + 2000, detail: 'scid=room_pc', tab: 1 },
    ],
    ...more,
  });
}
