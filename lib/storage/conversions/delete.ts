import { hasEnded } from '../../domain/conversions/queue/state';
import { addJstDays, type JstDay, jstDayStart } from '../../domain/time';
import type { HistoryDb } from '../db';

/** What goes with these days; nothing that still waits to be sent, or for the user's decision. */
export function conversionsOf({ conversions, landings }: HistoryDb, from: JstDay, to: JstDay) {
  const days = [jstDayStart(from), jstDayStart(addJstDays(to, 1)), true, false] as const;
  return [
    conversions
      .where('at')
      .between(...days)
      .filter(({ state }) => hasEnded(state)),
    landings.where('landedAt').between(...days),
  ] as const;
}

export const deleteConversionDays = (db: HistoryDb, from: JstDay, to: JstDay): Promise<void> =>
  db.transaction('rw', db.conversions, db.landings, async () => {
    for (const rows of conversionsOf(db, from, to)) await rows.delete();
  });
