import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseRoomSlug } from '@/lib/domain/identity';
import { FolderTrouble } from '@/lib/domain/sync/trouble';
import { HOUR, MINUTE } from '@/lib/domain/time';
import { NOW } from '../../helpers/builders';
import { startDavServer } from '../../helpers/dav-server';
import { dump } from '../../helpers/history';
import { expectSound } from '../../helpers/invariants';
import { BOWL, cartAttempt, landing, MUG, roomClick, SOAP } from '../../helpers/sightings';
import { type Machine, newMachine } from './machines';

let server: Awaited<ReturnType<typeof startDavServer>>;
beforeAll(async () => {
  server = await startDavServer();
});
afterAll(() => server.stop());
beforeEach(() => server.meddles((_request, _response, goOn) => goOn()));

const ITEMS = [MUG, BOWL, SOAP, { shopUrl: 'utsuwa', manageNumber: 'mug' }] as const;
type Step =
  | { kind: 'click' | 'landing' | 'cart'; machine: number; item: number; ago: number }
  | { kind: 'bought' | 'forget'; machine: number; which: number }
  | { kind: 'sync'; machine: number; ends: number };

const machine = fc.nat({ max: 1 });
const recorded = fc.record({
  kind: fc.constantFrom('click' as const, 'landing' as const, 'cart' as const),
  ...{ machine, item: fc.nat({ max: ITEMS.length - 1 }), ago: fc.nat({ max: 40 }) },
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: recorded },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('bought' as const, 'forget' as const),
      ...{ machine, which: fc.nat({ max: 5 }) },
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('sync' as const),
      ...{ machine, ends: fc.oneof(fc.constant(999), fc.nat({ max: 25 })) },
    }),
  },
);

async function take(machines: readonly Machine[], one: Step): Promise<void> {
  const here = machines[one.machine];
  if (!here) return;
  if (one.kind === 'sync') return syncUntil(here, one.ends);
  if ('which' in one) {
    const ids = await here.db.clicks.toCollection().primaryKeys();
    const id = ids[one.which % Math.max(1, ids.length)];
    if (id && one.kind === 'forget') await here.corrections.forget(id);
    if (id && one.kind === 'bought') await here.corrections.markBought(id, true);
    return;
  }
  const at = NOW - one.ago * HOUR - one.item * MINUTE;
  const item = ITEMS[one.item] ?? MUG;
  const facts = { item, at };
  if (one.kind === 'click') await here.recorder.roomClick(read(roomClick(facts)), 1);
  if (one.kind === 'landing') await here.recorder.landing(read(landing(facts)), 1);
  if (one.kind === 'cart') await here.recorder.cartAttempt(read(cartAttempt(facts)));
}

/** As the schemas of the messages read it. */
const read = (data: object): never => data as never;

/** The server hangs up at the n-th request, before or after it did what was asked. */
async function syncUntil(here: Machine, ends: number): Promise<void> {
  let left = ends;
  server.meddles((request, response, goOn) => {
    left -= 1;
    if (left > 0) return goOn();
    if (left < 0 || ends % 2 === 0) return void request.socket.destroy();
    response.on('finish', () => undefined);
    response.end = () => {
      request.socket.destroy();
      return response;
    };
    goOn();
  });
  await here.sync().catch((error: unknown) => {
    if (!(error instanceof FolderTrouble)) throw error;
  });
  server.meddles((_request, _response, goOn) => goOn());
}

/** Rows that came from the other machine, over all runs. */
let brought = 0;

describe('two machines and a real server', () => {
  test('whatever is recorded and wherever the line breaks, both end with one sound history', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 18 }), async (steps) => {
        const machines = await Promise.all([newMachine(1, server.url), newMachine(2, server.url)]);
        await machines[0].folder.removeAll();
        for (const one of steps) await take(machines, one);
        for (let round = 0; round < 4; round++) {
          for (const one of machines) brought += (await one.sync()).stored;
        }
        const [first, second] = await Promise.all(machines.map(({ db }) => dump(db)));
        expect(second).toEqual(first);
        if (first)
          expectSound(
            first,
            [parseRoomSlug('none_of_them')].flatMap((own) => own ?? []),
          );
      }),
      { numRuns: Number(process.env.SYNC_RUNS ?? 25) },
    );
    expect(brought).toBeGreaterThan(20);
  }, 300_000);
});
