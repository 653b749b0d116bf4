import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthEnd, monthOf } from '@/lib/domain/month';
import { dueReminder, nextReminderAt } from '@/lib/domain/rank/reminders';
import { NO_EDITS } from '@/lib/domain/rank/rulebook-edits';
import { DAY } from '@/lib/domain/time-units';
import { checked, edits, facts, inEveryZone, instants, jst } from './support';

const due = (now: string, photos = 0, shown: string[] = []) =>
  dueReminder('B', { figures: checked(photos), daily: {} }, jst(now), NO_EDITS, shown);

inEveryZone('a reminder', () => {
  test.each([
    ['2026-09-23 23:59', undefined],
    ['2026-09-24 00:00', '2026-09:7'],
    ['2026-09-28 23:59', '2026-09:7'],
    ['2026-09-29 00:00', '2026-09:2'],
    ['2026-09-30 23:59', '2026-09:2'],
    ['2026-10-01 00:00', undefined],
  ])('at %s is %s', (now, id) => {
    expect(due(now)?.id).toBe(id);
  });

  test('comes seven and two days before the end', () => {
    expect(nextReminderAt(jst('2026-09-01 00:00'))).toBe(jst('2026-09-24 00:00'));
    expect(nextReminderAt(jst('2026-09-24 00:00'))).toBe(jst('2026-09-29 00:00'));
    expect(nextReminderAt(jst('2026-09-29 00:00'))).toBe(jst('2026-10-25 00:00'));
    expect(nextReminderAt(jst('2028-02-01 00:00'))).toBe(jst('2028-02-23 00:00'));
  });
});

test('names what is behind', () => {
  const reminder = due('2026-09-24 09:00', 4);
  expect(reminder).toMatchObject({ daysBefore: 7, dueAt: jst('2026-09-24 00:00'), rank: 'B' });
  expect(reminder?.late.map(({ target }) => target.id)).toEqual(['B.photosApproved']);
  expect(reminder?.late[0]).toMatchObject({ missing: 6, neededPerDay: 0.9 });
});

test('is shown once, and not when nothing is behind or the rank is unknown', () => {
  expect(due('2026-09-24 09:00', 4, ['2026-09:7'])).toBeUndefined();
  expect(due('2026-09-29 09:00', 4, ['2026-09:7'])?.id).toBe('2026-09:2');
  expect(due('2026-09-24 09:00', 10)).toBeUndefined();
  const none = { figures: [], daily: {} };
  expect(dueReminder('B', none, jst('2026-09-24 09:00'), NO_EDITS, [])).toBeUndefined();
  expect(
    dueReminder(
      undefined,
      { figures: checked(0), daily: {} },
      jst('2026-09-24 09:00'),
      NO_EDITS,
      [],
    ),
  ).toBeUndefined();
});

test('the next one is always ahead, and within its month’s last seven days', () => {
  fc.assert(
    fc.property(instants, (now) => {
      const next = nextReminderAt(now);
      expect(next).toBeGreaterThan(now);
      expect([7 * DAY, 2 * DAY]).toContain(monthEnd(monthOf(next)) - next);
      expect(next - now).toBeLessThanOrEqual(31 * DAY);
    }),
  );
});

test('only ever names requirements that are known and not met', () => {
  const nows = fc.integer({ min: jst('2026-09-20 00:00'), max: jst('2026-10-02 00:00') });
  fc.assert(
    fc.property(facts, edits, nows, (known, by, now) => {
      const reminder = dueReminder('A', known, now, by, []);
      expect(reminder?.late.every(({ reach }) => reach === 'unmet') ?? true).toBe(true);
      expect(reminder?.late.length).not.toBe(0);
    }),
  );
});
