import { CLICK_LIFE, type KeptClick, MAX_CLICKS } from '../../domain/conversions/click/kept';
import type { Instant } from '../../domain/time-units';
import type { HistoryDb } from '../db';

/** A click once more: the last visit counts, as in Rakuten's cookie. The old ones go. */
export async function keepLanding(db: HistoryDb, click: KeptClick, now: Instant): Promise<void> {
  await db.transaction('rw', db.landings, async () => {
    await db.landings.put(click);
    await forgetOldLandings(db, now);
    const over = (await db.landings.count()) - MAX_CLICKS;
    if (over > 0) {
      const oldest = await db.landings.orderBy('landedAt').limit(over).primaryKeys();
      await db.landings.bulkDelete(oldest);
    }
  });
}

/** After thirty days a click is worth nothing, and is forgotten. */
export const forgetOldLandings = (db: HistoryDb, now: Instant): Promise<number> =>
  db.landings
    .where('landedAt')
    .belowOrEqual(now - CLICK_LIFE)
    .delete();
