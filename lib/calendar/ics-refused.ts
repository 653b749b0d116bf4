/** Why one entry of a file is not used. */
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

/** Thrown while one entry is read, caught where the entries are gone through. */
export class Refused extends Error {
  readonly problem: EntryProblem;
  constructor(problem: EntryProblem) {
    super(problem);
    this.problem = problem;
  }
}
