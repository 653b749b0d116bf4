import { MAX_OWN_EVENTS } from '../domain/events/edits';
import type { CampaignEvent, EventId } from '../domain/events/event';
import type { HistoryDb } from './db';

/** Changes the user's own events, all or none; false when there would be too many. */
export async function changeOwnEvents(
  db: HistoryDb,
  { put, remove }: { put: readonly CampaignEvent[]; remove: readonly EventId[] },
): Promise<boolean> {
  return db.transaction('rw', db.events, async () => {
    const ids = new Set<string>(await db.events.toCollection().primaryKeys());
    for (const id of remove) ids.delete(id);
    for (const { id } of put) ids.add(id);
    if (ids.size > MAX_OWN_EVENTS) return false;
    await db.events.bulkDelete([...remove]);
    await db.events.bulkPut([...put]);
    return true;
  });
}
