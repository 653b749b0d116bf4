import { describe, expect, test } from 'vitest';
import { forgotten, held, isBusy, released } from '@/lib/domain/advertising/queue/connection';
import { progressOf } from '@/lib/domain/advertising/queue/progress';
import { add } from '@/lib/domain/advertising/queue/state';
import { answered, next, restarted, resumed, retried } from '@/lib/domain/advertising/queue/steps';
import { asked, failing, OCTOBER, queueOf, SEPTEMBER, START, spansOf, task } from './support';

const OK = { ok: true } as const;

describe('a queue', () => {
  test('asks one at a time, twelve seconds apart', () => {
    const first = asked(queueOf(OCTOBER, SEPTEMBER), START);
    expect(first.now).toBe(START);
    expect(next(first.state, START + 1)).toEqual({ kind: 'answer', until: START + 300_000 });
    const after = answered(first.state, OK, START + 60_000);
    expect(next(after, START + 71_999)).toMatchObject({
      kind: 'wait',
      until: START + 72_000,
      why: 'spacing',
    });
    expect(next(after, START + 72_000)).toMatchObject({ kind: 'ask', task: SEPTEMBER });
    const last = answered(asked(after, START + 72_000).state, OK, START + 80_000);
    expect(next(last, START + 80_000)).toEqual({ kind: 'done' });
    expect(last.finished).toEqual([OCTOBER, SEPTEMBER]);
  });

  test('asks for nothing twice', () => {
    const { state } = asked(queueOf(OCTOBER, OCTOBER), START);
    expect(add(state, [OCTOBER, SEPTEMBER, SEPTEMBER]).waiting).toEqual([SEPTEMBER]);
  });

  test('takes no answer that it has not asked for', () => {
    const state = queueOf(OCTOBER);
    expect(answered(state, OK, START)).toBe(state);
  });

  test('is not kept waiting by a clock that was set back', () => {
    const state = answered(asked(queueOf(OCTOBER, SEPTEMBER), START).state, OK, START);
    const early = START - 86_400_000;
    const step = next(state, early);
    if (step.kind !== 'wait') throw new Error(step.kind);
    expect(step.until).toBe(early + 12_000);
    expect(next(step.state, early + 12_000).kind).toBe('ask');
  });
});

describe('after a problem', () => {
  const pauseOf = (state: ReturnType<typeof failing>) =>
    state.pause && [state.pause.until - state.pause.setAt, state.pause.why];

  test('it waits twice as long each time', () => {
    let state = queueOf(OCTOBER);
    const pauses = [30, 60, 120, 240, 480, 900, 900].map((seconds) => {
      state = failing(state, START, { id: 'noConnection' });
      expect(pauseOf(state)).toEqual([seconds * 1000, 'backOff']);
      return state.stopped;
    });
    expect(pauses.filter((stop) => stop)).toEqual([]);
    state = failing(state, START, { id: 'noConnection' });
    expect(next(state, START)).toMatchObject({
      kind: 'stopped',
      stop: { problem: { id: 'noConnection' } },
    });
    expect(asked(resumed(state), START).state.asking?.task).toEqual(OCTOBER);
  });

  test('it waits as long as the server says, and never less than between two requests', () => {
    const limited = (wait: number) =>
      pauseOf(failing(queueOf(OCTOBER), START, { id: 'rateLimited', wait }));
    expect(limited(3_600_000)).toEqual([3_600_000, 'retryAfter']);
    expect(limited(0)).toEqual([12_000, 'retryAfter']);
  });

  test('a server that says when to come back is asked for the same again, then', () => {
    const problem = { id: 'serverError', status: 503, wait: 3_600_000 } as const;
    let state = queueOf(OCTOBER);
    for (let time = 0; time < 4; time += 1) state = failing(state, START, problem);
    expect(pauseOf(state)).toEqual([3_600_000, 'retryAfter']);
    expect(state.waiting).toEqual([OCTOBER]);
  });

  test('what took too long is asked for in halves, the newer first', () => {
    const state = failing(queueOf(OCTOBER, SEPTEMBER), START, { id: 'timeout' });
    expect(spansOf(state.waiting)).toEqual([
      '2026-10-16/2026-10-31',
      '2026-10-01/2026-10-15',
      '2026-09-01/2026-09-30',
    ]);
  });

  test('a single day is given up after three attempts, and the rest goes on', () => {
    let state = queueOf(task('2026-10-01', '2026-10-01'), SEPTEMBER);
    for (let attempt = 0; attempt < 3; attempt += 1)
      state = failing(state, START, { id: 'timeout' });
    expect(state.failed.map(({ problem }) => problem.id)).toEqual(['timeout']);
    expect(state.waiting).toEqual([SEPTEMBER]);
  });

  test('a server that fails is asked once more, and then for less', () => {
    const problem = { id: 'serverError', status: 500 } as const;
    const once = failing(queueOf(OCTOBER), START, problem);
    expect(spansOf(once.waiting)).toEqual(spansOf([OCTOBER]));
    expect(failing(once, START, problem).waiting).toHaveLength(2);
  });

  test('a refused token ends everything and loses nothing', () => {
    const state = failing(queueOf(OCTOBER, SEPTEMBER), START, { id: 'tokenRefused' });
    expect(next(state, START).kind).toBe('stopped');
    expect(state.waiting).toEqual([OCTOBER, SEPTEMBER]);
    expect(add(state, []).stopped).toEqual(state.stopped);
  });

  test('a report that is not there is asked for no more, by this connection', () => {
    const other = task('2026-10-01', '2026-10-31', { connection: 'de' });
    const orders = task('2026-10-01', '2026-10-31', { report: 'signatureOrders' });
    const problem = { id: 'reportNotFound', name: 'Mine' } as const;
    const state = failing(queueOf(OCTOBER, SEPTEMBER, other, orders), START, problem);
    expect(state.waiting).toEqual([other, orders]);
    expect(state.failed).toHaveLength(2);
    expect(progressOf(state, 'us', 'items')).toEqual({ finished: 0, failed: 61, left: 0 });
  });

  test.each(['dateType', 'tooManyLines'] as const)('a lost request costs only itself: %s', (id) => {
    const day = task('2026-10-01', '2026-10-01', { attempts: 2 });
    expect(failing(queueOf(day, SEPTEMBER), START, { id }).waiting).toEqual([SEPTEMBER]);
  });
});

test('what was given up is asked for again on the user’s wish', () => {
  const missing = { id: 'reportNotFound', name: 'Mine' } as const;
  const state = failing(queueOf(OCTOBER, SEPTEMBER), START, missing);
  expect(retried(state, 'de')).toMatchObject({ failed: state.failed, waiting: [] });
  expect(retried(state, 'us')).toMatchObject({ failed: [], waiting: [OCTOBER, SEPTEMBER] });
});

describe('an interruption', () => {
  test('by the user keeps what is finished, and what is not for later', () => {
    const first = answered(asked(queueOf(OCTOBER, SEPTEMBER), START).state, OK, START);
    const second = held(asked(first, START).state, 'us', START + 5);
    expect(second).toMatchObject({ waiting: [], finished: [OCTOBER], held: [SEPTEMBER] });
    expect(isBusy(second, 'us')).toBe(false);
    // The answer that was on its way is nobody's any more.
    expect(answered(second, OK, START)).toBe(second);
    expect(progressOf(second, 'us')).toEqual({ finished: 31, failed: 0, left: 30 });
    const again = released(second, 'us');
    expect(next(again, START + 6)).toMatchObject({ kind: 'wait', why: 'spacing' });
    expect(next(again, START + 12_005)).toMatchObject({ kind: 'ask', task: SEPTEMBER });
  });

  test('leaves other connections of the same token alone', () => {
    const other = task('2026-10-01', '2026-10-31', { connection: 'de' });
    const state = asked(queueOf(OCTOBER, other, SEPTEMBER), START).state;
    expect(held(state, 'de', START)).toMatchObject({ asking: state.asking, held: [other] });
    expect(held(state, 'us', START).waiting).toEqual([other]);
    expect(released(held(state, 'us', START), 'de').waiting).toEqual([other]);
  });

  test('for good leaves nothing behind', () => {
    const missing = { id: 'reportNotFound', name: 'Mine' } as const;
    const failed = failing(queueOf(OCTOBER, SEPTEMBER), START, missing);
    const refused = failing(queueOf(OCTOBER, SEPTEMBER), START, { id: 'tokenRefused' });
    for (const state of [failed, refused, held(asked(queueOf(OCTOBER), START).state, 'us', START)])
      expect(forgotten(state, 'us', START)).toMatchObject({
        ...{ waiting: [], held: [], failed: [], finished: [] },
        ...{ asking: undefined, stopped: undefined },
      });
  });

  test('by a restart asks again', () => {
    const state = restarted(asked(queueOf(OCTOBER, SEPTEMBER), START).state, START + 1);
    expect(next(state, START + 1)).toMatchObject({ kind: 'wait', why: 'spacing' });
    expect(state.waiting).toEqual([OCTOBER, SEPTEMBER]);
    expect(restarted(state, START)).toBe(state);
  });
});
