import { storage } from 'wxt/utils/storage';
import type { ClickId } from '../domain/identity';
import { type Instant, SECOND } from '../domain/time';
import type { MessageAnswer } from '../messaging/protocol';
import type { Clock } from '../platform/clock';
import { enterClick, removeClick } from '../storage/cart-attempts';
import { putClick } from '../storage/clicks';
import type { HistoryDb } from '../storage/db';
import { currentKey } from '../storage/items';
import type { ClickRow } from '../storage/rows';
import { settingsItem } from '../storage/settings';

export const UNDO_TIME = 10 * SECOND;

/**
 * What was forgotten last, without the click once that is back; in the session's storage, so that
 * it outlives the worker, and a message that is sent again gets the answer it missed.
 */
export const forgottenItem = storage.defineItem<{
  id: ClickId;
  click?: ClickRow;
  until: Instant;
} | null>('session:forgotten', { fallback: null });

/** Removing single clicks and marking them as bought: the user's own corrections. */
export class Corrections {
  private readonly db: HistoryDb;
  private readonly now: Clock;

  constructor(parts: { db: HistoryDb; now: Clock }) {
    this.db = parts.db;
    this.now = parts.now;
  }

  async forget(id: ClickId): Promise<MessageAnswer<'forgetClick'>> {
    const { db } = this;
    const click = await db.clicks.get(id);
    if (!click) {
      const last = await forgottenItem.getValue();
      const again = last?.id === id && last.click !== undefined;
      return again ? { ok: true, undoUntil: last.until } : { ok: false, reason: 'unknown-click' };
    }
    const until = this.now() + UNDO_TIME;
    // Kept before it is removed: a worker that dies in between loses nothing.
    await forgottenItem.setValue({ id, click, until });
    await db.transaction('rw', db.clicks, db.cartAttempts, db.rollups, async () => {
      const current = await db.clicks.get(id);
      if (current) await removeClick(db, current);
    });
    return { ok: true, undoUntil: until };
  }

  async undoForget(): Promise<MessageAnswer<'undoForget'>> {
    const forgotten = await forgottenItem.getValue();
    if (!forgotten || forgotten.until <= this.now()) return { ok: false, reason: 'unknown-click' };
    const { id, click, until } = forgotten;
    if (click) await this.restore(click);
    await forgottenItem.setValue({ id, until });
    return { ok: true };
  }

  private async restore(click: ClickRow): Promise<void> {
    const { db } = this;
    const { day: _day, standing: _standing, sightings: _sightings, ...draft } = click;
    const { ownRooms } = await settingsItem.getValue();
    // The user may have said whose ROOM it is while the click was away.
    const { room } = draft;
    if (room) draft.ownership = ownRooms.includes(room) ? 'own' : 'other';
    const tables = [db.items, db.clicks, db.cartAttempts, db.rollups];
    await db.transaction('rw', tables, async () => {
      if (await db.clicks.get(click.id)) return;
      // The item may have become one with its other name meanwhile.
      draft.itemKey = await currentKey(db, draft.itemKey);
      if (draft.landedKey) draft.landedKey = await currentKey(db, draft.landedKey);
      await enterClick(db, draft, { now: this.now() });
    });
  }

  async markBought(id: ClickId, bought: boolean): Promise<MessageAnswer<'markBought'>> {
    const { db } = this;
    return db.transaction('rw', db.clicks, db.rollups, async () => {
      const click = await db.clicks.get(id);
      if (click?.kind !== 'room') return { ok: false, reason: 'unknown-click' };
      const { boughtAt, ...rest } = click;
      if ((boughtAt !== undefined) === bought) return { ok: true };
      await putClick(db, bought ? { ...rest, boughtAt: this.now() } : rest, click);
      return { ok: true };
    });
  }
}
