import { describe, expect, test } from 'vitest';
import { NO_EDITS } from '@/lib/domain/rank/rulebook-edits';
import { planReminders } from '@/lib/domain/reminders/plan';
import { NO_REMINDERS, REMEMBERED, snoozed } from '@/lib/domain/reminders/state';
import { event } from '../events/support';
import { checked, day, inEveryZone, jst } from '../rank/support';
import { ALL, factsOf, NIGHT, worker } from './support';

const SALE = event('sale', 'super-sale', '2026-12-04 20:00', '2026-12-11 02:00', {
  entryOpensAt: jst('2026-12-02 10:00'),
});
const FIVE = event('five', 'regular-5-0', '2026-12-05 00:00', '2026-12-06 00:00');
const START = 'event-start:sale:2026-12-04';
const LAST = 'event-last-hours:sale:2026-12-10';
const ENTRY = 'entry-open:sale:2026-12-02';

inEveryZone('an event', () => {
  test('is told of when its entry opens, when it starts and in its last hours, once each', () => {
    const { shownAt } = worker(factsOf({ events: [SALE] }));
    expect(shownAt('2026-12-02 09:59')).toEqual([]);
    expect(shownAt('2026-12-02 10:00')).toEqual([ENTRY]);
    expect(shownAt('2026-12-02 10:00')).toEqual([]);
    expect(shownAt('2026-12-04 20:00')).toEqual([START]);
    expect(shownAt('2026-12-10 20:00')).toEqual([LAST]);
    expect(shownAt('2026-12-10 20:01')).toEqual([]);
  });

  test('says when to look again', () => {
    const { planAt } = worker(factsOf({ events: [SALE] }));
    const next = (text: string) => planAt(jst(text)).next;
    expect(next('2026-11-30 12:00')).toBe(jst('2026-12-02 10:00'));
    expect(next('2026-12-02 10:00')).toBe(jst('2026-12-04 20:00'));
    expect(next('2026-12-04 20:00')).toBe(jst('2026-12-10 20:00'));
    expect(next('2026-12-10 20:00')).toBeUndefined();
  });

  test('that is an estimate, or of a kind not asked for, is not', () => {
    const guess = { ...SALE, confidence: 'estimated' as const };
    expect(worker(factsOf({ events: [guess] })).shownAt('2026-12-05 12:00')).toEqual([]);
    const off = worker(factsOf({ events: [SALE] }), { on: ['event-last-hours'] });
    expect(off.shownAt('2026-12-05 12:00')).toEqual([]);
    expect(off.shownAt('2026-12-10 21:00')).toEqual([LAST]);
    const { next, show } = planReminders(NO_REMINDERS, factsOf({ events: [SALE] }), { on: [] }, 0);
    expect([next, show]).toEqual([undefined, []]);
  });
});

describe('quiet hours', () => {
  const quiet = { ...ALL, quiet: NIGHT };

  test('over midnight move a reminder to their end', () => {
    const { planAt, shownAt } = worker(factsOf({ events: [FIVE] }), quiet);
    expect(planAt(jst('2026-12-05 00:00'))).toMatchObject({
      show: [],
      next: jst('2026-12-05 07:00'),
    });
    expect(shownAt('2026-12-05 06:59:59.999')).toEqual([]);
    expect(shownAt('2026-12-05 07:00')).toEqual(['event-start:five:2026-12-05']);
  });

  test('drop what would be useless at their end', () => {
    const late = event('late', 'other', '2026-12-05 12:00', '2026-12-06 05:00');
    const { planAt, shownAt } = worker(factsOf({ events: [late] }), quiet);
    expect(planAt(jst('2026-12-05 12:00')).next).toBeUndefined();
    expect(shownAt('2026-12-05 23:00')).toEqual([]);
    expect(shownAt('2026-12-06 07:00')).toEqual([]);
  });

  test('also hold what a dying worker left', () => {
    const one = worker(factsOf({ events: [SALE] }), quiet);
    expect(one.shownAt('2026-12-04 21:59', false)).toEqual([START]);
    expect(one.planAt(jst('2026-12-04 22:30'))).toMatchObject({
      show: [],
      next: jst('2026-12-05 07:00'),
    });
  });
});

describe('after a sleep of three days', () => {
  test('what was missed of a kind comes as one, and what is over not at all', () => {
    const drafts = [
      { id: 'b', at: jst('2026-12-03 12:00') },
      { id: 'a', at: jst('2026-12-02 12:00') },
    ];
    const { planAt } = worker(factsOf({ events: [SALE, FIVE], drafts }));
    planAt(jst('2026-12-02 09:00'));
    const { show } = planAt(jst('2026-12-06 12:00'));
    expect(show.map(({ kind, items }) => [kind, items.length])).toEqual([
      ['event-start', 1],
      ['unfinished-draft', 2],
    ]);
    expect(show[1]?.id).toBe('unfinished-draft:a:2026-12-02');
    expect(planAt(jst('2026-12-06 12:00')).show).toEqual([]);
  });

  test('the last hours take the place of the start', () => {
    const { shownAt } = worker(factsOf({ events: [SALE] }));
    expect(shownAt('2026-12-10 21:00')).toEqual([LAST]);
  });
});

describe('a snoozed reminder', () => {
  const one = () => {
    const it = worker(factsOf({ events: [SALE] }), { ...ALL, quiet: NIGHT });
    const [reminder] = it.planAt(jst('2026-12-04 20:00')).show;
    if (!reminder) throw new Error('none');
    return { it, snooze: (until: string) => (it.state = snoozed(it.state, reminder, jst(until))) };
  };

  test('comes once more, after the quiet hours', () => {
    const { it, snooze } = one();
    snooze('2026-12-04 23:00');
    expect(it.planAt(jst('2026-12-04 21:00'))).toMatchObject({
      show: [],
      next: jst('2026-12-05 07:00'),
    });
    expect(it.shownAt('2026-12-05 07:00')).toEqual([START]);
    expect(it.shownAt('2026-12-05 07:00')).toEqual([]);
  });

  test('does not come when it would be useless', () => {
    const { it, snooze } = one();
    snooze('2026-12-10 20:00');
    expect(it.shownAt('2026-12-10 20:00')).toEqual([LAST]);
    expect(it.state.snoozed).toEqual([]);
  });
});

test('a worker that dies before it has shown shows the same again, under the same id', () => {
  const it = worker(factsOf({ events: [SALE] }));
  const first = it.planAt(jst('2026-12-04 20:00'), false).show;
  const second = it.planAt(jst('2026-12-04 20:05'), false).show;
  expect(second).toEqual(first);
  expect(it.planAt(jst('2026-12-04 20:06')).show).toEqual(first);
  expect(it.planAt(jst('2026-12-04 20:07')).show).toEqual([]);
});

test('what is done in the meantime is not shown again', () => {
  const facts = factsOf({ drafts: [{ id: 'a', at: jst('2026-12-02 12:00') }] });
  const { state } = planReminders(NO_REMINDERS, facts, ALL, jst('2026-12-02 15:00'));
  expect(planReminders(state, factsOf({}), ALL, jst('2026-12-02 15:01')).show).toEqual([]);
});

inEveryZone('the month', () => {
  const rank = {
    present: 'B' as const,
    facts: { figures: checked(4), daily: {} },
    rulebook: NO_EDITS,
  };

  test('ends with two reminders of the rank, the nearer in place of the one before', () => {
    const it = worker(factsOf({ rank }));
    expect(it.planAt(jst('2026-09-20 12:00')).next).toBe(jst('2026-09-24 00:00'));
    expect(it.shownAt('2026-09-24 00:00')).toEqual(['month-end-rank:2026-09:7:2026-09-24']);
    expect(it.shownAt('2026-09-28 12:00')).toEqual([]);
    expect(it.shownAt('2026-09-29 12:00')).toEqual(['month-end-rank:2026-09:2:2026-09-29']);
    expect(worker(factsOf({ rank })).shownAt('2026-09-30 12:00')).toHaveLength(1);
  });

  test('has its payout day, and a report grows stale', () => {
    const lastReportAt = jst('2026-12-24 18:00');
    const it = worker(factsOf({ payouts: [day('2026-12-31')], lastReportAt }));
    expect(it.planAt(jst('2026-12-30 12:00')).next).toBe(jst('2026-12-31 09:00'));
    expect(it.shownAt('2026-12-31 09:00')).toEqual(['payout-day:2026-12-31:2026-12-31']);
    expect(it.shownAt('2026-12-31 18:00')).toEqual(['stale-report:2026-12-24:2026-12-31']);
    expect(it.shownAt('2027-01-02 09:00')).toEqual([]);
    const late = worker(factsOf({ payouts: [day('2026-12-31')] }));
    expect(late.shownAt('2027-01-03 00:00')).toEqual([]);
  });
});

test('a backup grows old after thirty days, once', () => {
  const it = worker(factsOf({ backup: { at: jst('2026-11-20 08:00'), made: true } }));
  expect(it.shownAt('2026-12-20 07:59')).toEqual([]);
  expect(it.shownAt('2026-12-20 08:00')).toEqual(['stale-backup:2026-11-20:2026-12-20']);
  expect(it.shownAt('2026-12-21 08:00')).toEqual([]);
});

test('the ids that are remembered are bounded, and keep what could come again', () => {
  const events = Array.from({ length: 30 }, (_, index) =>
    event(`e${index}`, 'other', '2026-12-04 20:00', '2026-12-11 02:00'),
  );
  const old = Array.from({ length: REMEMBERED }, (_, index) => `old:${index}`);
  const it = worker(factsOf({ events }));
  it.planAt(jst('2026-12-04 20:00'));
  it.state = { ...it.state, shown: [...it.state.shown, ...old] };
  expect(it.shownAt('2026-12-04 20:01')).toEqual([]);
  expect(it.state.shown).toHaveLength(REMEMBERED + 30);
  it.planAt(jst('2026-12-10 20:00'));
  expect(it.shownAt('2026-12-05 12:00')).toEqual([]);
});
