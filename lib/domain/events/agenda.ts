import { daysFrom } from '../days';
import type { JstDay } from '../time';
import { byStart, type CampaignEvent } from './event';
import { daysOf } from './month-grid';

/** How an event touches a day: within it, or as one of its days. */
export type DayPart = 'within' | 'first' | 'between' | 'last';

export interface AgendaDay {
  day: JstDay;
  entries: readonly { event: CampaignEvent; part: DayPart }[];
}

/** Days from one to the other, both included, on which anything takes place. */
export function agendaOf(events: readonly CampaignEvent[], from: JstDay, to: JstDay): AgendaDay[] {
  const byDay = new Map<JstDay, { event: CampaignEvent; part: DayPart }[]>();
  for (const event of [...events].sort(byStart)) {
    const { from: first, to: last } = daysOf(event);
    for (const day of daysFrom(first > from ? first : from, last < to ? last : to)) {
      const entries = byDay.get(day) ?? [];
      entries.push({ event, part: partOf(day, first, last) });
      byDay.set(day, entries);
    }
  }
  return [...byDay]
    .map(([day, entries]) => ({ day, entries }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function partOf(day: JstDay, first: JstDay, last: JstDay): DayPart {
  if (first === last) return 'within';
  if (day === first) return 'first';
  return day === last ? 'last' : 'between';
}
