import type { DraftId, ItemKey, LocalPostId, PostId, RoomSlug } from '../../domain/identity';
import type { Decimal } from '../../domain/money/decimal';
import type { Currency } from '../../domain/money/money';
import type { ReaderMiss } from '../../domain/page-health';
import type { NextEvent } from '../../domain/planner/next';
import type { MonthFigures } from '../../domain/rank/month-figures';
import type { RankView } from '../../domain/rank/view';
import type { MoneyGlance } from '../../domain/rewards/glance';
import type { DayCounts } from '../../domain/rollup';
import type { Instant } from '../../domain/time';
import type { Phase } from '../../domain/windows';
import type { ClickView } from './page';

/** A window that is open, as the popup lists it. */
export interface OpenWindow {
  click: ClickView;
  /** Names of the items put into the cart in this window, newest first; none: cart window. */
  carted: string[];
  deadline: Instant;
  phase: Phase;
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
  /** Rakuten Advertising, net of corrections; a sum for each currency, none over several. */
  advertising: AdvertisingMonth[];
}

export interface AdvertisingMonth {
  currency: Currency;
  thisMonth: Decimal;
  lastMonth: Decimal;
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

/** The day at a glance. */
export interface PopupState {
  today: DayCounts;
  windows: OpenWindow[];
  /** How many are open in all, as far as they were counted; `windows` holds the most urgent. */
  openCount: number;
  openMore: boolean;
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
