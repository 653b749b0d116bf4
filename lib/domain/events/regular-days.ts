import { dayContaining, shiftDay } from '../days';
import type { JstDay } from '../time';
import type { Instant } from '../time-units';

/** A day of Rakuten's calendar that follows a rule, from 00:00 to 23:59 in Japan. */
export interface RegularDay {
  day: JstDay;
  name: string;
  /** What curators tag posts with on that day. */
  tag: string;
}

/** By the day of the month (room-pages A5): 5と0 several sources, the others one each. */
function namesOn(dayOfMonth: number): Pick<RegularDay, 'name' | 'tag'>[] {
  const names = [];
  if (dayOfMonth === 1) names.push({ name: 'ワンダフルデー', tag: '#ワンダフルデー' });
  if (dayOfMonth === 18) names.push({ name: 'いちばの日', tag: '#いちばの日' });
  if (dayOfMonth % 5 === 0 && dayOfMonth <= 30)
    names.push({ name: '5と0のつく日', tag: '#5と0のつく日' });
  return names;
}

export const regularDaysOn = (day: JstDay): RegularDay[] =>
  namesOn(Number(day.slice(8))).map((named) => ({ day, ...named }));

/** Today's and tomorrow's: a post made now is still read then. */
export function regularDaysNear(now: Instant): RegularDay[] {
  const today = dayContaining(now);
  return [...regularDaysOn(today), ...regularDaysOn(shiftDay(today, 1))];
}
