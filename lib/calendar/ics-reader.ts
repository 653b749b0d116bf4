import type { Instant } from '../domain/time-units';
import type { Ical } from './ical';
import type { AheadOf } from './ics-times';

/** What it takes to read the entries of one file. */
export interface EntryReader {
  ical: Ical;
  aheadOf: AheadOf;
  span: { from: Instant; to: Instant };
  /** By the UID of what repeats: the occurrences that the file tells by themselves. */
  moved: Map<string, Instant[]>;
  /** How many steps repeating entries may still take. */
  steps: number;
}
