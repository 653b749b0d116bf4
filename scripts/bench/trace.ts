import type { Browser } from './browser';

/** One event of the browser's trace; times in microseconds, `tdur` without waiting for the CPU. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: unknown;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.compile',
  'disabled-by-default-v8.compile',
];
const SETTLE = 800;
/** Work that has a script's address on it. */
const WORK = ['EvaluateScript', 'v8.compile', 'v8.run', 'FunctionCall', 'TimerFire'];
/** Work of the page that our changes may cause; counted when it begins inside of our work. */
const CAUSED = ['Layout', 'UpdateLayoutTree', 'RecalculateStyles', 'ParseHTML', 'V8.GC'];

const ours = ({ args }: TraceEvent): string | undefined =>
  /chrome-extension:\/\/\w+\/([\w./-]+\.js)/.exec(JSON.stringify(args ?? {}))?.[1];

const within = (event: TraceEvent, outer: TraceEvent): boolean =>
  event.tid === outer.tid &&
  event.pid === outer.pid &&
  event.ts >= outer.ts &&
  event.ts < outer.ts + (outer.dur ?? 0);

function sum(events: readonly TraceEvent[]): Map<string, number> {
  const costs = new Map<string, number>();
  const add = (name: string, { dur = 0, tdur = dur }: TraceEvent) =>
    costs.set(name, (costs.get(name) ?? 0) + tdur / 1000);
  const complete = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const outer = complete.filter((event) => WORK.includes(event.name) && ours(event));
  for (const event of outer) add(`${ours(event)} ${event.name}`, event);
  const tasks = complete.filter(({ name }) => name === 'RunTask');
  const shared = tasks.filter((task) => outer.some((event) => within(event, task)));
  for (const task of shared) add('tasks with our scripts in them, together', task);
  const longest = Math.max(0, ...shared.map(({ dur = 0, tdur = dur }) => tdur));
  costs.set('tasks with our scripts in them, the longest', longest / 1000);
  for (const event of complete) {
    const cause = CAUSED.includes(event.name) && outer.find((work) => within(event, work));
    if (cause) add(`${ours(cause)} → ${event.name}`, event);
  }
  return costs;
}

/** A page under trace while it loads, or while it does something later; what our files cost. */
export async function traced(
  { context }: Browser,
  url: string,
  action?: string,
): Promise<Map<string, number>> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone.');
  const page = await context.newPage();
  const load = async () => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE);
  };
  if (action) await load();
  await browser.startTracing(page, { categories: CATEGORIES });
  if (action) await page.evaluate(action);
  else await load();
  await page.waitForTimeout(SETTLE);
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString('utf8'),
  );
  await page.close();
  return sum(trace.traceEvents);
}
