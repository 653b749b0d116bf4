/** What a folder on a server can answer instead of what was asked. */
export type FolderProblem =
  | { kind: 'signed-out' | 'forbidden' | 'not-found' | 'not-dav' | 'no-room' | 'too-large' }
  | { kind: 'busy'; retryAfter?: number | undefined }
  | { kind: 'network' | 'timeout' | 'moved' | 'odd-answer' }
  | { kind: 'server'; status: number }
  /** It said that it kept a file and did not. */
  | { kind: 'not-kept' };

/** Ends a run; what was done until then stays done, and the next run goes on from there. */
export class FolderTrouble extends Error {
  readonly problem: FolderProblem;

  constructor(problem: FolderProblem) {
    super(problem.kind);
    this.name = 'FolderTrouble';
    this.problem = problem;
  }
}
