import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConversionTable } from '@/lib/storage/conversions/queue';
import { HistoryDb } from '@/lib/storage/db';
import { MemoryStore, Model, type Mood, type Move, SERVER } from './model';

const ORDERS = 3;
const mood = fc.constantFrom(...(Object.keys(SERVER) as Mood[]));
const order = fc.integer({ min: 1, max: ORDERS });

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 3, arbitrary: order.map((one): Move => ({ do: 'enter', order: one })) },
  {
    weight: 5,
    // A conversion takes about ten steps from the queue to its answer: each of them is met.
    arbitrary: fc
      .record({ steps: fc.integer({ min: 0, max: 40 }), moods: fc.array(mood, { maxLength: 5 }) })
      .map((life): Move => ({ do: 'run', ...life })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(1_000, 31_000, 3_600_000).map((ms): Move => ({ do: 'pass', ms })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ order, knowing: fc.boolean() })
      .map((press): Move => ({ do: 'again', ...press })),
  },
);

const moves = fc.array(move, { minLength: 4, maxLength: 16 });

async function play(model: Model, all: readonly Move[]): Promise<void> {
  for (const one of all) await model.make(one);
  await model.finish();
}

test('10,000 interleavings with kills lose nothing and send nothing twice', async () => {
  let played = 0;
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(moves, async (all) => {
      const store = new MemoryStore();
      await play(new Model(store), all);
      for (const { state, outcome } of await store.all())
        seen.add(outcome?.is === 'unknown' ? outcome.why : state);
      played += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(played).toBeGreaterThanOrEqual(10_000);
  // They did come that far: deaths on the way, refusals, and what was given up or was garbled.
  expect([...seen].sort()).toEqual(['broken', 'delivered', 'died', 'rejected', 'unreadable']);
}, 300_000);

test('the same on the real table', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (all) => {
      const db = new HistoryDb(`kill-${Math.random()}`);
      const table = new ConversionTable(db);
      const rows = {
        all: () => db.conversions.toArray(),
        put: (row: Parameters<typeof db.conversions.put>[0]) => db.conversions.put(row),
      };
      const store = {
        buryDead: (now: number) => table.buryDead(now),
        next: (now: number) => table.next(now),
        change: table.change,
      };
      await play(new Model({ ...store, ...rows }), all);
      await db.delete();
    }),
    { numRuns: 60 },
  );
}, 300_000);
