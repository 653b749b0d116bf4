import { dayContaining, startOfDay } from '@/lib/domain/days';
import type { ReachedEvent } from '@/lib/domain/planner/reach';
import type { Slot, SlotReason } from '@/lib/domain/planner/slots';
import type { Instant } from '@/lib/domain/time-units';
import { dayAndTime, fullDayAndTime, markedName } from '@/lib/i18n/event-names';
import { hourMinute } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';

const isMidnight = (at: Instant): boolean => startOfDay(dayContaining(at)) === at;

/** `11月20日(金) 20:00〜24:00`. */
export const slotName = ({ from, to }: Slot): string =>
  message('events.page.span', [
    dayAndTime(from),
    isMidnight(to) ? message('events.planner.midnight') : hourMinute(to),
  ]);

const MOMENTS = {
  before: 'events.planner.moment.before',
  start: 'events.planner.moment.start',
  during: 'events.planner.moment.during',
  'last-evening': 'events.planner.moment.lastEvening',
} as const;

export const reasonName = ({ event, moment, role }: SlotReason): string =>
  role === 'bonus'
    ? message('events.planner.bonus', [markedName(event)])
    : message('events.planner.reason', [markedName(event), message(MOMENTS[moment])]);

/** Until when to put into the cart and to buy; the last minutes inside. */
export const reachedWords = ({ cartFrom, cartUntil, buyUntil }: ReachedEvent): string =>
  message('events.planner.reaches', [
    dayAndTime(cartFrom),
    dayAndTime(cartUntil - 60_000),
    fullDayAndTime(buyUntil - 60_000),
  ]);
