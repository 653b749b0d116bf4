import type { ChipLayout } from '../../domain/chip';
import type { ChipTexts } from '../../domain/chip-words';
import type { ClickId, ItemKey, PostId, RoomSlug } from '../../domain/identity';
import type { ItemWindowFacts } from '../../domain/item-window';
import type { Evidence, LinkFinding } from '../../domain/passage';
import type { Figure } from '../../domain/rank/figure';
import type { MetricId } from '../../domain/rank/metrics';
import type { Rank } from '../../domain/rank/ranks';
import type { RankView } from '../../domain/rank/view';
import type { ExpectedReward } from '../../domain/rewards/expected';
import type { StatusSum } from '../../domain/rewards/sums';
import type { DayCounts } from '../../domain/rollup';
import type { Instant, JstDay } from '../../domain/time';
import type { ClickKind, Ownership, Standing } from '../../domain/windows';
import type { Availability } from '../../pages/facts';

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

/** What a chip is drawn from. */
export interface ChipState {
  state: PageState;
  texts: ChipTexts;
}

/** The rank and, in words, the tightest requirement of the one aimed at. */
export interface RankGlance {
  present?: Rank | undefined;
  target: Rank;
  reach: RankView['standing']['reach'];
  percent?: number | undefined;
  tightest?: string | undefined;
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
