import { type ConversionId, conversionId } from '../../domain/conversions/event/identity';
import { mayDrop, sentByUser } from '../../domain/conversions/queue/steps';
import type { Instant } from '../../domain/time-units';
import type { HistoryDb } from '../db';
import type { ConversionRow } from './rows';

interface Again {
  /** The user was told that it may be counted twice. */
  knowing: boolean;
  /** Of the profile as it is now. */
  mid: string | undefined;
  now: Instant;
}

/**
 * What nobody counted goes out for the merchant its profile names now, which may be why it is sent
 * again; what may have been counted stays the order of the merchant that was told of it.
 */
function readdressed(row: ConversionRow, mid = row.mid): ConversionRow {
  if (!mayDrop(row)) return row;
  return { ...row, mid, id: conversionId({ mid, variant: row.variant }, row.event) };
}

/** The user sends one again; answers whether it could be. */
export const sendConversionAgain = (
  db: HistoryDb,
  id: ConversionId,
  { knowing, mid, now }: Again,
): Promise<boolean> =>
  db.transaction('rw', db.conversions, async () => {
    const row = await db.conversions.get(id);
    if (!row || (row.doubtful && !knowing)) return false;
    const { wait: _, ...again } = readdressed(row, mid);
    const place = sentByUser(again, now);
    // Where it was entered anew for that merchant, that one counts.
    if (!place || (again.id !== id && (await db.conversions.get(again.id)))) return false;
    await db.conversions.delete(id);
    await db.conversions.put({ ...again, ...place });
    return true;
  });
