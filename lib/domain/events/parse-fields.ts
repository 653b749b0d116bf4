import type { Instant } from '../time-units';
import { instantOf } from './instant-text';
import { cleanLine } from './text';

export type EventProblem =
  | 'form'
  | 'id'
  | 'kind'
  | 'title'
  | 'titleLength'
  | 'markup'
  | 'start'
  | 'end'
  | 'order'
  | 'length'
  | 'years'
  | 'entryOpens'
  | 'confidence'
  | 'source'
  | 'entryPage'
  | 'hashtag'
  | 'origin';

/** Thrown by these, caught by `parseEvent`. */
export class Unsound extends Error {
  readonly problem: EventProblem;
  constructor(problem: EventProblem) {
    super(problem);
    this.problem = problem;
  }
}

export function instant(value: unknown, problem: EventProblem): Instant {
  const at = typeof value === 'string' ? instantOf(value) : value;
  if (typeof at !== 'number' || !Number.isSafeInteger(at)) throw new Unsound(problem);
  return at;
}

export function line(value: unknown, problem: EventProblem): string {
  if (typeof value !== 'string') throw new Unsound(problem);
  return cleanLine(value);
}

export function optionalLine(value: unknown, longest: number, problem: EventProblem) {
  if (value === undefined) return undefined;
  const text = line(value, problem);
  if (text.length > longest) throw new Unsound(problem);
  return text === '' ? undefined : text;
}

export function oneOf<const Value>(
  values: readonly Value[],
  value: unknown,
  problem: EventProblem,
): Value {
  const found = values.find((known) => known === value);
  if (found === undefined) throw new Unsound(problem);
  return found;
}
