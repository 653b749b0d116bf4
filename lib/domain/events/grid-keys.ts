import { shiftDay, weekday } from '../days';
import { addMonths, firstDay, isMonth, lastDay, monthOfDay } from '../month';
import type { JstDay } from '../time';

/** Nothing can be planned outside of what an event may be (`parseEvent`). */
const FIRST = '2010-01-01';
const LAST = '2100-12-31';

/** The day that a key leads to in a calendar whose weeks begin on Monday; none for other keys. */
export function dayByKey(key: string, day: JstDay): JstDay | undefined {
  const next = stepped(key, day);
  if (next === undefined) return undefined;
  return next < FIRST || next > LAST ? day : next;
}

function stepped(key: string, day: JstDay): JstDay | undefined {
  switch (key) {
    case 'ArrowLeft':
      return shiftDay(day, -1);
    case 'ArrowRight':
      return shiftDay(day, 1);
    case 'ArrowUp':
      return shiftDay(day, -7);
    case 'ArrowDown':
      return shiftDay(day, 7);
    case 'Home':
      return shiftDay(day, -weekday(day));
    case 'End':
      return shiftDay(day, 6 - weekday(day));
    case 'PageUp':
      return sameDayIn(day, -1);
    case 'PageDown':
      return sameDayIn(day, 1);
    default:
      return undefined;
  }
}

/** The 31st becomes the last day of a shorter month. */
function sameDayIn(day: JstDay, by: number): JstDay {
  const month = addMonths(monthOfDay(day), by);
  if (!isMonth(month)) return day;
  const same = shiftDay(firstDay(month), Number(day.slice(8)) - 1);
  return same > lastDay(month) ? lastDay(month) : same;
}
