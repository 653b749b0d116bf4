import type { z } from 'zod';
import type { ChecklistSettings } from '../domain/checklist/settings';
import type { Template } from '../domain/checklist/templates';
import type { EarlierPost, EventTag } from '../domain/checklist/text/draft';
import type { ChipLayout } from '../domain/chip';
import type { FeedId } from '../domain/events/event';
import type { FeedProblem } from '../domain/events/subscription';
import type {
  AttemptId,
  ClickId,
  DraftId,
  ItemKey,
  LocalPostId,
  PostId,
  RoomSlug,
} from '../domain/identity';
import type { ItemWindowFacts } from '../domain/item-window';
import type { Evidence, LinkFinding } from '../domain/passage';
import type { NextEvent } from '../domain/planner/next';
import type { Figure } from '../domain/rank/figure';
import type { MetricId } from '../domain/rank/metrics';
import type { MonthFigures } from '../domain/rank/month-figures';
import type { Rank } from '../domain/rank/ranks';
import type { RankView } from '../domain/rank/view';
import type { ExpectedReward } from '../domain/rewards/expected';
import type { MoneyGlance } from '../domain/rewards/glance';
import type { StatusSum } from '../domain/rewards/sums';
import type { DayCounts } from '../domain/rollup';
import type { Instant, JstDay } from '../domain/time';
import type { ClickKind, Ownership, Phase, Standing } from '../domain/windows';
import type { Availability } from '../pages/facts';
import type * as schemas from './schemas';

/** Why a message was not carried out; the text for people is in the locales. */
export type Refusal =
  | 'sender'
  | 'too-large'
  | 'malformed'
  | 'time'
  | 'unknown-click'
  | 'unknown'
  | 'failed';

export type Outcome<T = object> = ({ ok: true } & T) | { ok: false; reason: Refusal };

/** A click as pages show it. */
export interface ClickView {
  id: ClickId;
  at: Instant;
  kind: ClickKind;
  ownership: Ownership;
  standing: Standing;
  itemKey: ItemKey;
  itemName?: string | undefined;
  /** The item actually landed on, when it is not the one the link named. */
  landedKey?: ItemKey | undefined;
  availability?: Availability | undefined;
  room?: RoomSlug | undefined;
  postId?: PostId | undefined;
  cartedAt?: Instant | undefined;
  boughtAt?: Instant | undefined;
  supersededAt?: Instant | undefined;
  evidence: Evidence[];
}

export interface LinkCheck {
  at: Instant;
  finding: LinkFinding;
  availability: Availability;
}

/** Everything a chip needs, in one answer. */
export interface PageState {
  chip: ChipLayout & { on: boolean };
  panelOn: boolean;
  ownRooms: RoomSlug[];
  today: DayCounts;
  window: ItemWindowFacts<ClickView>;
  /** Own post: its link checks, newest first. */
  checks: LinkCheck[];
  /** On ROOM: where the curator stands, in a line. */
  rank?: RankGlance | undefined;
}

/** The rank and the tightest requirement of the one aimed at. */
export interface RankGlance {
  present?: Rank | undefined;
  target: Rank;
  reach: RankView['standing']['reach'];
  percent?: number | undefined;
  tightest?: { metric: MetricId; missing: number } | undefined;
}

export interface ItemHistory {
  name?: string | undefined;
  clicks: number;
  linkChecks: number;
  cartAttempts: number;
  bought: number;
  firstSeenAt?: Instant | undefined;
  /** Own posts of the item; one whose page was never seen has no address yet. */
  posts: { id: string; url: string | undefined; postedOn: JstDay | undefined }[];
  /** Traced from reports, without what was discarded; absent: no report names it. */
  sold?: StatusSum | undefined;
  /** What one unit would pay, by the rates that reports had. */
  expected?: ExpectedReward | undefined;
}

/** An event that the carts of a click made now can reach. */
export interface Reach {
  title: string;
  /** When it starts, unless it runs. */
  from?: Instant | undefined;
  /** Until when the item has to be in the cart; outside. */
  until: Instant;
  /** Until the event ends, which Rakuten announces by its last minute. */
  toItsEnd: boolean;
}

/** What a share may be noted of. */
export interface ShareSubject {
  /** The page the user is on, or the last own post. */
  kind: 'here' | 'last';
  postId?: PostId | LocalPostId | undefined;
  itemKey?: ItemKey | undefined;
  name?: string | undefined;
}

/** The last reminder that was shown, while it can be put off. */
export interface RecentReminder {
  id: string;
  title: string;
  shownAt: Instant;
}

/** What the panel adds. */
export interface PanelState extends PageState {
  item?: ItemHistory | undefined;
  recent: ClickView[];
  /** A ROOM that looked like the user's own and waits for a yes or no. */
  candidate?: RoomSlug | undefined;
  /** On pages of items and posts: what a click made now reaches. */
  reach: Reach[];
  /** Where the last share was noted. */
  shareChannel: string;
  /** Own profile: this month beside the last one. */
  profile?: ProfileState | undefined;
}

/** A number of this month beside last month's, as shown; what is unknown is absent. */
export interface MonthPair {
  metric: MetricId;
  present?: Figure | undefined;
  last?: Figure | undefined;
  /** Only between two exact numbers. */
  change?: number | undefined;
}

/** What the panel shows on the own profile. */
export interface ProfileState {
  rank: RankView;
  months: MonthPair[];
}

/** What the checklist beside the composer needs to know. */
export interface ComposerState {
  settings: ChecklistSettings;
  templates: readonly Template[];
  /** The item as Ichiba's page said, if that was ever open. */
  item?: { name?: string; shopName?: string; description?: string; images: string[] } | undefined;
  /** Events whose tag a post written now may carry, the likeliest first. */
  events: readonly EventTag[];
  /** Own posts of the same item. */
  earlier: readonly EarlierPost[];
  /** Whether the panel may dock by itself. */
  panelOn: boolean;
}

/** A window that is open, as the popup lists it. */
export interface OpenWindow {
  click: ClickView;
  /** Names of the items put into the cart in this window, newest first; none: cart window. */
  carted: string[];
  deadline: Instant;
  phase: Phase;
}

/** A page that was not read as it should have been. */
export interface ReaderMiss {
  at: Instant;
  page: string;
  fields: string[];
}

/** Something begun in the composer that did not become a post. */
export interface Draft {
  id: DraftId;
  /** The composer's address, to go on from. */
  url: string;
  itemName?: string | undefined;
  at: Instant;
  /** Checks done, of all that were on. */
  done: number;
  total: number;
}

/** What the reports say of the money, and how old they are. */
export interface MoneyState {
  /** Absent: nothing was ever imported. */
  importedAt: Instant | undefined;
  glance: MoneyGlance;
}

/** The day at a glance. */
export interface PopupState {
  today: DayCounts;
  windows: OpenWindow[];
  /** How many are open in all; `windows` holds the most urgent. */
  openCount: number;
  /** Whether anything was ever recorded. */
  empty: boolean;
  ownRooms: RoomSlug[];
  candidates: RoomSlug[];
  misses: ReaderMiss[];
  rank: RankView;
  /** This month and those before it, for the form. */
  months: MonthFigures[];
  /** Today's, newest first. */
  drafts: Draft[];
  money: MoneyState;
  /** The event to look at now. */
  next?: NextEvent | undefined;
  /** What the user may just have shared, and where they noted the last one. */
  share: { subjects: ShareSubject[]; channel: string };
  reminder?: RecentReminder | undefined;
}

export interface FeedAnswer {
  id?: FeedId | undefined;
  problem?: FeedProblem | undefined;
}

type In<S extends z.ZodType> = z.input<S>;

/** Every message, in one map. Who may send which is said in `background/handlers.ts`. */
export interface Protocol {
  recordRoomClick(data: In<typeof schemas.roomClick>): Outcome<{ clickId: ClickId }>;
  recordLanding(data: In<typeof schemas.landing>): Outcome<{ clickId?: ClickId | undefined }>;
  recordCartAttempt(data: In<typeof schemas.cartAttempt>): Outcome<{ attemptId: AttemptId }>;
  recordRoomVisit(data: In<typeof schemas.roomVisit>): Outcome;
  recordOwnAction(data: In<typeof schemas.ownAction>): Outcome;
  openComposer(data: In<typeof schemas.composerQuery>): Outcome<{ state: ComposerState }>;
  saveDraft(data: In<typeof schemas.draft>): Outcome;
  recordOwnPost(data: In<typeof schemas.ownPost>): Outcome;
  reportPageRead(data: In<typeof schemas.pageRead>): Outcome;
  pageState(data: In<typeof schemas.pageQuery>): Outcome<{ state: PageState }>;
  panelState(data: In<typeof schemas.pageQuery>): Outcome<{ state: PanelState }>;
  popupState(): Outcome<{ state: PopupState }>;
  /** Injects the chip where it is switched on, and answers with what it needs first. */
  showChip(data: In<typeof schemas.pageQuery>): Outcome<{ state: PageState }>;
  openPanel(): Outcome;
  saveChipLayout(data: In<typeof schemas.chipLayout>): Outcome;
  markBought(data: In<typeof schemas.boughtMark>): Outcome;
  forgetClick(data: In<typeof schemas.clickId>): Outcome<{ undoUntil: Instant }>;
  undoForget(): Outcome;
  answerOwnRoom(data: In<typeof schemas.ownRoomAnswer>): Outcome;
  openNotebook(data: In<typeof schemas.notebookPlace>): Outcome;
  saveMonth(data: In<typeof schemas.typedMonth>): Outcome;
  openOptions(data: In<typeof schemas.optionsPlace>): Outcome;
  changeEvents(data: In<typeof schemas.eventChanges>): Outcome;
  noteShare(data: In<typeof schemas.share>): Outcome;
  forgetShare(data: In<typeof schemas.shareRef>): Outcome;
  /** With a problem nothing was subscribed to. */
  subscribeFeed(data: In<typeof schemas.newFeed>): Outcome<FeedAnswer>;
  unsubscribeFeed(data: In<typeof schemas.feedRef>): Outcome;
  /** With a problem the last good copy is kept. */
  refreshFeed(data: In<typeof schemas.feedRef>): Outcome<FeedAnswer>;
  /** `until`: when it comes again, before quiet hours have their say. */
  snoozeReminder(data: In<typeof schemas.reminderRef>): Outcome<{ until: Instant }>;
  scheduleDeletion(data: In<typeof schemas.deletionRange>): Outcome<{ dueAt: Instant }>;
  cancelDeletion(): Outcome;
  runDueDeletion(): Outcome;
}

export type MessageName = keyof Protocol;
export type MessageData<K extends MessageName> = Parameters<Protocol[K]>[0];
export type MessageAnswer<K extends MessageName> = ReturnType<Protocol[K]>;
