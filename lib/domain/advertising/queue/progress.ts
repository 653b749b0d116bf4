import { gmtDaysIn } from '../gmt';
import type { AdvertisingReport } from '../report-kinds';
import { ownedBy } from './connection';
import type { QueueState, Task } from './state';

/** In days asked for, so that a halved month still counts as one. */
export interface Progress {
  finished: number;
  failed: number;
  left: number;
}

const daysOf = (tasks: readonly Task[]): number =>
  tasks.reduce((sum, { from, to }) => sum + gmtDaysIn(from, to), 0);

/** How far an import of a connection has come, for one report or for all. */
export function progressOf(
  state: QueueState,
  connection: string,
  report?: AdvertisingReport,
): Progress {
  const isImport = ownedBy(connection, 'import');
  const own = (task: Task) => isImport(task) && (report === undefined || task.report === report);
  const asking = state.asking ? [state.asking.task] : [];
  return {
    finished: daysOf(state.finished.filter(own)),
    failed: daysOf(state.failed.map(({ task }) => task).filter(own)),
    left: daysOf([...asking, ...state.waiting, ...state.held].filter(own)),
  };
}
