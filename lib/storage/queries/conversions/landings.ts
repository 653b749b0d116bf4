import { expiresAt, type KeptClick } from '../../../domain/conversions/click/kept';
import type { Instant } from '../../../domain/time-units';
import type { HistoryDb } from '../../db';

/** Clicks that still count, the latest first. */
export const keptLandings = async (db: HistoryDb, now: Instant): Promise<KeptClick[]> => {
  const all = await db.landings.orderBy('landedAt').reverse().toArray();
  return all.filter((click) => expiresAt(click) > now);
};
