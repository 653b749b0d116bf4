import type { ConversionEvent } from '../../domain/conversions/event/event';
import { type ConversionId, conversionId } from '../../domain/conversions/event/identity';
import type { Profile } from '../../domain/conversions/profile';
import { entered, mayDrop } from '../../domain/conversions/queue/steps';
import type { Instant } from '../../domain/time-units';
import type { HistoryDb } from '../db';
import type { ConversionRow } from './rows';

/** `again`: it was refused before and is tried with what it says now. */
export type Entered = 'added' | 'again' | 'duplicate';

function rowOf(
  profile: Profile,
  event: ConversionEvent,
  now: Instant,
  before: ConversionRow | undefined,
): ConversionRow {
  return {
    id: conversionId(profile, event),
    at: before?.at ?? now,
    ...{ profile: profile.id, profileName: profile.name, variant: profile.variant },
    ...{ mid: profile.mid, orderId: event.orderId, event },
    attempts: before?.attempts ?? [],
    ...entered(now, profile.delivery === 'hold'),
  };
}

const mayBeReplaced = (row: ConversionRow): boolean => row.state === 'rejected' && !row.doubtful;

/** Puts events into the queue, each once: all of them in one transaction. */
export function enterEvents(
  db: HistoryDb,
  profile: Profile,
  events: readonly ConversionEvent[],
  now: Instant,
): Promise<Entered[]> {
  return db.transaction('rw', db.conversions, async () => {
    const answers: Entered[] = [];
    for (const [index, event] of events.entries()) {
      const before = await db.conversions.get(conversionId(profile, event));
      const fits = before === undefined || mayBeReplaced(before);
      // In the order of the file: a sale goes before its own refund.
      const due = now - (events.length - 1 - index);
      if (fits) await db.conversions.put({ ...rowOf(profile, event, now, before), due });
      answers.push(fits ? (before ? 'again' : 'added') : 'duplicate');
    }
    return answers;
  });
}

/** Takes one out that Rakuten was never told of; answers whether it could be. */
export const dropConversion = (db: HistoryDb, id: ConversionId): Promise<boolean> =>
  db.transaction('rw', db.conversions, async () => {
    const row = await db.conversions.get(id);
    if (!row || !mayDrop(row)) return false;
    await db.conversions.delete(id);
    return true;
  });
