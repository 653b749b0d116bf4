import { recordPassage } from '@/lib/background/passages';
import {
  asActionId,
  asAttemptId,
  type ItemIdentity,
  type RoomSlug,
  shopOfKey,
} from '@/lib/domain/identity';
import { type Instant, jstDay } from '@/lib/domain/time';
import { putAction } from '@/lib/storage/actions';
import { putAttempt } from '@/lib/storage/cart-attempts';
import type { HistoryDb } from '@/lib/storage/db';
import { upsertItem } from '@/lib/storage/items';
import { room, uuid } from '../../helpers/builders';

/** A passage through an item, recorded as the extension does. */
export const pass = (
  db: HistoryDb,
  identity: ItemIdentity,
  at: Instant,
  n: number,
  from: RoomSlug = room('miyu_room'),
  // All that is recorded is of the past.
  clock: Instant = Number.POSITIVE_INFINITY,
): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    const itemKey = await upsertItem(db, { identity }, at);
    const evidence = {
      sighting: uuid(1_000 + n),
      place: 'landing' as const,
      at,
      detail: 'scid',
      tab: n,
    };
    const seen = { kind: 'room' as const, itemKey, room: from, evidence };
    await recordPassage(db, seen, {}, { now: () => clock, newId: () => uuid(n) });
  });

export const attempt = (
  db: HistoryDb,
  identity: ItemIdentity,
  at: Instant,
  n: number,
): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    const itemKey = await upsertItem(db, { identity }, at);
    const row = {
      at,
      day: jstDay(at),
      itemKey,
      shopUrl: shopOfKey(itemKey),
      button: 'cart' as const,
    };
    await putAttempt(db, { id: asAttemptId(uuid(n)), ...row });
  });

export const pressed = (db: HistoryDb, at: Instant, n: number): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    await putAction(db, { id: asActionId(uuid(n)), at, day: jstDay(at), kind: 'like' });
  });
