import type { FeedProblem } from '../domain/events/subscription';
import { fileProblemSentence, rowProblemSentence } from './event-words';
import { message } from './message';

/** Why nothing new was taken from an address, in a sentence. */
export function feedProblemSentence(problem: FeedProblem): string {
  switch (problem.kind) {
    case 'file':
      return fileProblemSentence(problem.problem);
    case 'rows': {
      const [first] = problem.rows;
      const what = first ? rowProblemSentence(first.problem) : '';
      return message('events.feed.rows', [`${first?.row ?? ''}`, what]);
    }
    case 'status':
      return message('events.feed.status', [`${problem.status}`]);
    default:
      return message(`events.feed.${problem.kind}`);
  }
}
