import type { Row } from '../harness/database';
import type { Extension } from './test';

/** What the history holds of the rank, in the order it was seen. */
export async function rankTables(extension: Extension) {
  const {
    actions = [],
    snapshots = [],
    posts = [],
    months = [],
    rollups = [],
  } = await extension.history();
  const byTime = (a: Row, b: Row) => Number(a.at) - Number(b.at);
  return { actions: actions.toSorted(byTime), snapshots, posts, months, rollups };
}

/** Sets the clock of the background and of pages opened from now on ahead by `ms`. */
export async function shiftClock(extension: Extension, ms: number): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate((by) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + by;
  }, ms);
  await extension.context.addInitScript((by) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + by;
  }, ms);
}
