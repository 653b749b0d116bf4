import { type HourRange, isHours } from './hours';

/** `7–9, 20–24`, as it can be typed again. */
export const hoursText = (ranges: readonly HourRange[]): string =>
  ranges.map(({ from, to }) => `${from}–${to}`).join(', ');

const RANGE = /^(\d{1,2})(?::00)?時?[-–—~〜ー](\d{1,2})(?::00)?時?$/;
const MOST = 12;

/** Ranges as people type them; nothing is a day off, and what is not hours has no answer. */
export function typedHours(text: string): HourRange[] | undefined {
  const parts = text
    .normalize('NFKC')
    .split(/[,、，・\s]+/)
    .filter((part) => part !== '');
  const ranges = parts.flatMap((part) => {
    const [, from, to] = RANGE.exec(part) ?? [];
    const range = { from: Number(from), to: Number(to) };
    return isHours(range) ? [range] : [];
  });
  if (ranges.length < parts.length || ranges.length > MOST) return undefined;
  return ranges.sort((a, b) => a.from - b.from);
}
