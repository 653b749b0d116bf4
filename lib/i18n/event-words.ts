import type { EditProblem } from '../domain/events/edits';
import type { Confidence, EventKind } from '../domain/events/event';
import type { FileProblem, RowProblem } from '../domain/events/problems';
import type { FeedProblem } from '../domain/events/subscription';
import type { Todo } from '../domain/planner/next';
import { message } from './message';

const KINDS = {
  'super-sale': 'events.kind.superSale',
  marathon: 'events.kind.marathon',
  'black-friday': 'events.kind.blackFriday',
  thanks: 'events.kind.thanks',
  'new-year': 'events.kind.newYear',
  win: 'events.kind.win',
  'regular-1': 'events.kind.regular1',
  'regular-18': 'events.kind.regular18',
  'regular-5-0': 'events.kind.regular50',
  other: 'events.kind.other',
} as const satisfies Record<EventKind, string>;

const TODOS = {
  'share-now': 'events.todo.shareNow',
  'entry-open': 'events.todo.entryOpen',
  prepare: 'events.todo.prepare',
  'last-hours': 'events.todo.lastHours',
  nothing: 'events.todo.nothing',
} as const satisfies Record<Todo, string>;

export const eventKindName = (kind: EventKind): string => message(KINDS[kind]);
/** Also the mark behind the title of an estimate in a calendar file. */
export const confidenceName = (confidence: Confidence): string =>
  message(`events.confidence.${confidence}`);
export const todoSentence = (todo: Todo): string => message(TODOS[todo]);
export const rowProblemSentence = (problem: RowProblem | EditProblem): string =>
  message(`events.problem.${problem}`);
export const fileProblemSentence = (problem: FileProblem): string =>
  message(`events.file.${problem}`);

/** Why nothing new came from an address. */
export function feedProblemSentence(problem: FeedProblem): string {
  switch (problem.kind) {
    case 'file':
      return fileProblemSentence(problem.problem);
    case 'rows':
      return problem.rows
        .slice(0, 3)
        .map(({ row, problem: why }) =>
          message('events.feed.rows', [`${row}`, rowProblemSentence(why)]),
        )
        .join(' ');
    case 'status':
      return message('events.feed.status', [`${problem.status}`]);
    default:
      return message(`events.feed.${problem.kind}`);
  }
}
