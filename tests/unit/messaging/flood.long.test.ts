import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KEPT_DIAGNOSTICS } from '@/lib/domain/diagnostics';
import { type Random, randomOf } from '../../fixtures/photos/random';
import { spoilt, valueFor } from '../../helpers/any-of-schema';
import { dump, NOTHING } from '../../helpers/history';
import { expectSound } from '../../helpers/invariants';
import { speak } from '../../helpers/messages';
import {
  deliver,
  ITEM_PAGE,
  type KnownMessage,
  messagesOf,
  newWorker,
  OWN_PAGE,
  ROOM_PAGE,
} from '../../helpers/worker';

const MESSAGES = 100_000;
/** Longest row of the diagnostics in characters of JSON. */
const LONGEST_NOTE = 4_000;
const REASONS = ['sender', 'too-large', 'malformed', 'time', 'unknown-click', 'unknown'];

beforeEach(() => {
  // The stand-in browser runs no scripts in tabs, and ten thousands of tabs would only cost memory.
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  speak();
});

/** Counts what is written to the history and the settings; notes of refusals are neither. */
function countWrites({ db }: ReturnType<typeof newWorker>): () => number {
  let writes = 0;
  db.use({
    stack: 'dbcore',
    name: 'counting',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const mutate: typeof table.mutate = (request) => {
          if (name !== 'diagnostics') writes++;
          return table.mutate(request);
        };
        return { ...table, mutate };
      },
    }),
  });
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) {
    const real = area.set as (items: object) => Promise<void>;
    vi.spyOn(area, 'set').mockImplementation(async (items: object) => {
      // The pulse says that something may have changed, not what.
      if (!('pulse' in items)) writes++;
      return real.call(area, items);
    });
  }
  return () => writes;
}

async function quiet(writes: () => number): Promise<void> {
  for (let turns = 0, before = writes(); turns < 100; turns++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (writes() !== before) turns = 0;
    before = writes();
  }
}

const messageOf = ({ schema }: KnownMessage, random: Random): unknown => {
  const whole = valueFor(schema, random);
  // A few stay as they are: some of them are good.
  return random.whole(0, 29) === 0 ? whole : spoilt(whole, random);
};

async function expectBounded({ db, settled }: ReturnType<typeof newWorker>) {
  await settled();
  const notes = await db.diagnostics.toArray();
  expect(notes.length).toBe(KEPT_DIAGNOSTICS);
  for (const note of notes) expect(JSON.stringify(note).length).toBeLessThan(LONGEST_NOTE);
}

test(`${MESSAGES} messages of a content script: those that do not fit are refused and change nothing`, async () => {
  const worker = newWorker();
  const writes = countWrites(worker);
  const random = randomOf(100_000);
  const messages = messagesOf(worker);
  const counts = { good: 0, refused: 0 };
  const accepted = new Set<string>();
  for (let sent = 0; sent < MESSAGES; sent++) {
    const message = random.pick(messages);
    const data = messageOf(message, random);
    const before = writes();
    const sender = random.pick([ROOM_PAGE, ITEM_PAGE, ROOM_PAGE, OWN_PAGE]);
    const answer = (await deliver(message.name, data, sender)) as { ok: boolean; reason?: string };
    if (answer.ok) {
      counts.good++;
      accepted.add(message.name);
      continue;
    }
    counts.refused++;
    const about = () => `${message.name} ${inspect(data)}`;
    if (!REASONS.includes(answer.reason ?? '')) expect.fail(`${answer.reason}: ${about()}`);
    if (writes() === before) continue;
    // What an accepted message set going may write now: asked again in quiet, nothing may.
    await quiet(writes);
    const quietly = writes();
    await deliver(message.name, data, sender);
    if (writes() !== quietly) expect.fail(`refused, and yet it wrote: ${about()}`);
  }
  const { settings } = await fakeBrowser.storage.local.get('settings');
  const own = (settings as { ownRooms?: never[] } | undefined)?.ownRooms ?? [];
  expectSound(await dump(worker.db), own);
  await expectBounded(worker);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  // Both kinds occurred, and good ones of most messages, else this says nothing.
  expect(counts.good).toBeGreaterThan(1_000);
  expect(counts.refused).toBeGreaterThan(50_000);
  expect(accepted.size).toBeGreaterThan(messages.length * 0.7);
}, 180_000);

const inspect = (data: unknown): string => {
  try {
    return (JSON.stringify(data) ?? '').slice(0, 500);
  } catch {
    return String(data);
  }
};

test(`${MESSAGES} messages of a foreign extension, good ones too: all refused, nothing is written`, async () => {
  const worker = newWorker();
  const writes = countWrites(worker);
  const random = randomOf(42);
  const messages = messagesOf(worker);
  const foreign = [
    { ...ROOM_PAGE, id: 'abcdefghijklmnopabcdefghijklmnop' },
    { ...OWN_PAGE, id: 'abcdefghijklmnopabcdefghijklmnop' },
    { ...ROOM_PAGE, url: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/popup.html' },
    { url: ROOM_PAGE.url },
  ] as const;
  for (let sent = 0; sent < MESSAGES; sent++) {
    const message = random.pick(messages);
    const data = sent % 2 ? valueFor(message.schema, random) : messageOf(message, random);
    const answer = await deliver(message.name, data, random.pick(foreign));
    if ((answer as { reason?: string }).reason !== 'sender')
      expect.fail(`${message.name}: ${JSON.stringify(answer)}`);
  }
  expect(writes()).toBe(0);
  expect(await dump(worker.db)).toEqual(NOTHING);
  await expectBounded(worker);
}, 180_000);
