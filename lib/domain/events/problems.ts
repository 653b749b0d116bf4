import type { CalendarFileProblem, EntryProblem } from '../calendar-entry';
import type { EventFileProblem } from './json-file';
import type { EventProblem } from './parse';

/** Why a row of a file, of whatever form, is not an event. Texts under `events.problem`. */
export type RowProblem = EventProblem | EntryProblem | 'twice';

/** Why nothing of a file is used. Texts under `events.file`. */
export type FileProblem = EventFileProblem | CalendarFileProblem | 'unknownFormat';
