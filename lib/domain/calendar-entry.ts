import type { Instant } from './time-units';

/** What a calendar file says of one thing that takes place. */
export interface CalendarEntry {
  /** The same in every file that speaks of it. */
  uid: string;
  title: string;
  /** May have lines. */
  description?: string | undefined;
  url?: string | undefined;
  category?: string | undefined;
  start: Instant;
  /** The first instant outside. */
  end: Instant;
  /** Whole days in Japan: both instants are midnights. */
  allDay: boolean;
  /** Not certain to take place then: an estimate. */
  tentative: boolean;
}

/** Why one entry of a calendar file is not used. */
export type EntryProblem =
  | 'uid'
  | 'title'
  | 'start'
  | 'end'
  | 'order'
  | 'past'
  | 'years'
  | 'zone'
  | 'recurrence'
  | 'cancelled';

/** Why nothing of a calendar file is used. */
export type CalendarFileProblem = 'tooLarge' | 'tooMany' | 'notCalendar' | 'malformed';
