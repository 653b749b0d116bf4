import type { z } from 'zod';
import { asActionId, localPostId, type RoomSlug } from '../domain/identity';
import { madeAt } from '../domain/passage';
import type { Snapshot } from '../domain/rank/records';
import { type Instant, jstDay } from '../domain/time';
import type { MessageAnswer } from '../messaging/protocol';
import type { ownAction, ownPost, roomVisit, typedMonth } from '../messaging/schemas';
import type { Clock } from '../platform/clock';
import { putAction } from '../storage/actions';
import type { HistoryDb } from '../storage/db';
import { dropDraft } from '../storage/drafts';
import { upsertItem } from '../storage/items';
import { putMonth } from '../storage/months';
import { upsertPost } from '../storage/posts';
import { putPrint } from '../storage/prints';
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

  /**
   * The notebook counts from its first day on; a missing day before it is unknown. A first day that
   * is still to come was noted by a clock that has been set back since.
   */
  async beginCounting(): Promise<void> {
    const [since, today] = [await countingSinceItem.getValue(), jstDay(this.now())];
    if (since === null || since > today) await countingSinceItem.setValue(today);
  }

  /** Answers whether it was the own ROOM; of other people's nothing is kept. */
  async visit(seen: Visit): Promise<MessageAnswer<'recordRoomVisit'> & { own?: boolean }> {
    const { room } = seen;
    const at = madeAt(seen.at, this.now());
    if (at === undefined) return { ok: false, reason: 'time' };
    if (!(await isOwn(seen))) return { ok: true, own: false };
    await this.inTransaction(async () => {
      if (seen.profile) await putSnapshot(this.db, snapshotOf(room, at, seen.profile));
      if (seen.post) await this.post(room, seen.post, at);
    });
    return { ok: true, own: true };
  }

  async action(seen: Seen<typeof ownAction>): Promise<MessageAnswer<'recordOwnAction'>> {
    const { sighting, action: kind } = seen;
    const at = madeAt(seen.at, this.now());
    if (at === undefined) return { ok: false, reason: 'time' };
    const row = { id: asActionId(sighting), at, day: jstDay(at), kind };
    await this.inTransaction(() => putAction(this.db, row));
    return { ok: true };
  }

  /** A post seen being made: under ROOM's id where the success view named it. */
  async posted(seen: Seen<typeof ownPost>): Promise<MessageAnswer<'recordOwnPost'>> {
    const { sighting, item, original, postId, written, draft } = seen;
    const at = madeAt(seen.at, this.now());
    if (at === undefined) return { ok: false, reason: 'time' };
    const room = seen.room ?? (await onlyRoom());
    await this.inTransaction(async () => {
      const itemKey = item && (await upsertItem(this.db, { identity: item }, at));
      const id = postId ?? localPostId(sighting);
      const postedOn = jstDay(at);
      await upsertPost(this.db, { id, room, itemKey, postedOn, original, written }, at);
      if (draft) await dropDraft(this.db, draft);
      if (seen.print) await putPrint(this.db, { key: id, kind: 'post', at, print: seen.print });
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
    const { postId: id, postedOn, original, likes } = post;
    await upsertPost(this.db, { id, room, itemKey, postedOn, original, likes }, at);
  }

  private inTransaction<T>(work: () => Promise<T>): Promise<T> {
    const { items, clicks, cartAttempts, posts, drafts, actions, snapshots, prints, rollups } =
      this.db;
    const ownRoom = [posts, drafts, actions, snapshots, prints, rollups];
    return this.db.transaction('rw', [items, clicks, cartAttempts, ...ownRoom], work);
  }
}

/** The own ROOM where there is one; of several nobody knows which. */
async function onlyRoom(): Promise<RoomSlug | undefined> {
  const { ownRooms } = await settingsItem.getValue();
  return ownRooms.length === 1 ? ownRooms[0] : undefined;
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
