import { dayContaining, shiftDay, startOfDay } from '../days';
import { addMonths, firstDay, type JstMonth, monthOf, monthsFrom } from '../month';
import type { Certainty } from '../rules';
import { DAY, HOUR, type Instant } from '../time-units';
import type { CampaignEvent, EventId } from './event';
import { KIND_TITLES } from './kind-titles';

/** A day of the month and an hour in Japan. */
type Moment = readonly [day: number, hour: number];

/** When a campaign usually takes place (room-pages A5). */
interface Cadence {
  kind: keyof typeof KIND_TITLES;
  /** 1–12. */
  months: readonly number[];
  start: Moment;
  /** The first hour outside: 02:00 for an announced end of 01:59. */
  end: Moment;
  certainty: Certainty;
  source: string;
}

export const CADENCES: readonly Cadence[] = [
  {
    kind: 'super-sale',
    months: [3, 6, 9, 12],
    start: [4, 20],
    end: [11, 2],
    certainty: 'several',
    source: '3・6・9・12月の4日20:00〜11日1:59が通例',
  },
  {
    // The start seen most often (2025-02, 2026-02, 2026-07).
    kind: 'marathon',
    months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    start: [19, 20],
    end: [26, 2],
    certainty: 'assumed',
    source: '過去のお買い物マラソンの日程から',
  },
  {
    // Black Friday takes the second half of November, and two campaigns fill December.
    kind: 'marathon',
    months: [11],
    start: [4, 20],
    end: [10, 2],
    certainty: 'assumed',
    source: '過去のお買い物マラソンの日程から',
  },
  {
    kind: 'black-friday',
    months: [11],
    start: [20, 20],
    end: [27, 2],
    certainty: 'single',
    source: '2020年・2025年の日程から',
  },
  {
    kind: 'thanks',
    months: [12],
    start: [19, 20],
    end: [26, 2],
    certainty: 'single',
    source: '公開データの見込み（12/18・19〜25・26）',
  },
  {
    kind: 'new-year',
    months: [1],
    start: [1, 0],
    end: [15, 10],
    certainty: 'single',
    source: '2025年の日程から',
  },
];

/** A known campaign this near takes the place of an estimated one of its kind. */
const NEAR = 10 * DAY;

/**
 * What the cadence lets us expect in the span, from `now` on: one of a kind a month, and none
 * where a confirmed one of its kind is known in that month or near.
 */
export function estimatesBetween(
  known: readonly CampaignEvent[],
  from: Instant,
  to: Instant,
  now: Instant,
): CampaignEvent[] {
  const since = Math.max(from, now);
  if (since >= to) return [];
  const confirmed = known.filter(({ confidence }) => confidence === 'confirmed');
  return monthsFrom(addMonths(monthOf(since), -1), monthOf(to - 1))
    .flatMap(estimatesOf)
    .filter(({ startsAt, endsAt }) => startsAt < to && endsAt > since)
    .filter((estimate) => !confirmed.some((one) => replaces(one, estimate)));
}

const estimatesOf = (month: JstMonth): CampaignEvent[] =>
  CADENCES.filter(({ months }) => months.includes(Number(month.slice(5)))).map((cadence) =>
    estimateIn(month, cadence),
  );

function estimateIn(month: JstMonth, { kind, start, end, source }: Cadence): CampaignEvent {
  return {
    id: `estimate:${kind}:${month}` as EventId,
    kind,
    title: KIND_TITLES[kind],
    startsAt: momentIn(month, start),
    endsAt: momentIn(month, end),
    confidence: 'estimated',
    source,
    origin: { from: 'computed' },
  };
}

const momentIn = (month: JstMonth, [day, hour]: Moment): Instant =>
  startOfDay(shiftDay(firstDay(month), day - 1)) + hour * HOUR;

function replaces(known: CampaignEvent, estimate: CampaignEvent): boolean {
  if (known.kind !== estimate.kind) return false;
  const near = known.startsAt - NEAR <= estimate.endsAt && estimate.startsAt <= known.endsAt + NEAR;
  const month = (event: CampaignEvent) => dayContaining(event.startsAt).slice(0, 7);
  return near || month(known) === month(estimate);
}
