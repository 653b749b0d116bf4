import type { z } from 'zod';
import { cleanLine } from '../domain/events/text';
import type { ShareId } from '../domain/identity';
import { MAX_AHEAD } from '../domain/passage';
import type { Instant } from '../domain/time';
import { newTurns } from '../domain/turns';
import type { Outcome } from '../messaging/protocol';
import type { eventChanges, share } from '../messaging/schemas';
import type { Clock } from '../platform/clock';
import type { HistoryDb } from '../storage/db';
import { changeOwnEvents } from '../storage/events';
import { currentKey } from '../storage/items';
import { hiddenEventsItem, shareChannelItem } from '../storage/settings';

/** More than all regular days of ten years. */
const MAX_HIDDEN = 2_000;

/** A share may be noted long after it was made, but not before. */
const isShareTime = (at: Instant, now: Instant): boolean => at <= now + MAX_AHEAD;

/** What the user adds to the calendar: own events, hidden ones, shares. */
export class OwnCalendar {
  private readonly db: HistoryDb;
  private readonly now: Clock;
  private readonly inTurn = newTurns();

  constructor(parts: { db: HistoryDb; now: Clock }) {
    this.db = parts.db;
    this.now = parts.now;
  }

  /** One change after the other: what is hidden is no table with transactions. */
  change(changes: z.output<typeof eventChanges>): Promise<Outcome> {
    return this.inTurn(() => this.changeNow(changes));
  }

  private async changeNow({ put, remove, hide, show }: z.output<typeof eventChanges>) {
    if (!(await changeOwnEvents(this.db, { put, remove }))) {
      return { ok: false, reason: 'too-large' } as const;
    }
    if (hide.length + show.length > 0) {
      const changed = new Set([...hide, ...show]);
      const others = (await hiddenEventsItem.getValue()).filter((id) => !changed.has(id));
      await hiddenEventsItem.setValue([...others, ...new Set(hide)].slice(-MAX_HIDDEN));
    }
    return { ok: true } as const;
  }

  async noteShare(noted: z.output<typeof share>): Promise<Outcome> {
    const { id, at, postId, itemKey } = noted;
    const [channel, note] = [cleanLine(noted.channel), cleanLine(noted.note ?? '')];
    if (channel === '') return { ok: false, reason: 'malformed' };
    if (!isShareTime(at, this.now())) return { ok: false, reason: 'time' };
    await this.db.transaction('rw', this.db.shares, this.db.items, async () => {
      const key = itemKey && (await currentKey(this.db, itemKey));
      await this.db.shares.put({
        id,
        at,
        channel,
        ...(postId && { postId }),
        ...(key && { itemKey: key }),
        ...(note && { note }),
      });
    });
    await shareChannelItem.setValue(channel);
    return { ok: true };
  }

  async forgetShare(id: ShareId): Promise<Outcome> {
    await this.db.shares.delete(id);
    return { ok: true };
  }
}
