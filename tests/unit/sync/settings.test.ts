import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsSync } from '@/lib/background/settings-sync/service';
import { bytesOf, chunked, gathered, MOST_ITEM } from '@/lib/domain/sync/settings/chunks';
import { fieldsOf, settingFrom } from '@/lib/domain/sync/settings/fields';
import { GROUPS } from '@/lib/domain/sync/settings/groups';
import {
  newest,
  type StampedSettings,
  settingOf,
  withChanges,
} from '@/lib/domain/sync/settings/stamped';
import { NOW } from '../../helpers/builders';

const name = fc.string({ maxLength: 6, unit: 'binary' }).filter((text) => text !== '__proto__');
const setting = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null)),
    fc.array(fc.integer(), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4 }),
    fc.uniqueArray(fc.record({ id: name, text: fc.string() }), {
      maxLength: 4,
      selector: ({ id }) => id,
    }),
  ),
})).value;

test('a setting taken apart and put together is the same setting', async () => {
  await fc.assert(
    fc.property(setting, (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      expect(settingFrom(fieldsOf(plain))).toEqual(plain);
    }),
    { numRuns: 500 },
  );
});

describe('the newest of each field', () => {
  const change = fc.record({
    machine: fc.nat({ max: 2 }),
    meet: fc.nat({ max: 2 }),
    value: fc.record({ a: fc.nat(3), b: fc.dictionary(fc.constantFrom('x', 'y'), fc.nat(3)) }),
    skew: fc.integer({ min: -1e9, max: 1e9 }),
  });

  test('is the same on all machines, in whatever order they meet', async () => {
    await fc.assert(
      fc.property(fc.array(change, { maxLength: 15 }), (changes) => {
        const machines: StampedSettings[] = [{}, {}, {}];
        for (const [index, { machine, meet, value, skew }] of changes.entries()) {
          const stamp = { at: NOW + index + skew, by: `${machine}` };
          machines[machine] = withChanges(machines[machine] ?? {}, 's', value, stamp);
          // What was just set here is what is here, whatever the clocks of the others say.
          expect(settingOf(machines[machine]?.s)).toEqual(value);
          machines[meet] = newest(machines[meet] ?? {}, machines[machine] ?? {});
        }
        const [a = {}, b = {}, c = {}] = machines;
        const all = newest(newest(a, b), c);
        expect(newest(c, newest(b, a))).toEqual(all);
        expect(newest(all, a)).toEqual(all);
      }),
    );
  });
});

test('pieces fit the browser’s items, and a text that is not all there is not read', () => {
  const pieces = chunked('0123456789abcdef', 'x'.repeat(30_000), 'sum');
  for (const [key, value] of Object.entries(pieces)) {
    expect(bytesOf({ [key]: value })).toBeLessThanOrEqual(MOST_ITEM);
  }
  expect(gathered(pieces)).toMatchObject([{ text: 'x'.repeat(30_000) }]);
  const [first] = Object.keys(pieces).slice(1);
  expect(gathered({ ...pieces, [first ?? '']: undefined })).toEqual([]);
  expect(gathered({ ...pieces, [first ?? '']: '4 other xxx' })).toEqual([]);
});

describe('two machines of one account', () => {
  let local: Record<string, unknown>[];
  const clock = { at: NOW };
  const { storage } = fakeBrowser;
  /** The browser's sync is shared, the local storage is each machine's own. */
  const on = async (machine: number, work: (sync: SettingsSync) => Promise<void>) => {
    await storage.local.clear();
    await storage.local.set(local[machine] ?? {});
    clock.at += 1_000;
    await work(new SettingsSync({ now: () => clock.at }));
    local[machine] = await storage.local.get();
  };
  const set = (machine: number, value: Record<string, unknown>) => {
    local[machine] = { ...local[machine], ...value };
  };
  const begin = (machine: number) => on(machine, (sync) => sync.turn(true, GROUPS));
  const run = (machine: number) => on(machine, (sync) => sync.run());

  beforeEach(() => {
    local = [{}, {}];
  });

  test('what is shared already comes first, then the newest of each field', async () => {
    set(0, { goals: { rank: 'A', goals: [{ id: 'g1', n: 1 }] } });
    set(1, { goals: { rank: 'B', goals: [{ id: 'g2', n: 2 }] }, hiddenEvents: ['e'] });
    await begin(0);
    await begin(1);
    const both = [
      { id: 'g1', n: 1 },
      { id: 'g2', n: 2 },
    ];
    expect(local[1]?.goals).toEqual({ rank: 'A', goals: both });
    await run(0);
    expect(local[0]).toMatchObject({ goals: local[1]?.goals, hiddenEvents: ['e'] });
    set(0, { goals: { rank: 'S', goals: both } });
    set(1, { goals: { rank: 'A', goals: [{ id: 'g2', n: 3 }] } });
    for (const machine of [0, 1, 0, 1]) await run(machine);
    expect(local[0]?.goals).toEqual({ rank: 'S', goals: [{ id: 'g2', n: 3 }] });
    expect(local[1]?.goals).toEqual(local[0]?.goals);
  });

  test('what has not the form of its setting is not taken', async () => {
    set(0, { hiddenEvents: [{ id: '<b>' }] });
    await begin(0);
    await begin(1);
    expect(local[1]?.hiddenEvents).toBeUndefined();
  });

  test('too much is told with its size, and nothing is written', async () => {
    const noise = Array.from({ length: 40_000 }, (_, index) => Math.sin(index).toString(36));
    set(0, { checklist: noise });
    await begin(0);
    expect(local[0]?.sharedSettings).toMatchObject({
      problem: { kind: 'full', largest: ['checklist'] },
    });
    expect(await storage.sync.get()).toEqual({});
  });

  test('at the browser’s limit of writes it goes on later', async () => {
    const write = storage.sync.set;
    storage.sync.set = async () => Promise.reject(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    set(0, { hiddenEvents: ['e'] });
    await begin(0).finally(() => {
      storage.sync.set = write;
    });
    expect(local[0]?.sharedSettings).toMatchObject({ problem: { kind: 'waiting' } });
    await run(0);
    expect(local[0]?.sharedSettings).not.toHaveProperty('problem');
    await begin(1);
    expect(local[1]?.hiddenEvents).toEqual(['e']);
  });
});
