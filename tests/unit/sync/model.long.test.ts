import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { play, step } from './world';

describe('whatever is written, deleted, interrupted and lost, in whatever order', () => {
  test('all devices end with the same rows, and none is missing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const world = await play(steps);
        const [first, ...rest] = world.replicas.map((replica) => replica.everything);
        for (const other of rest) expect(other).toEqual(first);
        for (const [id, marks] of world.untouched) {
          if (!marks.includes('touched')) expect(first?.[id]?.marks).toEqual([...marks].sort());
        }
      }),
      { numRuns: Number(process.env.SYNC_RUNS ?? 150) },
    );
  }, 300_000);
});
