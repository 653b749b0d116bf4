import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastMonths } from '@/lib/domain/advertising/chunks';
import { type GmtDay, gmtDaysIn, shiftGmtDay } from '@/lib/domain/advertising/gmt';
import type { AnswerProblem } from '@/lib/domain/advertising/problems';
import { add, EMPTY_QUEUE, type QueueState, type Task } from '@/lib/domain/advertising/queue/state';
import { answered, next, restarted, resumed } from '@/lib/domain/advertising/queue/steps';
import { START, task } from './support';

type Event = 'ok' | 'restart' | AnswerProblem;

const anyEvent = fc.constantFrom<Event>(
  ...(['ok', 'restart'] as const),
  { id: 'timeout' },
  { id: 'noConnection' },
  { id: 'rateLimited', wait: 1_000 },
  { id: 'rateLimited', wait: undefined },
  { id: 'tokenRefused' },
);

const stored = (state: QueueState): QueueState => JSON.parse(JSON.stringify(state));

/** Every day of finished requests, and the moments at which something was asked. */
function run(events: readonly Event[]) {
  const tasks = lastMonths(START, 3).map(({ from, to }) => task(from, to));
  let [state, now, at]: [QueueState, number, number] = [add(EMPTY_QUEUE, tasks), START, 0];
  const moments: { from: number; to: number }[] = [];
  for (let turn = 0; turn < 5_000; turn += 1) {
    const step = next(state, now);
    if (step.kind === 'done') return { finished: state.finished, moments, left: state.waiting };
    if (step.kind === 'stopped') state = resumed(state);
    if (step.kind === 'wait') [state, now] = [step.state, step.until];
    if (step.kind !== 'ask') continue;
    const event = events[at] ?? 'ok';
    at += 1;
    moments.push({ from: now, to: now + 5_000 });
    now += 5_000;
    state = stored(step.state);
    if (event === 'restart') state = restarted(state, now);
    else
      state = answered(state, event === 'ok' ? { ok: true } : { ok: false, problem: event }, now);
  }
  throw new Error('never done');
}

const daysOf = (tasks: readonly Task[]): GmtDay[] =>
  tasks
    .flatMap(({ from, to }) =>
      Array.from({ length: gmtDaysIn(from, to) }, (_, index) => shiftGmtDay(from, index)),
    )
    .sort();

test('whatever happens in between, every day is fetched once, and never two requests at a time', () => {
  const all = daysOf(run([]).finished);
  expect(all).toHaveLength(30 + 31 + 20);
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const { finished, moments } = run(events);
      // A single day may be given up after three timeouts; nothing else is ever lost.
      const days = daysOf(finished);
      expect(new Set(days).size).toBe(days.length);
      if (!events.some((event) => typeof event === 'object' && event.id === 'timeout'))
        expect(days).toEqual(all);
      for (const [index, { from }] of moments.entries())
        expect(from - (moments[index - 1]?.to ?? -12_000)).toBeGreaterThanOrEqual(12_000);
    }),
    { numRuns: 200 },
  );
});
