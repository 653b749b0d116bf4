import { dayContaining, daysBetween, daysFrom, shiftDay, weekday } from '../days';
import { firstDay, type JstMonth, lastDay, monthOfDay } from '../month';
import type { JstDay } from '../time';
import { byStart, type CampaignEvent } from './event';

export interface GridDay {
  day: JstDay;
  /** Else it belongs to the month before or after, and only fills the week. */
  inMonth: boolean;
  events: readonly CampaignEvent[];
}

/** An event's part of one week. */
export interface GridBar {
  event: CampaignEvent;
  /** Columns, Monday 0 … Sunday 6, both included. */
  from: number;
  to: number;
  /** Rows from the top; bars of one lane never touch. */
  lane: number;
  startsEarlier: boolean;
  endsLater: boolean;
}

export interface GridWeek {
  /** Seven, Monday first. */
  days: readonly GridDay[];
  bars: readonly GridBar[];
  lanes: number;
}

/** The days an event touches in Japan, both included; one that ends at 01:59 touches that day. */
export const daysOf = ({ startsAt, endsAt }: CampaignEvent): { from: JstDay; to: JstDay } => ({
  from: dayContaining(startsAt),
  to: dayContaining(endsAt - 1),
});

/** The month as whole weeks. */
export function monthGrid(month: JstMonth, events: readonly CampaignEvent[]): GridWeek[] {
  const first = shiftDay(firstDay(month), -weekday(firstDay(month)));
  const last = shiftDay(lastDay(month), 6 - weekday(lastDay(month)));
  const days = daysFrom(first, last);
  const placed = [...events].sort(byStart).map((event) => ({ event, ...daysOf(event) }));
  return Array.from({ length: days.length / 7 }, (_, week) =>
    weekOf(days.slice(week * 7, week * 7 + 7), month, placed),
  );
}

type Placed = { event: CampaignEvent; from: JstDay; to: JstDay };

function weekOf(days: readonly JstDay[], month: JstMonth, placed: readonly Placed[]): GridWeek {
  const bars = withLanes(placed.flatMap((one) => barOf(one, days)));
  return {
    days: days.map((day) => ({
      day,
      inMonth: monthOfDay(day) === month,
      events: placed.filter(({ from, to }) => from <= day && day <= to).map(({ event }) => event),
    })),
    bars,
    lanes: Math.max(0, ...bars.map(({ lane }) => lane + 1)),
  };
}

function barOf({ event, from, to }: Placed, days: readonly JstDay[]): Omit<GridBar, 'lane'>[] {
  const [monday] = days;
  if (monday === undefined) return [];
  const [first, last] = [daysBetween(monday, from), daysBetween(monday, to)];
  if (last < 0 || first > 6) return [];
  const columns = { from: Math.max(0, first), to: Math.min(6, last) };
  return [{ event, ...columns, startsEarlier: first < 0, endsLater: last > 6 }];
}

/** Longer bars of a day go first, so that the big campaigns lie on top. */
function withLanes(bars: readonly Omit<GridBar, 'lane'>[]): GridBar[] {
  const sorted = [...bars].sort(
    (a, b) => a.from - b.from || b.to - a.to || byStart(a.event, b.event),
  );
  const taken: number[] = [];
  return sorted.map((bar) => {
    const free = taken.findIndex((until) => until < bar.from);
    const lane = free === -1 ? taken.length : free;
    taken[lane] = bar.to;
    return { ...bar, lane };
  });
}
