import type { Instant } from '../time-units';
import { candidatesOf, type ReminderFacts, rankLookAgain } from './candidates';
import { outOfQuiet } from './quiet-hours';
import { type Candidate, REMINDER_KINDS, type Reminder } from './reminder';
import { REMEMBERED, type ReminderState, type ReminderWishes } from './state';

export interface ReminderPlan {
  /** To be shown now, each replacing what is shown under its id. */
  show: readonly Reminder[];
  /** When to plan again, if nothing else happens; none when nothing is to come. */
  next: Instant | undefined;
  /**
   * Stored before anything is shown, and `settled` afterwards: a worker that dies in between shows
   * the same reminders again under the same ids, and never a second one.
   */
  state: ReminderState;
}

/** What to show now and when to look again; may be asked at any moment, any number of times. */
export function planReminders(
  state: ReminderState,
  facts: ReminderFacts,
  wishes: ReminderWishes,
  now: Instant,
): ReminderPlan {
  const candidates = wanted(facts, wishes, now);
  const shown = new Set(state.shown);
  const at = (due: Instant) => outOfQuiet(Math.max(due, now), wishes.quiet);
  const fresh = [...candidates.values()].filter(({ id }) => !shown.has(id));
  const useful = fresh.filter(({ dueAt, uselessAt }) => at(dueAt) < uselessAt);
  const due = useful.filter(({ dueAt }) => at(dueAt) <= now);

  const current = (reminder: Reminder, when: Instant) => refreshed(reminder, candidates, when);
  const snoozes = state.snoozed.flatMap(({ reminder, until }) => {
    const left = current(reminder, at(until));
    return left ? [{ reminder: left, until }] : [];
  });
  const waiting = snoozes.filter(({ until }) => at(until) > now);
  const awake = snoozes.filter(({ until }) => at(until) <= now).map(({ reminder }) => reminder);
  const unsettled = state.showing.flatMap((reminder) => current(reminder, at(now)) ?? []);
  const isQuiet = at(now) > now;
  const showing = eachOnce([...unsettled, ...awake, ...merged(due)]);

  const times = [
    ...useful.filter(({ dueAt }) => at(dueAt) > now).map(({ dueAt }) => at(dueAt)),
    ...waiting.map(({ until }) => at(until)),
    ...(isQuiet && showing.length > 0 ? [at(now)] : []),
    ...(wishes.on.includes('month-end-rank') ? rankLookAgain(facts, now) : []),
  ];
  return {
    show: isQuiet ? [] : showing,
    next: times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b)),
    state: {
      shown: remembered([...state.shown, ...due.map(({ id }) => id)], candidates),
      showing,
      snoozed: waiting,
    },
  };
}

type ById = ReadonlyMap<string, Candidate>;

const wanted = (facts: ReminderFacts, { on }: ReminderWishes, now: Instant): ById =>
  new Map(
    candidatesOf(facts, now)
      .filter(({ subject }) => on.includes(subject.kind))
      .map((candidate) => [candidate.id, candidate]),
  );

/** A reminder as the facts are now, without what is done or has become useless; its id stays. */
function refreshed(reminder: Reminder, candidates: ById, at: Instant): Reminder | undefined {
  const items = reminder.items
    .flatMap(({ id }) => candidates.get(id) ?? [])
    .filter(({ uselessAt }) => at < uselessAt);
  return items.length === 0 ? undefined : { ...reminder, items };
}

/** After a long sleep everything missed of a kind comes as one. */
const merged = (due: readonly Candidate[]): Reminder[] =>
  REMINDER_KINDS.flatMap((kind) => {
    const items = due.filter(({ subject }) => subject.kind === kind).sort(byDue);
    return items[0] ? [{ id: items[0].id, kind, items }] : [];
  });

const byDue = (a: Candidate, b: Candidate): number => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1);

const eachOnce = (reminders: readonly Reminder[]): Reminder[] => [
  ...new Map(reminders.map((reminder) => [reminder.id, reminder])).values(),
];

/** The latest ids, and every id that may come up again, also when the clock is set back. */
function remembered(ids: readonly string[], candidates: ById): string[] {
  if (ids.length <= REMEMBERED) return [...ids];
  const old = ids.slice(0, -REMEMBERED).filter((id) => candidates.has(id));
  return [...old, ...ids.slice(-REMEMBERED)];
}
