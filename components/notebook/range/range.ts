import { addMonths, isMonth, type JstMonth, monthOf, monthsFrom } from '@/lib/domain/month';
import type { Instant } from '@/lib/domain/time-units';
import type { ParamChanges } from '../use-hash';

export const LENGTHS = [3, 6, 12, 24] as const;
export type Length = (typeof LENGTHS)[number];

/** What the page looks back on. */
export type RangeChoice =
  | { kind: 'last'; months: Length }
  | { kind: 'year' }
  | { kind: 'own'; from: JstMonth; to: JstMonth };

export const DEFAULT_RANGE: RangeChoice = { kind: 'last', months: 12 };

/** Ten years: more would be read than anybody can look at. */
const LONGEST = 120;

export interface MonthRange {
  from: JstMonth;
  to: JstMonth;
}

/** The months of a choice: never one to come, never more than can be shown. */
export function monthsOf(choice: RangeChoice, now: Instant): MonthRange {
  const present = monthOf(now);
  switch (choice.kind) {
    case 'last':
      return { from: addMonths(present, 1 - choice.months), to: present };
    case 'year':
      return { from: `${present.slice(0, 4)}-01` as JstMonth, to: present };
    case 'own': {
      const to = earlier(choice.to, present);
      const from = earlier(choice.from, to);
      const least = addMonths(to, 1 - LONGEST);
      return { from: from < least ? least : from, to };
    }
  }
}

const earlier = (a: JstMonth, b: JstMonth): JstMonth => (a < b ? a : b);

export const lengthOf = ({ from, to }: MonthRange): number => monthsFrom(from, to).length;

/** `range=12`, `range=year`, `from=2026-01&to=2026-06`. */
export function parseRange(said: URLSearchParams): RangeChoice {
  const [from, to, range] = [said.get('from'), said.get('to'), said.get('range')];
  if (isMonth(from) && isMonth(to)) {
    return from <= to ? { kind: 'own', from, to } : { kind: 'own', from: to, to: from };
  }
  if (range === 'year') return { kind: 'year' };
  const months = LENGTHS.find((length) => `${length}` === range);
  return months ? { kind: 'last', months } : DEFAULT_RANGE;
}

export function rangeParams(choice: RangeChoice): ParamChanges {
  const nothing = { range: undefined, from: undefined, to: undefined };
  switch (choice.kind) {
    case 'last':
      return { ...nothing, range: `${choice.months}` };
    case 'year':
      return { ...nothing, range: 'year' };
    case 'own':
      return { ...nothing, from: choice.from, to: choice.to };
  }
}
