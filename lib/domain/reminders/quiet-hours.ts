import { dayContaining, startOfDay } from '../days';
import { DAY, type Instant, MINUTE } from '../time-units';

/** Minutes after midnight in Japan, the end outside; over midnight where it ends before it starts. */
export interface QuietHours {
  from: number;
  to: number;
}

/** The first instant at or after this one that is not quiet. */
export function outOfQuiet(at: Instant, quiet: QuietHours | undefined): Instant {
  if (!quiet || quiet.from === quiet.to) return at;
  const midnight = startOfDay(dayContaining(at));
  const [from, to] = [midnight + quiet.from * MINUTE, midnight + quiet.to * MINUTE];
  if (from < to) return from <= at && at < to ? to : at;
  if (at < to) return to;
  return at < from ? at : to + DAY;
}
