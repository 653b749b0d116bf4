import type { Instant } from '../../time-units';
import { spacing } from './pace';
import { add, type QueueState, type RunKind, type Task } from './state';
import { resumed } from './steps';

/** A token's queue may serve several connections: these steps touch one of them, or one run of it. */
export const ownedBy =
  (connection: string, run?: RunKind) =>
  (task: Task): boolean =>
    task.connection === connection && (run === undefined || task.run === run);

/** Whether anything of a connection is still to be asked or answered. */
export const isBusy = (
  { waiting, asking }: QueueState,
  connection: string,
  run?: RunKind,
): boolean => [...waiting, ...(asking ? [asking.task] : [])].some(ownedBy(connection, run));

/** The user cancels: what is finished stays, the request on its way is given up, the rest is kept. */
export function held(
  state: QueueState,
  connection: string,
  now: Instant,
  run?: RunKind,
): QueueState {
  const own = ownedBy(connection, run);
  const asked = state.asking && own(state.asking.task) ? [state.asking.task] : [];
  return {
    ...state,
    waiting: state.waiting.filter((task) => !own(task)),
    held: [...state.held, ...asked, ...state.waiting.filter(own)],
    // The server may still be busy with it.
    ...(asked.length > 0 && { asking: undefined, pause: spacing(now) }),
  };
}

/** On the user's wish what was cancelled goes on where it was. */
export function released(state: QueueState, connection: string): QueueState {
  const own = ownedBy(connection);
  const rest = { ...state, held: state.held.filter((task) => !own(task)) };
  return add(resumed(rest), state.held.filter(own));
}

/** Nothing of a connection is left, or of one run of it, as before its first request. */
export function forgotten(
  state: QueueState,
  connection: string,
  now: Instant,
  run?: RunKind,
): QueueState {
  const own = ownedBy(connection, run);
  const other = (task: Task) => !own(task);
  const left = held(state, connection, now, run);
  return {
    ...left,
    finished: left.finished.filter(other),
    failed: left.failed.filter(({ task }) => other(task)),
    held: left.held.filter(other),
    // A connection that nothing waits for stops nobody.
    stopped: left.waiting.length > 0 ? left.stopped : undefined,
  };
}
