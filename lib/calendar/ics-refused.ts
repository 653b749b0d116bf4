import type { EntryProblem } from '../domain/calendar-entry';

/** Thrown while one entry is read, caught where the entries are gone through. */
export class Refused extends Error {
  readonly problem: EntryProblem;
  constructor(problem: EntryProblem) {
    super(problem);
    this.problem = problem;
  }
}
