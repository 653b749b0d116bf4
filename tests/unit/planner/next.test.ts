import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextEvent, todoFor } from '@/lib/domain/planner/next';
import { reachedBy } from '@/lib/domain/planner/reach';
import { DAY } from '@/lib/domain/time-units';
import { event, events } from '../events/support';
import { inEveryZone, jst } from '../rank/support';

const SALE = event('sale', 'super-sale', '2026-12-04 20:00', '2026-12-11 02:00', {
  entryOpensAt: jst('2026-12-02 10:00'),
});
const FIVE = event('five', 'regular-5-0', '2026-12-05 00:00', '2026-12-06 00:00');
const GUESS = event('guess', 'thanks', '2026-12-19 20:00', '2026-12-26 02:00', {
  confidence: 'estimated',
});

inEveryZone('what to do', () => {
  test.each([
    ['2026-11-27 19:59', 'nothing'],
    ['2026-11-27 20:00', 'prepare'],
    ['2026-12-02 10:00', 'entry-open'],
    ['2026-12-03 20:00', 'entry-open'],
    ['2026-12-03 20:00:00.001', 'share-now'],
    ['2026-12-10 19:59:59.999', 'share-now'],
    ['2026-12-10 20:00', 'last-hours'],
    ['2026-12-11 01:59:59.999', 'last-hours'],
    ['2026-12-11 02:00', 'nothing'],
  ])('at %s is %s', (at, todo) => {
    expect(todoFor(SALE, jst(at))).toBe(todo);
  });

  test.each([
    ['2026-12-01 12:00', 'sale', 'coming', '2026-12-04 20:00', 'prepare'],
    ['2026-12-05 12:00', 'sale', 'running', '2026-12-11 02:00', 'share-now'],
    ['2026-12-11 02:00', 'guess', 'coming', '2026-12-19 20:00', 'nothing'],
    ['2026-12-19 12:00', 'guess', 'coming', '2026-12-19 20:00', 'prepare'],
    ['2026-12-20 12:00', 'guess', 'running', '2026-12-26 02:00', 'nothing'],
  ])('at %s: %s, %s until %s, %s', (at, id, state, until, todo) => {
    const next = nextEvent([GUESS, FIVE, SALE], jst(at));
    expect(next).toMatchObject({ event: { id }, state, until: jst(until), todo });
  });
});

test('an expected event never hides a coming one, and after the last there is none', () => {
  const two = [GUESS, event('win', 'win', '2026-12-24 00:00', '2026-12-25 00:00')];
  expect(nextEvent(two, jst('2026-12-21 12:00'))?.event.id).toBe('win');
  expect(nextEvent(two, jst('2026-12-26 02:00'))).toBeUndefined();
});

test('nobody is told to share for an estimate, or for what a click does not reach', () => {
  fc.assert(
    fc.property(events, fc.integer({ min: -9 * DAY, max: 25 * DAY }), (all, offset) => {
      const now = (all[0]?.startsAt ?? 0) + offset;
      const next = nextEvent(all, now);
      if (!next) return;
      expect(next.event.endsAt).toBeGreaterThan(now);
      expect(next.until).toBeGreaterThan(now);
      if (next.todo !== 'share-now' && next.todo !== 'last-hours') return;
      expect(next.event.confidence).toBe('confirmed');
      expect(reachedBy(now, [next.event])).toHaveLength(1);
    }),
  );
});
