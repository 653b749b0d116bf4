import type { ReminderFacts } from '@/lib/domain/reminders/candidates';
import { planReminders } from '@/lib/domain/reminders/plan';
import { REMINDER_KINDS } from '@/lib/domain/reminders/reminder';
import { NO_REMINDERS, type ReminderWishes, settled } from '@/lib/domain/reminders/state';
import { jst } from '../rank/support';

export const ALL: ReminderWishes = { on: REMINDER_KINDS };
export const NIGHT = { from: 22 * 60, to: 7 * 60 };

export const factsOf = (more: Partial<ReminderFacts>): ReminderFacts => ({
  events: [],
  payouts: [],
  drafts: [],
  ...more,
});

/** A worker whose state is stored; it plans at the given times. */
export function worker(facts: ReminderFacts, wishes: ReminderWishes = ALL) {
  let state = NO_REMINDERS;
  const planAt = (now: number, survives = true) => {
    const plan = planReminders(state, facts, wishes, now);
    // Through a store, which keeps plain data only.
    state = JSON.parse(JSON.stringify(survives ? settled(plan.state) : plan.state));
    return plan;
  };
  return {
    planAt,
    shownAt: (text: string, survives = true) =>
      planAt(jst(text), survives).show.flatMap(({ items }) => items.map(({ id }) => id)),
    get state() {
      return state;
    },
    set state(next) {
      state = next;
    },
  };
}
