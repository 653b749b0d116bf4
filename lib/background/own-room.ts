import type { z } from 'zod';
import { asActionId, type RoomSlug } from '../domain/identity';
import { plausibleTime } from '../domain/passage';
import type { Snapshot } from '../domain/rank/records';
import { type Instant, jstDay } from '../domain/time';
import type { MessageAnswer } from '../messaging/protocol';
import type { ownAction, roomVisit, typedMonth } from '../messaging/schemas';
import type { Clock } from '../platform/clock';
import { putAction } from '../storage/actions';
import type { HistoryDb } from '../storage/db';
import { upsertItem } from '../storage/items';
import { putMonth } from '../storage/months';
import { upsertPost } from '../storage/posts';
import { candidatesItem, countingSinceItem, settingsItem } from '../storage/settings';
import { putSnapshot } from '../storage/snapshots';

type Seen<S extends z.ZodType> = z.output<S>;
type Visit = Seen<typeof roomVisit>;

/**
 * What is known of the user's own ROOM: its profile day by day, its posts, what the user did on
 * the site and what they typed. As with every message: stored whole with its counts, or not at all.
 */
export class OwnRoom {
  private readonly db: HistoryDb;
  private readonly now: Clock;

  constructor(parts: { db: HistoryDb; now: Clock }) {
    this.db = parts.db;
    this.now = parts.now;
  }

  /** The notebook counts from its first day on; a missing day before it is unknown. */
  async beginCounting(): Promise<void> {
    if ((await countingSinceItem.getValue()) === null)
      await countingSinceItem.setValue(jstDay(this.now()));
  }

  /** Answers whether it was the own ROOM; of other people's nothing is kept. */
  async visit(seen: Visit): Promise<MessageAnswer<'recordRoomVisit'> & { own?: boolean }> {
    const { room, at } = seen;
    if (!plausibleTime(at, this.now())) return { ok: false, reason: 'time' };
    if (!(await isOwn(seen))) return { ok: true, own: false };
    await this.inTransaction(async () => {
      if (seen.profile) await putSnapshot(this.db, snapshotOf(room, at, seen.profile));
      if (seen.post) await this.post(room, seen.post, at);
    });
    return { ok: true, own: true };
  }

  async action(seen: Seen<typeof ownAction>): Promise<MessageAnswer<'recordOwnAction'>> {
    const { sighting, at, action: kind, item, original } = seen;
    if (!plausibleTime(at, this.now())) return { ok: false, reason: 'time' };
    await this.inTransaction(async () => {
      const itemKey = item && (await upsertItem(this.db, { identity: item }, at));
      await putAction(this.db, {
        id: asActionId(sighting),
        at,
        day: jstDay(at),
        kind,
        ...(itemKey && { itemKey }),
        ...(original !== undefined && { original }),
      });
    });
    return { ok: true };
  }

  async typed({ month, rank, values }: Seen<typeof typedMonth>): Promise<{ ok: true }> {
    const { db } = this;
    await db.transaction('rw', db.months, () => putMonth(db, month, { rank, values }, this.now()));
    return { ok: true };
  }

  private async post(room: RoomSlug, post: NonNullable<Visit['post']>, at: Instant) {
    const itemKey = post.item && (await upsertItem(this.db, { identity: post.item }, at));
    const { postId: id, postedOn, original } = post;
    await upsertPost(this.db, { id, room, itemKey, postedOn, original }, at);
  }

  private inTransaction<T>(work: () => Promise<T>): Promise<T> {
    const { items, clicks, cartAttempts, posts, actions, snapshots, rollups } = this.db;
    const tables = [items, clicks, cartAttempts, posts, actions, snapshots, rollups];
    return this.db.transaction('rw', tables, work);
  }
}

/** What the page says, unless the user said otherwise; without a word of the page, the user's. */
async function isOwn({ room, own }: Visit): Promise<boolean> {
  const { ownRooms } = await settingsItem.getValue();
  if (ownRooms.includes(room)) return own !== false;
  const candidates = await candidatesItem.getValue();
  const refused = candidates.some((c) => c.room === room && c.answer === 'no');
  return own === true && !refused;
}

function snapshotOf(room: RoomSlug, at: Instant, said: NonNullable<Visit['profile']>): Snapshot {
  const known = Object.entries(said).filter(([, value]) => value !== undefined);
  return { room, day: jstDay(at), at, ...Object.fromEntries(known) };
}
