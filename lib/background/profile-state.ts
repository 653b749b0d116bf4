import type { RoomSlug } from '../domain/identity';
import { type JstMonth, previousMonth } from '../domain/month';
import { monthlyComparison } from '../domain/rank/comparison';
import { rankFacts } from '../domain/rank/facts';
import type { Figure } from '../domain/rank/figure';
import { METRICS, type MetricId } from '../domain/rank/metrics';
import type { Instant } from '../domain/time';
import type { MonthPair, ProfileState } from '../messaging/protocol';
import type { HistoryDb } from '../storage/db';
import { settingsItem } from '../storage/settings';
import { rankState } from './rank-state';

/** Always listed, known or not. */
const USUAL: readonly MetricId[] = [
  'photosApproved',
  'photosPosted',
  'posts',
  'clicks',
  'followers',
];
/** Listed once something is known of them. */
const MONEY: readonly MetricId[] = ['sales', 'salesYen', 'reward'];

/** What the panel shows on the own profile; of another's ROOM there is nothing to show. */
export async function profileState(
  db: HistoryDb,
  room: RoomSlug,
  now: Instant,
): Promise<ProfileState | undefined> {
  const [{ ownRooms }, { records, view }] = await Promise.all([
    settingsItem.getValue(),
    rankState(db, now),
  ]);
  if (!ownRooms.includes(room) && view.snapshot?.room !== room) return undefined;
  const { figures } = rankFacts(records, now);
  const pairs = (metrics: readonly MetricId[]) =>
    metrics.map((metric) => monthPair(figures, metric, view.month));
  const known = ({ present, last }: MonthPair) => present !== undefined || last !== undefined;
  return { rank: view, months: [...pairs(USUAL), ...pairs(MONEY).filter(known)] };
}

function monthPair(figures: readonly Figure[], metric: MetricId, month: JstMonth): MonthPair {
  const [period] = METRICS[metric].periods;
  const [last, present] = monthlyComparison(
    figures,
    { metric, period },
    previousMonth(month),
    month,
  );
  return {
    metric,
    present: present?.shown?.figure,
    last: last?.shown?.figure,
    change: present?.change,
  };
}
