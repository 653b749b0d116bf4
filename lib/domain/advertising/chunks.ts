import type { Instant } from '../time-units';
import { firstOfMonth, type GmtDay, gmtDay, gmtDaysIn, shiftGmtDay } from './gmt';

/** Days that are asked for at once, both included. */
export interface Span {
  from: GmtDay;
  to: GmtDay;
}

/** The days from one to the other, cut at the months of the calendar, newest first. */
export function byMonth(from: GmtDay, to: GmtDay): Span[] {
  const spans: Span[] = [];
  for (let end = to; end >= from; ) {
    const first = firstOfMonth(end);
    spans.push({ from: first < from ? from : first, to: end });
    end = shiftGmtDay(first, -1);
  }
  return spans;
}

/** This month so far and the ones before it, newest first: 12 of them are what an import asks for. */
export function lastMonths(now: Instant, months = 12): Span[] {
  const today = gmtDay(now);
  let from = firstOfMonth(today);
  for (let month = 1; month < months; month += 1) from = firstOfMonth(shiftGmtDay(from, -1));
  return byMonth(from, today);
}

/** Both halves, the newer first; nothing for a single day. */
export function halves({ from, to }: Span): [newer: Span, older: Span] | undefined {
  const days = gmtDaysIn(from, to);
  if (days < 2) return undefined;
  const middle = shiftGmtDay(from, Math.floor(days / 2));
  return [
    { from: middle, to },
    { from, to: shiftGmtDay(middle, -1) },
  ];
}

/** Tomorrow in GMT, for trying a report: it answers quickly, with its columns and no lines. */
export function comingDay(now: Instant): Span {
  const day = shiftGmtDay(gmtDay(now), 1);
  return { from: day, to: day };
}

/** The same days, from the first of each month: for reports whose lines have no date. */
export const wholeMonths = (spans: readonly Span[]): Span[] =>
  spans.map(({ from, to }) => ({ from: firstOfMonth(from), to }));

/** Whether each day of a span is in one of the others. */
export function isCovered({ from, to }: Span, by: readonly Span[]): boolean {
  let next = from;
  for (const one of [...by].sort((a, b) => (a.from < b.from ? -1 : 1)))
    if (one.from <= next && next <= one.to) next = shiftGmtDay(one.to, 1);
  return next > to;
}
