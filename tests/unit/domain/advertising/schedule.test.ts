import { describe, expect, test } from 'vitest';
import type { AnswerProblem } from '@/lib/domain/advertising/problems';
import {
  afterRun,
  alertsOf,
  isDue,
  lookBack,
  newSchedule,
  nextRun,
  type Schedule,
} from '@/lib/domain/advertising/schedule';
import { DAY, HOUR } from '@/lib/domain/time-units';
import { utc } from './support';

const NOW = utc('2026-11-20T06:00:00');
const failed = (problem: AnswerProblem, times = 1): Schedule => {
  let schedule = afterRun(newSchedule('daily'), { problems: [] }, NOW - DAY);
  for (let time = 0; time < times; time += 1)
    schedule = afterRun(schedule, { problems: [{ report: 'sku', problem }] }, NOW);
  return schedule;
};

describe('the next run', () => {
  test('is due at once, then in its rhythm', () => {
    expect(isDue(newSchedule('daily'), NOW)).toBe(true);
    expect(nextRun(afterRun(newSchedule('daily'), { problems: [] }, NOW))).toBe(NOW + DAY);
    const weekly = afterRun(newSchedule('weekly'), { problems: [] }, NOW);
    expect([isDue(weekly, NOW + 7 * DAY - 1), isDue(weekly, NOW + 7 * DAY)]).toEqual([false, true]);
  });

  test('is never due while paused', () => {
    expect(nextRun({ ...newSchedule('daily'), paused: true })).toBeUndefined();
    expect(isDue({ ...newSchedule('daily'), paused: true }, NOW)).toBe(false);
  });

  test('comes sooner after a failure, and later after each', () => {
    const waits = [1, 2, 3, 6, 20].map((times) => nextRun(failed({ id: 'timeout' }, times)));
    expect(waits).toEqual([1, 2, 4, 24, 24].map((hours) => NOW + hours * HOUR));
  });

  test('is due when the clock was set back', () => {
    expect(isDue(afterRun(newSchedule('weekly'), { problems: [] }, NOW), NOW - 30 * DAY)).toBe(
      true,
    );
  });
});

describe('after the clock was set back', () => {
  const back = NOW - 30 * DAY;
  const problems = [{ report: 'items', problem: { id: 'noConnection' } }] as const;

  test('a run that fails is not tried without a rest', () => {
    const success = afterRun(newSchedule('daily'), { problems: [] }, NOW);
    const failing = afterRun(success, { problems }, back);
    expect([isDue(failing, back + 1), isDue(failing, back + HOUR)]).toEqual([false, true]);
  });

  test('a failure in the future counts for nothing either', () => {
    const failing = afterRun(newSchedule('daily'), { problems }, NOW);
    expect(isDue(failing, back)).toBe(true);
  });
});

describe('the days of a run', () => {
  const daysOf = (schedule: Schedule) => {
    const spans = lookBack(schedule, NOW);
    return [spans.at(-1)?.from, spans[0]?.to];
  };

  test('go back 45 days', () => {
    expect(daysOf(newSchedule('daily'))).toEqual(['2026-10-06', '2026-11-20']);
    expect(lookBack(newSchedule('daily'), NOW)).toHaveLength(2);
  });

  test('go back further after a longer silence, but not for ever', () => {
    expect(daysOf(afterRun(newSchedule('daily'), { problems: [] }, NOW - 60 * DAY))[0]).toBe(
      '2026-09-20',
    );
    expect(daysOf(afterRun(newSchedule('daily'), { problems: [] }, NOW - 900 * DAY))[0]).toBe(
      '2025-11-20',
    );
  });
});

test('a failed run does not count as a success', () => {
  expect(failed({ id: 'timeout' }).lastSuccess).toBe(NOW - DAY);
  expect(afterRun(failed({ id: 'timeout' }), { problems: [] }, NOW)).toMatchObject({
    failures: 0,
    problems: [],
  });
});

test.each([
  [{ id: 'tokenRefused' }, 1, [{ id: 'tokenRefused' }]],
  [{ id: 'notAllowed' }, 1, [{ id: 'notAllowed' }]],
  [{ id: 'reportNotFound', name: 'x' }, 1, [{ id: 'reportGone', report: 'sku' }]],
  [{ id: 'columnsMissing', columns: ['brand'] }, 1, [{ id: 'columnGone', report: 'sku' }]],
  [{ id: 'timeout' }, 2, []],
  [{ id: 'timeout' }, 3, [{ id: 'failing', times: 3 }]],
] as [AnswerProblem, number, object[]][])('alerts after %o, %i times', (problem, times, alerts) => {
  expect(alertsOf(failed(problem, times))).toEqual(alerts);
});
