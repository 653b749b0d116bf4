import type {
  ActionId,
  AttemptId,
  ClickId,
  ItemKey,
  PostId,
  RoomSlug,
  ShopUrl,
} from '../domain/identity';
import type { Evidence } from '../domain/passage';
import type { Snapshot, TypedMonth } from '../domain/rank/records';
import type { DayCounts, OwnAction } from '../domain/rollup';
import type { Instant, JstDay } from '../domain/time';
import type { ClickKind, Ownership, Standing } from '../domain/windows';
import type { Availability } from '../pages/facts';

/** An Ichiba item seen. `grams` are the character pairs of its names, for free-text search. */
export interface ItemRow {
  key: ItemKey;
  idAlias?: ItemKey;
  manageAlias?: ItemKey;
  shopUrl: ShopUrl;
  name?: string;
  shopName?: string;
  /** Integer yen, tax included. */
  price?: number;
  image?: string;
  availability: Availability;
  firstSeenAt: Instant;
  seenAt: Instant;
  grams: string[];
}

/** A passage to Ichiba (DESIGN 3.1). */
export interface ClickRow {
  id: ClickId;
  at: Instant;
  day: JstDay;
  kind: ClickKind;
  ownership: Ownership;
  standing: Standing;
  itemKey: ItemKey;
  shopUrl: ShopUrl;
  room?: RoomSlug;
  postId?: PostId;
  evidence: Evidence[];
  /** Ids of the evidence, indexed, so that a sighting sent twice is found. */
  sightings: string[];
  /** The item actually landed on, when it is not the one the link named. */
  landedKey?: ItemKey;
  /** Whether the item was on sale when the visitor landed. */
  availability?: Availability;
  cartedAt?: Instant;
  boughtAt?: Instant;
  supersededAt?: Instant;
}

/** A press of かごに追加 or 購入手続きへ. The press is seen, not the shop's answer. */
export interface AttemptRow {
  id: AttemptId;
  at: Instant;
  day: JstDay;
  itemKey: ItemKey;
  shopUrl: ShopUrl;
  button: 'cart' | 'buy';
  /** The click in force when the button was pressed. */
  clickId?: ClickId;
  room?: RoomSlug;
}

/** A post of the own ROOM. */
export interface PostRow {
  id: PostId;
  room: RoomSlug;
  itemKey?: ItemKey;
  /** `YYYY-MM-DD` in Japan, when the page said it. */
  postedOn?: JstDay;
  month?: string;
  /** Tagged #オリジナル写真. */
  original?: boolean;
  seenAt: Instant;
}

/** Something the user did on ROOM, seen to succeed. The id is that of its sighting. */
export interface ActionRow {
  id: ActionId;
  at: Instant;
  day: JstDay;
  kind: OwnAction;
  /** Of a post: the item, whether it had the tag, and its page once that was seen. */
  itemKey?: ItemKey;
  original?: boolean;
  postId?: PostId;
}

export type SnapshotRow = Snapshot;
export type MonthRow = TypedMonth;

export interface RollupRow extends DayCounts {
  day: JstDay;
}

/** How a page was read, or why a message was refused; no values, nothing personal. */
export type Diagnostic = { at: Instant } & (
  | { type: 'page'; page: string; fields: FieldReading[] }
  | { type: 'refused'; message: string; reason: string }
  | { type: 'error'; where: string; message: string }
);

/** Which candidate produced a field, or why none did. */
export interface FieldReading {
  field: string;
  source?: string | undefined;
  miss?: string | undefined;
}

export type DiagnosticRow = { id?: number } & Diagnostic;
