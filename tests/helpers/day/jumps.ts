import { asPlain, type Entry } from './recorded';

/** From the n-th thing of the day on, the machine's clock is off by so much. */
export interface Jump {
  after: number;
  off: number;
}

/** An instant among the numbers of a message: no price or count is as large. */
const isInstant = (value: unknown): value is number => typeof value === 'number' && value > 1e12;

const shifted = (entry: Entry, off: number): Entry =>
  asPlain(entry, (value) => (isInstant(value) ? value + off : value));

/** The same day as a clock tells it that somebody, or something, sets ahead and back. */
export function withJumps(day: readonly Entry[], jumps: readonly Jump[]): Entry[] {
  return day.map((entry, index) => {
    const last = jumps.filter(({ after }) => after <= index).at(-1);
    return last ? shifted(entry, last.off) : entry;
  });
}
