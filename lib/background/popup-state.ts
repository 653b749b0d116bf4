import { monthOf } from '../domain/month';
import { latestMisses, type ReaderMiss } from '../domain/page-health';
import { monthFigures, monthsBefore } from '../domain/rank/month-figures';
import { type Instant, jstDay } from '../domain/time';
import {
  CLOCK_TOLERANCE,
  cartDeadline,
  type Phase,
  phaseOf,
  phaseRanges,
  purchaseDeadline,
} from '../domain/windows';
import type { OpenWindow, PopupState } from '../messaging/protocol';
import type { HistoryDb } from '../storage/db';
import { recentDiagnostics } from '../storage/diagnostics';
import { dayCounts } from '../storage/rollups';
import type { ClickRow } from '../storage/rows';
import { candidatesItem, settingsItem, shareChannelItem } from '../storage/settings';
import { recentReminder, shareSubjects, upcoming } from './glimpses';
import { moneyState } from './money-state';
import { view } from './page-state';
import { rankState } from './rank-state';
import { todaysDrafts } from './todays-drafts';

/** The popup lists the most urgent windows; the notebook has them all. */
const LISTED = 3;

const OPEN: readonly Phase[] = ['cart-closing', 'cart-open', 'purchase-closing', 'carted'];

const inPhase = (db: HistoryDb, phase: Phase, now: Instant) => {
  const [range] = phaseRanges(phase, now);
  const { standing, from, to } = range ?? { standing: '', from: 0, to: 0 };
  const latest = Math.min(to, now + CLOCK_TOLERANCE);
  return db.clicks
    .where('[standing+at]')
    .between([standing, from], [standing, latest], false, true);
};

/** The most urgent first: each phase is a range of an index, oldest click first. */
async function openWindows(db: HistoryDb, now: Instant): Promise<OpenWindow[]> {
  const clicks: ClickRow[] = [];
  for (const phase of OPEN) {
    if (clicks.length >= LISTED) break;
    clicks.push(
      ...(await inPhase(db, phase, now)
        .limit(LISTED - clicks.length)
        .toArray()),
    );
  }
  return Promise.all(clicks.map((click) => openWindow(db, click, now)));
}

async function openWindow(db: HistoryDb, click: ClickRow, now: Instant): Promise<OpenWindow> {
  const carted = click.standing === 'carted';
  const attempts = carted ? await db.cartAttempts.where('clickId').equals(click.id).toArray() : [];
  const keys = [...new Set(attempts.sort((a, b) => b.at - a.at).map((a) => a.itemKey))];
  const items = await db.items.bulkGet(keys);
  return {
    click: await view(db, click),
    carted: keys.map((key, index) => items[index]?.name ?? key),
    deadline: carted ? purchaseDeadline(click) : cartDeadline(click),
    phase: phaseOf(click, now),
  };
}

/** The browser looks up every row it counts: of so many it is enough to say that there are more. */
export const MOST_COUNTED = 100;

async function countOpen(db: HistoryDb, now: Instant) {
  let count = 0;
  for (const phase of OPEN) {
    if (count > MOST_COUNTED) break;
    const left = inPhase(db, phase, now).limit(MOST_COUNTED + 1 - count);
    count += (await left.primaryKeys()).length;
  }
  return { openCount: Math.min(count, MOST_COUNTED), openMore: count > MOST_COUNTED };
}

async function readerMisses(db: HistoryDb, now: Instant): Promise<ReaderMiss[]> {
  const rows = await recentDiagnostics(db);
  return latestMisses(
    rows.filter((row) => row.type === 'page'),
    now,
  );
}

const formMonths = (now: Instant) => [monthOf(now), ...monthsBefore(monthOf(now))];

/** `page` is the address of the page the user is on, where the browser says it. */
export async function popupState(
  db: HistoryDb,
  now: Instant,
  page?: string | undefined,
): Promise<PopupState> {
  const [{ ownRooms }, candidates, channel] = await Promise.all([
    settingsItem.getValue(),
    candidatesItem.getValue(),
    shareChannelItem.getValue(),
  ]);
  const [next, subjects, reminder] = await Promise.all([
    upcoming(db, now),
    shareSubjects(db, page),
    recentReminder(now),
  ]);
  const [today, windows, open, first, misses, rank, drafts, money] = await Promise.all([
    dayCounts(db, jstDay(now)),
    openWindows(db, now),
    countOpen(db, now),
    db.rollups.limit(1).primaryKeys(),
    readerMisses(db, now),
    rankState(db, now),
    todaysDrafts(db, now),
    moneyState(db, now),
  ]);
  return {
    today,
    windows,
    ...open,
    empty: first.length === 0,
    ownRooms,
    candidates: candidates.filter((c) => c.answer === 'open').map((c) => c.room),
    misses,
    rank: rank.view,
    months: monthFigures(rank.records, formMonths(now), now),
    drafts,
    money,
    next,
    share: { subjects, channel },
    reminder,
  };
}
