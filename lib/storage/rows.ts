import type { Fingerprint } from '../domain/checklist/photo/fingerprint';
import type { Written } from '../domain/checklist/written';
import type {
  ActionId,
  AttemptId,
  ClickId,
  DraftId,
  ItemKey,
  LocalPostId,
  PostId,
  RoomSlug,
  ShareId,
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
  /** What the shop shows and says, to tell copies of it by. */
  images?: string[];
  description?: string;
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

/** A post of the own ROOM: ROOM's id, or one of ours until its page was seen. */
export interface PostRow {
  id: PostId | LocalPostId;
  room?: RoomSlug;
  itemKey?: ItemKey;
  /** `YYYY-MM-DD` in Japan, when the page said it. */
  postedOn?: JstDay;
  month?: string;
  /** Tagged #オリジナル写真. */
  original?: boolean;
  /** What was written in the composer, and how the checklist judged it then. */
  written?: Written;
  /** Likes as its page said last. */
  likes?: { count: number; at: Instant };
  seenAt: Instant;
}

/** A visit of the composer in which something was written; gone once it became a post. */
export interface DraftRow extends Written {
  id: DraftId;
  at: Instant;
  itemKey?: ItemKey;
  itemName?: string;
  /** The composer's address, to go on from. */
  url: string;
}

/** Something the user did on ROOM, seen to succeed. The id is that of its sighting. */
export interface ActionRow {
  id: ActionId;
  at: Instant;
  day: JstDay;
  kind: OwnAction;
}

/** What a picture looks like: a shop's, by its address, or that of an own post, by its id. */
export interface PrintRow {
  key: string;
  kind: 'shop' | 'post';
  at: Instant;
  print: Fingerprint;
}

/** A share of a post or an item, as the user noted it. */
export interface ShareRow {
  id: ShareId;
  at: Instant;
  /** Where: a word of the user's. */
  channel: string;
  postId?: PostId | LocalPostId;
  itemKey?: ItemKey;
  note?: string;
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

/**
 * What is left to do after a transaction because it lies in another store: the settings of a
 * restored backup. Done at once, or at the next start.
 */
export interface UnfinishedRow {
  key: 'restore';
  mode: 'merge' | 'replace';
  settings: Readonly<Record<string, { version: number; value: unknown }>>;
}

export type DiagnosticRow = { id?: number } & Diagnostic;
