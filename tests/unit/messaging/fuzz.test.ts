import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { uuid } from '../../helpers/builders';
import { dump } from '../../helpers/history';
import { expectSound } from '../../helpers/invariants';
import { speak } from '../../helpers/messages';
import { landing, roomClick } from '../../helpers/sightings';
import { deliver, messagesOf, newWorker, OWN_PAGE } from '../../helpers/worker';

/** An honest message with one of its parts, however deep, put in place of by anything. */
const honest = [landing(), roomClick(), { room: 'miyu_room', own: true }, { all: true }, uuid(3)];
const spoilt = fc
  .tuple(fc.constantFrom(...honest), fc.nat(40), fc.jsonValue({ maxDepth: 2 }))
  .map(([message, nth, value]) => {
    let count = 0;
    const text = JSON.stringify(message, (_, part: unknown) => (count++ === nth ? value : part));
    return JSON.parse(text) as unknown;
  });

const anything = fc.oneof(
  spoilt,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(undefined, null, { __proto__: null }, [], '', Number.NaN, 1n, new Date(0)),
);

/** Some that are good as they are, among many that are hardly so. */
const whole = fc.constantFrom<[string, unknown]>(
  ['recordLanding', landing()],
  ['recordRoomClick', roomClick()],
  ['answerOwnRoom', { room: 'miyu_room', own: true }],
  ['popupState', undefined],
);
const messagesTo = (worker: ReturnType<typeof newWorker>) =>
  fc.oneof(
    { weight: 1, arbitrary: whole },
    {
      weight: 5,
      arbitrary: fc.tuple(fc.constantFrom(...messagesOf(worker).map(({ name }) => name)), anything),
    },
  );

async function stateOf(worker: ReturnType<typeof newWorker>) {
  const { pulse: _, ...local } = await fakeBrowser.storage.local.get(null);
  return structuredClone([await dump(worker.db), local]);
}

test('any value for any message: an answer, never an exception, and no change unless it is good', async () => {
  // The stand-in browser runs no scripts in tabs.
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue(undefined);
  speak();
  const worker = newWorker();
  let [good, bad] = [0, 0];
  await fc.assert(
    fc.asyncProperty(messagesTo(worker), async ([name, data]) => {
      const before = await stateOf(worker);
      const answer = (await deliver(name, data, OWN_PAGE)) as { ok: boolean; reason?: string };
      expect(answer).toMatchObject({ ok: expect.any(Boolean) });
      if (answer.ok) {
        good++;
        const { settings } = await fakeBrowser.storage.local.get('settings');
        const own = (settings as { ownRooms?: never[] } | undefined)?.ownRooms ?? [];
        expectSound(await dump(worker.db), own);
        return;
      }
      bad++;
      expect(answer.reason).not.toBe('failed');
      expect(await stateOf(worker)).toStrictEqual(before);
    }),
    { numRuns: 250 },
  );
  // Both kinds occurred, else this test says nothing.
  expect(good).toBeGreaterThan(10);
  expect(bad).toBeGreaterThan(100);
}, 30_000);
