import type { z } from 'zod';
import { asAttemptId, shopOfKey } from '../domain/identity';
import { type Evidence, madeAt } from '../domain/passage';
import { jstDay } from '../domain/time';
import type { MessageAnswer } from '../messaging/protocol';
import type { cartAttempt, landing, roomClick } from '../messaging/schemas';
import type { Clock } from '../platform/clock';
import { putAttempt } from '../storage/cart-attempts';
import type { HistoryDb } from '../storage/db';
import { upsertItem } from '../storage/items';
import { settingsItem } from '../storage/settings';
import { addEvidence, findPassage, recordPassage } from './passages';

type Seen<S extends z.ZodType> = z.output<S>;

/**
 * Turns what pages saw into history. Every message is one transaction: it is stored whole, with
 * its counts, before it is answered, or not at all; the same sighting sent twice is one row.
 */
export class Recorder {
  private readonly db: HistoryDb;
  readonly now: Clock;
  readonly newId: () => string;

  constructor(parts: { db: HistoryDb; now: Clock; newId: () => string }) {
    this.db = parts.db;
    this.now = parts.now;
    this.newId = parts.newId;
  }

  async roomClick(
    seen: Seen<typeof roomClick>,
    tab: number,
    behind?: number,
  ): Promise<MessageAnswer<'recordRoomClick'>> {
    const at = madeAt(seen.at, this.now(), behind);
    if (at === undefined) return { ok: false, reason: 'time' };
    const { sighting, via, kind, room, postId } = seen;
    const { ownRooms } = await settingsItem.getValue();
    const evidence: Evidence = { sighting, place: 'room-page', at, detail: via, tab };
    return this.inTransaction(async () => {
      const itemKey = await upsertItem(this.db, { identity: seen.item }, at);
      const ownership = room && ownRooms.includes(room) ? 'own' : 'other';
      const details = { ...(room && ({ room, ownership } as const)), ...(postId && { postId }) };
      const passage = { kind, itemKey, room, evidence };
      const click = await recordPassage(this.db, passage, details, this);
      return { ok: true, clickId: click.id };
    });
  }

  async landing(seen: Seen<typeof landing>, tab: number): Promise<MessageAnswer<'recordLanding'>> {
    const at = madeAt(seen.at, this.now());
    if (at === undefined) return { ok: false, reason: 'time' };
    const { sighting, mark, item } = seen;
    const evidence: Evidence = { sighting, place: 'landing', at, detail: mark.parameter, tab };
    const details = item.availability ? { availability: item.availability } : {};
    return this.inTransaction(async () => {
      const itemKey = await upsertItem(this.db, item, at);
      const { kind } = mark;
      if (kind !== 'none') {
        const passage = { kind, itemKey, evidence };
        const click = await recordPassage(this.db, passage, details, this);
        return { ok: true, clickId: click.id };
      }
      const passage = { kind, itemKey, evidence };
      const known = await findPassage(this.db, passage);
      if (known) await addEvidence(this.db, known, passage, details, this.now());
      return { ok: true, clickId: known?.id };
    });
  }

  async cartAttempt(seen: Seen<typeof cartAttempt>): Promise<MessageAnswer<'recordCartAttempt'>> {
    const at = madeAt(seen.at, this.now());
    if (at === undefined) return { ok: false, reason: 'time' };
    const { button } = seen;
    const id = asAttemptId(seen.sighting);
    return this.inTransaction(async () => {
      if (await this.db.cartAttempts.get(id)) return { ok: true, attemptId: id };
      const itemKey = await upsertItem(this.db, { identity: seen.item }, at);
      const shopUrl = shopOfKey(itemKey);
      await putAttempt(this.db, { id, at, day: jstDay(at), itemKey, shopUrl, button });
      return { ok: true, attemptId: id };
    });
  }

  private inTransaction<T>(work: () => Promise<T>): Promise<T> {
    const { items, clicks, cartAttempts, posts, actions, rollups } = this.db;
    return this.db.transaction('rw', [items, clicks, cartAttempts, posts, actions, rollups], work);
  }
}
