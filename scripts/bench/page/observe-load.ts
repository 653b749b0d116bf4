/** Runs in every page of every variant alike, before the page's own scripts. */
export interface LoadSeen {
  /** Durations of tasks over 50 ms since the last look, ms. */
  longTasks: number[];
  layoutShift: number;
}

declare global {
  /** What happened since it was last called. */
  var benchLoad: () => LoadSeen;
}

/** The entries that were handed over and those still on their way. */
function collect(type: string): () => PerformanceEntry[] {
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => void entries.push(...list.getEntries()));
  observer.observe({ type, buffered: true });
  return () => [...entries.splice(0), ...observer.takeRecords()];
}

const longTasks = collect('longtask');
const shifts = collect('layout-shift');

const shiftOf = (entry: PerformanceEntry): number =>
  'value' in entry && typeof entry.value === 'number' ? entry.value : 0;

globalThis.benchLoad = () => ({
  longTasks: longTasks().map(({ duration }) => duration),
  layoutShift: shifts().reduce((sum, entry) => sum + shiftOf(entry), 0),
});
