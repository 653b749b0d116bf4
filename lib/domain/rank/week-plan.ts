import { dayContaining, daysBetween, daysFrom } from '../days';
import { type JstMonth, type MonthWeek, weeksOf } from '../month';
import type { JstDay } from '../time';
import type { Instant } from '../time-units';
import { countOn, type Daily } from './daily';
import { type Goal, targetFor, targetOn } from './goals';

/** One week of the weekly view of a monthly goal. */
export interface WeekPlan extends MonthWeek {
  when: 'past' | 'present' | 'future';
  /** Its share of the goal by days from the start, as the goal stood then; none without a goal. */
  planned: number | undefined;
  /** What was done; unknown when a day of it is, so far in the present week. */
  done: number | undefined;
  /** What it takes now: what the weeks before left over, shared among the weeks to come. */
  needed: number | undefined;
}

/** `soFar` is the month's figure as shown, typed ones included; without it the days are summed. */
export function weekPlan(
  goal: Goal,
  daily: Daily | undefined,
  soFar: number | undefined,
  month: JstMonth,
  now: Instant,
): WeekPlan[] {
  const today = dayContaining(now);
  const weeks = weeksOf(month).map((week) => {
    const when = whenOf(week, today);
    return { ...week, when, done: when === 'future' ? undefined : doneIn(week, daily, today) };
  });
  const target = goal.period === 'month' ? targetFor(goal, month, now) : undefined;
  const needed = neededIn(weeks, target, soFar);
  return weeks.map((week, index) => {
    const past = week.when === 'past';
    const planned = plannedFor(goal, past ? targetOn(goal, week.to) : target, weeks);
    return { ...week, planned: planned[index], needed: past ? undefined : needed[index] };
  });
}

function whenOf({ from, to }: MonthWeek, today: JstDay): WeekPlan['when'] {
  if (to < today) return 'past';
  return from > today ? 'future' : 'present';
}

/** Unknown as soon as one of its days is. */
const doneIn = ({ from, to }: MonthWeek, daily: Daily | undefined, today: JstDay) =>
  sumKnown(daysFrom(from, to < today ? to : today).map((day) => countOn(daily, day)));

function neededIn(
  weeks: readonly Pick<WeekPlan, 'when' | 'done' | 'days'>[],
  target: number | undefined,
  soFar: number | undefined,
): number[] {
  const before = doneBefore(weeks, soFar);
  if (target === undefined || before === undefined) return [];
  return sharesOf(
    Math.max(0, target - before),
    weeks.map(({ when, days }) => (when === 'past' ? 0 : days)),
  );
}

function doneBefore(
  weeks: readonly Pick<WeekPlan, 'when' | 'done'>[],
  soFar: number | undefined,
): number | undefined {
  const present = weeks.find(({ when }) => when === 'present');
  if (soFar !== undefined && present?.done !== undefined) return Math.max(0, soFar - present.done);
  return sumKnown(weeks.filter(({ when }) => when === 'past').map(({ done }) => done));
}

function plannedFor(goal: Goal, target: number | undefined, weeks: readonly MonthWeek[]) {
  const start = goal.revisions[0]?.from;
  if (goal.period !== 'month' || start === undefined) return [];
  const length = ({ from, to, days }: MonthWeek) =>
    Math.min(days, Math.max(0, daysBetween(start > from ? start : from, to) + 1));
  return sharesOf(target, weeks.map(length));
}

const sumKnown = (counts: readonly (number | undefined)[]): number | undefined =>
  counts.reduce<number | undefined>(
    (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
    0,
  );

/** A whole number split by days: the parts are whole and add up to it. */
export function sharesOf(total: number | undefined, lengths: readonly number[]): number[] {
  const days = lengths.reduce((sum, length) => sum + length, 0);
  if (total === undefined || days === 0) return [];
  let gone = 0;
  return lengths.map((length) => {
    const before = Math.floor((total * gone) / days);
    gone += length;
    return Math.floor((total * gone) / days) - before;
  });
}
