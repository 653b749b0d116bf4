import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesOf } from '@/lib/domain/reminders/candidates';
import { planReminders } from '@/lib/domain/reminders/plan';
import { outOfQuiet } from '@/lib/domain/reminders/quiet-hours';
import { REMINDER_KINDS } from '@/lib/domain/reminders/reminder';
import { NO_REMINDERS, type ReminderState, settled } from '@/lib/domain/reminders/state';
import { DAY, HOUR, MINUTE } from '@/lib/domain/time-units';
import { events } from '../events/support';
import { jst } from '../rank/support';
import { factsOf } from './support';

/** What befalls a worker between two plans. */
type Fate = 'lives' | 'dies before storing' | 'dies before showing' | 'dies after showing';

const fates = fc.constantFrom<Fate>(
  ...([
    'lives',
    'lives',
    'dies before storing',
    'dies before showing',
    'dies after showing',
  ] as const),
);
const steps = fc.array(
  fc.record({
    pass: fc.oneof(
      fc.integer({ min: 0, max: 8 * HOUR }),
      fc.constantFrom(0, 3 * DAY, -HOUR, -2 * DAY),
    ),
    toNext: fc.boolean(),
    fate: fates,
  }),
  { minLength: 5, maxLength: 60 },
);
const quietHours = fc.option(
  fc.record({ from: fc.integer({ min: 0, max: 1439 }), to: fc.integer({ min: 0, max: 1439 }) }),
  { nil: undefined },
);

test('whatever happens, nothing is shown twice, in quiet hours or when it is useless', () => {
  fc.assert(
    fc.property(events, steps, quietHours, (all, walk, quiet) => {
      const facts = factsOf({ events: all, drafts: [{ id: 'd', at: all[0]?.startsAt ?? 0 }] });
      const wishes = { on: REMINDER_KINDS, quiet };
      let now = (all[0]?.startsAt ?? jst('2026-12-04 20:00')) - DAY;
      let state: ReminderState = NO_REMINDERS;
      // By item: the id of the notification that showed it.
      const notified = new Map<string, string>();
      for (const { pass, toNext, fate } of walk) {
        const plan = planReminders(state, facts, wishes, now);
        expect(plan.next ?? Infinity).toBeGreaterThan(now);
        if (fate !== 'dies before storing') {
          state = JSON.parse(JSON.stringify(plan.state));
          for (const { id, items } of fate === 'dies before showing' ? [] : plan.show) {
            expect(outOfQuiet(now, quiet)).toBe(now);
            for (const item of items) {
              expect(notified.get(item.id) ?? id).toBe(id);
              expect(item.uselessAt).toBeGreaterThan(now);
              notified.set(item.id, id);
            }
          }
          if (fate === 'lives') state = settled(state);
        }
        now = toNext && plan.next !== undefined ? plan.next : now + pass;
      }
    }),
    { numRuns: 100 },
  );
});

test('a worker that wakes when it asked to shows everything that is useful, at its time', () => {
  fc.assert(
    fc.property(events, quietHours, (all, quiet) => {
      const facts = factsOf({ events: all });
      const wishes = { on: REMINDER_KINDS, quiet };
      const first =
        Math.min(...all.map(({ startsAt }) => startsAt), jst('2026-12-04 20:00')) - 5 * DAY;
      const shownAt = new Map<string, number>();
      let state: ReminderState = NO_REMINDERS;
      for (let now: number | undefined = first; now !== undefined; ) {
        const plan = planReminders(state, facts, wishes, now);
        for (const { items } of plan.show) for (const { id } of items) shownAt.set(id, now);
        state = settled(plan.state);
        now = plan.next;
      }
      const wanted = candidatesOf(facts, first)
        .map(({ id, dueAt, uselessAt }) => ({ id, at: outOfQuiet(dueAt, quiet), uselessAt }))
        .filter(({ at, uselessAt }) => at < uselessAt);
      expect(shownAt).toEqual(new Map(wanted.map(({ id, at }) => [id, at])));
    }),
  );
});

test('planning twice at one moment changes nothing', () => {
  fc.assert(
    fc.property(events, fc.integer({ min: 0, max: 30 * 24 * 60 }), (all, minutes) => {
      const facts = factsOf({ events: all });
      const now = (all[0]?.startsAt ?? 0) + minutes * MINUTE;
      const wishes = { on: REMINDER_KINDS };
      const once = planReminders(NO_REMINDERS, facts, wishes, now);
      const twice = planReminders(settled(once.state), facts, wishes, now);
      expect(twice.show).toEqual([]);
      expect(twice.next).toBe(once.next);
      expect(twice.state).toEqual(settled(once.state));
    }),
  );
});
