/** The parts of the benchmark in the order they run; `profile` runs only when it is asked for. */
export const PARTS = [
  'sizes',
  'load',
  'feed',
  'panel',
  'idle',
  'popup',
  'notebook',
  'rank',
  'composer',
  'ledger',
  'advertising',
] as const;
export const EXTRA_PARTS = ['profile'] as const;

export type Part = (typeof PARTS)[number] | (typeof EXTRA_PARTS)[number];

export interface Options {
  /** Rounds that count; each begins with a few that do not. */
  rounds: number;
  only: readonly Part[];
  /** Lengths of the histories that popup and notebook are measured with. */
  rows: readonly number[];
  /** Keep the filled histories for the next run, and use the ones that were kept. */
  keep: boolean;
  /** Write the tables into docs/benchmark.md. */
  write: boolean;
}

const DEFAULT_ROUNDS = 8;
const DEFAULT_ROWS = [0, 100_000, 1_000_000];
const ALL: readonly Part[] = [...PARTS, ...EXTRA_PARTS];

const isPart = (name: string): name is Part => ALL.some((part) => part === name);

const USAGE = `npm run bench [-- --rounds=${DEFAULT_ROUNDS}] [--only=${ALL.join(',')}] [--rows=${DEFAULT_ROWS.join(',')}] [--keep] [--write]`;

function partsOf(list: string): Part[] {
  const names = list.split(',');
  const parts = names.filter(isPart);
  if (parts.length !== names.length) throw new Error(USAGE);
  return parts;
}

function numberOf(text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) throw new Error(USAGE);
  return number;
}

const rowsOf = (list: string): number[] => list.split(',').map((text) => numberOf(text, 0));

/** Reads the command line; anything unknown is answered with the usage. */
export function parseOptions(args: readonly string[]): Options {
  const options: Options = {
    rounds: DEFAULT_ROUNDS,
    only: PARTS,
    rows: DEFAULT_ROWS,
    keep: false,
    write: false,
  };
  for (const arg of args) {
    const [name, value] = arg.split('=');
    if (name === '--rounds' && value) options.rounds = numberOf(value, 1);
    else if (name === '--only' && value) options.only = partsOf(value);
    else if (name === '--rows' && value) options.rows = rowsOf(value);
    else if (arg === '--keep') options.keep = true;
    else if (arg === '--write') options.write = true;
    else throw new Error(USAGE);
  }
  return options;
}
