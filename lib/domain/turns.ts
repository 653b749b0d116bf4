/** Carries one piece of work out at a time; answers with what it gave, or how it failed. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A line of its own: each piece begins when the one before it is over, however that ended. */
export function newTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
