import type { RunnerParts } from '@/lib/advertising/parts';
import { Runner } from '@/lib/advertising/runner';
import { type Connection, type PullId, usualNames } from '@/lib/domain/advertising/connection';
import { REPORT_HOST } from '@/lib/domain/advertising/host';
import { HistoryDb } from '@/lib/storage/db';
import type { AdvertisingSite } from '../../../site/advertising/server';

export const TOKEN = 'whole-account-0123456789==';

export const connectionOf = (over: Partial<Connection> = {}): Connection =>
  ({
    ...{ id: 'us', network: 1, siteId: '1234567', place: 'ROOM', slot: 'slot-a', connectedAt: 0 },
    ...{ confirmedAfter: 90, schedule: null, run: null, publisher: '', names: usualNames },
    ...over,
  }) as Connection;

/** Only some of the reports are asked for. */
export const reportsOf = (...reports: (keyof typeof usualNames)[]): Connection['names'] => ({
  ...{ items: '', nonCommissionable: '', signatureOrders: '', signatureActivity: '', sku: '' },
  ...Object.fromEntries(reports.map((report) => [report, usualNames[report]])),
});

export const pullId = (n = 1): PullId => `pull-${n}` as PullId;

/** A machine of its own: time passes only where the runner sleeps. */
export function world(site: AdvertisingSite, connections = [connectionOf()], name?: string) {
  const db = new HistoryDb(name ?? `runner-${Math.random()}`);
  const clock = { at: site.now };
  const held = new Set<string>();
  const errors: unknown[] = [];
  const stored: PullId[] = [];
  const parts: Omit<RunnerParts, 'idle'> = {
    db,
    now: () => clock.at,
    fetch: (address, init) =>
      fetch(String(address).replace(`https://${REPORT_HOST}`, site.base), init),
    exclusive: async (lock, run) => {
      if (held.has(lock)) return;
      held.add(lock);
      await run().finally(() => held.delete(lock));
    },
    sleep: async (ms) => {
      clock.at += ms;
      await new Promise((resolve) => setTimeout(resolve));
    },
    access: async () => ({ token: TOKEN, allowed: true, connections }),
    store: async (pull) => {
      stored.push(pull);
      await db.pulls.update(pull, { state: 'stored' });
    },
    failed: (error) => errors.push(error),
    timeout: 2_000,
  };
  return { db, clock, parts, errors, stored, connection: connections[0] ?? connectionOf() };
}

export type World = ReturnType<typeof world>;

/** Runs until there is nothing left to do, or nothing for a while. */
export function untilIdle({ parts }: World, over: Partial<RunnerParts> = {}) {
  const all = { ...parts, ...over };
  return new Promise<void>((resolve) => {
    const over = () => {
      runner.stop();
      resolve();
    };
    const failed = (error: unknown) => {
      all.failed(error);
      over();
    };
    const runner = new Runner({ ...all, failed, idle: over });
    runner.start();
  });
}

/** Everything that was brought, as the ledger will see it, whatever way it came. */
export async function broughtRows({ db }: World): Promise<string[]> {
  const chunks = await db.pulledChunks.toArray();
  return chunks
    .flatMap(({ content }) => content.lines.map((line) => [content.kind, line] as const))
    .map(([kind, { line: _, ...rest }]) => `${kind} ${JSON.stringify(rest)}`)
    .sort();
}
