import { AsyncLocalStorage } from 'node:async_hooks';
import Dexie from 'dexie';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import background from '@/entrypoints/background';
import { removeAllListeners } from '@/lib/messaging/channel';
import { HistoryDb } from '@/lib/storage/db';
import { Life, mortalDb, mortalStorage } from '../mortal';
import { deliver, type TestSender } from '../worker';

/** So many tries a page's client makes (`lib/messaging/client.ts`); a real browser kills far slower. */
const TRIES = 5;

/** Turns of the event loop without a step after which nothing is under way any more. */
const QUIET_TURNS = 60;

/** The steps a life has taken when it takes no more for a while. */
async function resting(life: Life): Promise<number> {
  for (let turns = 0, taken = life.taken; turns < QUIET_TURNS; turns++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (life.taken !== taken) turns = 0;
    taken = life.taken;
  }
  return life.taken;
}

/**
 * A browser in which the worker dies when it is told to and is started anew by the next event, by
 * its real entry point: nothing of it is left but the database and the browser's storage.
 */
export class MortalBrowser {
  now = 0;
  deaths = 0;
  /** Messages that were answered with a failure although the worker lived on. */
  readonly failures: string[] = [];
  private readonly lifetime: () => number;
  readonly alarms = new Map<string, number>();
  private readonly page = new AsyncLocalStorage<TestSender>();
  private readonly pages = new Life();
  private life: Life | undefined;
  private db: Dexie | undefined;
  /** What is under way may not be killed more often than its sender tries. */
  private deathsOfThis = 0;
  private spared = false;

  /** `lifetime`: in how many steps the next worker dies; infinite in an undisturbed day. */
  constructor(lifetime: () => number) {
    this.lifetime = lifetime;
    Dexie.addons.push(this.adopt);
    vi.spyOn(Date, 'now').mockImplementation(() => this.now);
    const current = () => (this.page.getStore() ? this.pages : (this.life ?? this.pages));
    mortalStorage(current);
    this.standIn(current);
  }

  /** Something happens, with as many tries as a sender has. */
  async during(at: number, happens: () => Promise<unknown>): Promise<void> {
    this.now = at;
    this.deathsOfThis = 0;
    await happens();
    await this.quiet();
    // One that was spared for the sender's sake goes now, with nothing to do.
    if (this.spared) this.bury();
  }

  /** Runs code of a page: what it does is no step of the worker. */
  asPage<T>(from: TestSender, run: () => Promise<T>): Promise<T> {
    return this.page.run(from, run);
  }

  /** Starts a worker if there is none, and waits until it has done what was left behind. */
  wake(): Promise<void> {
    return this.page.exit(async () => {
      await this.quiet();
      this.boot();
      await this.quiet();
    });
  }

  /** The browser is closed and opened again: the worker starts anew. */
  async restart(): Promise<void> {
    this.bury();
    await this.wake();
  }

  /** Rings the alarms that are due. */
  async ring(): Promise<void> {
    for (const [name, at] of this.alarms) {
      if (at > this.now) continue;
      this.alarms.delete(name);
      await this.wake();
      await fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: at } as never);
      await this.quiet();
    }
  }

  /** The end of the day: no more deaths, and every alarm rings. */
  async goHome(): Promise<void> {
    this.deathsOfThis = TRIES;
    this.bury();
    await this.wake();
    for (const name of this.alarms.keys()) this.alarms.set(name, this.now);
    await this.ring();
    this.bury();
    Dexie.addons.splice(Dexie.addons.indexOf(this.adopt), 1);
  }

  private readonly adopt = (db: Dexie) => {
    const { life } = this;
    if (!(db instanceof HistoryDb) || !life || this.db) return;
    this.db = mortalDb(db, () => life);
  };

  private boot(): void {
    if (this.life && !this.life.isOver) return;
    if (this.life) this.bury();
    this.spared = this.deathsOfThis >= TRIES - 1;
    this.life = new Life(this.spared ? undefined : this.lifetime());
    background.main();
  }

  /** A dead worker hears nothing, and no connection of its to the database is open. */
  private bury(): void {
    if (!this.life) return;
    this.life.end();
    this.life = undefined;
    this.db?.close();
    this.db = undefined;
    this.spared = false;
    this.deaths++;
    this.deathsOfThis++;
    removeAllListeners();
    storage.unwatch();
    const { alarms, notifications, runtime } = fakeBrowser;
    for (const event of [alarms.onAlarm, notifications.onClicked, runtime.onInstalled])
      event.removeAllListeners();
    notifications.onButtonClicked.removeAllListeners();
  }

  /** Waits until nothing is under way: of a living worker its work, of a dead one its failing. */
  private async quiet(): Promise<void> {
    const { life } = this;
    if (!life) return;
    for (let taken = -1; taken !== life.taken; ) {
      taken = await resting(life);
      // What the built worker has inside of it is loaded here, which takes a while without a step.
      await vi.dynamicImportSettled();
      await resting(life);
    }
  }

  /** Hands a message over; the answer of a worker that died meanwhile never comes. */
  private async tell({ type, data }: { type: string; data: unknown }) {
    const from = this.page.getStore() ?? {};
    return this.page.exit(async () => {
      if (this.life?.isOver) await this.quiet();
      this.boot();
      const { life } = this;
      const res = await deliver(type, structuredClone(data), from);
      if (life?.isOver) return undefined;
      if ((res as { reason?: string }).reason === 'failed') this.failures.push(type);
      return { res };
    });
  }

  /** The parts of a browser that the worker uses and its stand-in lacks. */
  private standIn(current: () => Life): void {
    const { alarms, notifications, permissions, runtime, scripting } = fakeBrowser;
    vi.spyOn(runtime, 'sendMessage').mockImplementation(async (...[message]: unknown[]) =>
      this.tell(message as never),
    );
    vi.spyOn(alarms, 'create').mockImplementation(async (...args: unknown[]) => {
      current().step();
      const [name, { when }] = args as [string, { when: number }];
      this.alarms.set(name, when);
    });
    vi.spyOn(notifications, 'create').mockImplementation(async (...[id]: unknown[]) => {
      current().step();
      return String(id);
    });
    vi.spyOn(scripting, 'executeScript').mockResolvedValue(undefined);
    vi.spyOn(permissions, 'contains').mockImplementation(async () => true);
    vi.spyOn(permissions.onAdded, 'addListener').mockReturnValue(undefined);
    vi.spyOn(runtime.onConnect, 'addListener').mockReturnValue(undefined);
    const wait = globalThis.setTimeout;
    // Only the waits of the client are skipped; the database's own clockwork has none.
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((done: () => void, ms?: number) =>
      ms ? setImmediate(done) : wait(done, ms)) as never);
  }
}
