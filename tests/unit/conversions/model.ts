import { expect } from 'vitest';
import { Sender } from '@/lib/background/conversions/sender';
import { conversionId } from '@/lib/domain/conversions/event/identity';
import { dueFrom } from '@/lib/domain/conversions/queue/pace';
import { isOpen } from '@/lib/domain/conversions/queue/state';
import { entered, foundDead, sentByUser } from '@/lib/domain/conversions/queue/steps';
import { MINUTE } from '@/lib/domain/time-units';
import type { ConversionStore } from '@/lib/storage/conversions/queue';
import type { ConversionRow } from '@/lib/storage/conversions/rows';
import { AT, EP, eventOf } from './support';

/** How the server answers a request, and whether it counted it. */
export const SERVER = {
  ok: { counts: true, answers: () => xml(1, 0) },
  bad: { counts: false, answers: () => xml(0, 1) },
  denied: {
    counts: false,
    answers: () => new Response('<response><error>Access denied</error></response>'),
  },
  limited: {
    counts: false,
    answers: () => new Response('', { status: 429, headers: { 'retry-after': '5' } }),
  },
  broken: { counts: false, answers: () => new Response('', { status: 503 }) },
  late: { counts: true, answers: () => undefined },
  lost: { counts: false, answers: () => undefined },
  garbled: { counts: true, answers: () => new Response('<html>?</html>') },
} as const;
export type Mood = keyof typeof SERVER;

const xml = (good: number, bad: number) =>
  new Response(
    `<response><unique_id>1</unique_id><summary><transactions><good>${good}</good><bad>${bad}</bad></transactions></summary></response>`,
  );

export type Move =
  | { do: 'enter'; order: number }
  /** The worker lives for so many steps. */
  | { do: 'run'; steps: number; moods: readonly Mood[] }
  | { do: 'pass'; ms: number }
  | { do: 'again'; order: number; knowing: boolean };

class Dead extends Error {}

/** The queue as a model: what Rakuten counted, and what the user took upon themselves. */
export class Model {
  now = AT;
  readonly counted = new Map<string, number>();
  readonly consents = new Map<string, number>();
  readonly entered = new Set<string>();
  private moods: Mood[] = [];
  private left = Number.POSITIVE_INFINITY;
  private readonly store: ConversionStore & Rows;

  constructor(store: ConversionStore & Rows) {
    this.store = store;
  }

  async make(move: Move): Promise<void> {
    if (move.do === 'enter') await this.enter(move.order);
    if (move.do === 'pass') this.now += move.ms;
    if (move.do === 'again') await this.again(move.order, move.knowing);
    if (move.do === 'run') await this.live(move.steps, move.moods);
    await this.expectSound();
  }

  /** Undisturbed, until nothing is left to do. */
  async finish(): Promise<void> {
    for (let round = 0; round < 40; round += 1) {
      await this.live(Number.POSITIVE_INFINITY, []);
      this.now += 90 * MINUTE;
    }
    await this.expectSound();
    for (const row of await this.store.all()) {
      expect(['delivered', 'rejected', 'unknown']).toContain(row.state);
      if (row.state === 'delivered') expect(this.counted.get(row.orderId)).toBeGreaterThan(0);
    }
  }

  private async enter(order: number): Promise<void> {
    const event = eventOf({ orderId: `R-${order}` });
    const id = conversionId(EP, event);
    if (this.entered.has(event.orderId)) return;
    this.entered.add(event.orderId);
    await this.store.put({
      ...{ id, at: this.now, profile: EP.id, profileName: EP.name, variant: EP.variant },
      ...{ mid: EP.mid, orderId: event.orderId, event, attempts: [], ...entered(this.now, false) },
    });
  }

  private async again(order: number, knowing: boolean): Promise<void> {
    const row = (await this.store.all()).find((one) => one.orderId === `R-${order}`);
    if (!row || isOpen(row.state) || (row.doubtful && !knowing)) return;
    const sent = await this.store.change(row.id, (one) => {
      const place = sentByUser(one, this.now);
      return place && { ...one, ...place };
    });
    // Whoever is not asked can rely on it that nothing of it has been counted.
    if (sent && !row.doubtful) expect(this.counted.get(row.orderId) ?? 0).toBe(0);
    if (sent && row.doubtful)
      this.consents.set(row.orderId, (this.consents.get(row.orderId) ?? 0) + 1);
  }

  private async live(steps: number, moods: readonly Mood[]): Promise<void> {
    this.left = steps;
    this.moods = [...moods];
    await this.sender()
      .run()
      .catch((error: unknown) => {
        if (!(error instanceof Dead)) throw error;
      });
    this.left = Number.POSITIVE_INFINITY;
  }

  /** A step of the worker; dead, it does none. */
  private readonly step = (): void => {
    if (this.left <= 0) throw new Dead();
    this.left -= 1;
  };

  private sender(): Sender {
    const { store, step } = this;
    const stepped = async <T>(work: () => Promise<T>): Promise<T> => {
      step();
      return work();
    };
    return new Sender({
      store: {
        buryDead: (now) => stepped(() => store.buryDead(now)),
        next: (now) => stepped(() => store.next(now)),
        change: (id, change) => stepped(() => store.change(id, change)),
      },
      now: () => this.now,
      fetch: (address) => this.receive(String(address)),
      sign: () => '',
      profile: () => stepped(async () => EP),
      key: async () => undefined,
      allowed: () => stepped(async () => true),
      online: () => true,
      changed: () => stepped(async () => undefined),
      wakeAt: () => stepped(async () => undefined),
    });
  }

  private async receive(address: string): Promise<Response> {
    // Dead before the request left; or, a step later, while its answer was on its way.
    if (this.left <= 0) return Promise.reject(new Dead());
    this.left -= 1;
    const order = new URL(address).searchParams.get('ord') ?? '';
    const { counts, answers } = SERVER[this.moods.shift() ?? 'ok'];
    if (counts) this.counted.set(order, (this.counted.get(order) ?? 0) + 1);
    const answer = answers();
    return answer ?? Promise.reject(new TypeError('Failed to fetch'));
  }

  /** Nothing lost, and nothing counted twice that the user did not take upon themselves. */
  private async expectSound(): Promise<void> {
    const rows = await this.store.all();
    expect(new Set(rows.map(({ orderId }) => orderId))).toEqual(this.entered);
    for (const [order, times] of this.counted)
      expect(times, order).toBeLessThanOrEqual(1 + (this.consents.get(order) ?? 0));
  }
}

export interface Rows {
  all(): Promise<ConversionRow[]>;
  put(row: ConversionRow): Promise<unknown>;
}

/** The table's rules without a database, for as many interleavings as it takes. */
export class MemoryStore implements ConversionStore, Rows {
  private readonly rows = new Map<string, ConversionRow>();

  all = async () => [...this.rows.values()];
  put = async (row: ConversionRow) => this.rows.set(row.id, structuredClone(row));

  async buryDead(now: number): Promise<number> {
    const dead = [...this.rows.values()].filter(({ state }) => state === 'sending');
    for (const row of dead) this.rows.set(row.id, { ...row, ...foundDead(row, now) });
    return dead.length;
  }

  async next(now: number) {
    const open = [...this.rows.values()]
      .filter(({ state }) => isOpen(state))
      .map((row) => ({ ...row, due: dueFrom(row, now) }));
    const resting = open.filter(({ state, due }) => state === 'waiting' && due > now);
    const paused = new Set(resting.map(({ profile }) => profile));
    const ready = open.filter(({ due, profile }) => due <= now && !paused.has(profile));
    const [row] = ready.sort((a, b) => a.due - b.due);
    return row ? { row } : { until: resting[0]?.due };
  }

  async change(id: string, step: (row: ConversionRow) => ConversionRow | undefined) {
    const row = this.rows.get(id);
    const after = row && step(structuredClone(row));
    if (after) this.rows.set(id, after);
    return after;
  }
}
