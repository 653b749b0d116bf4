import { expose } from 'comlink';
import type { PullId } from '../domain/advertising/connection';
import { redacted } from '../domain/advertising/token';
import { asImportId } from '../domain/rewards/saying';
import { systemClock as now } from '../platform/clock';
import { exclusive } from '../platform/locks';
import { sleep } from '../platform/sleep';
import { HistoryDb } from '../storage/db';
import { noteDiagnostic } from '../storage/diagnostics';
import { storePull } from '../storage/ledger/advertising/store';
import type { RunnerParts } from './parts';
import { Runner } from './runner';

const db = new HistoryDb();

/** What a server or a browser says of an error may repeat the address that was asked for. */
const failed = (error: unknown): void => {
  const message = redacted(String(error));
  const row = { type: 'error', at: now(), where: 'advertising', message } as const;
  // With the database itself out of reach there is nowhere left to note anything.
  void noteDiagnostic(db, row).catch(() => undefined);
};

const store = (pull: PullId) =>
  storePull(db, pull, { at: now(), importId: asImportId(crypto.randomUUID()) });

const worker = {
  start: async (access: RunnerParts['access'], idle: RunnerParts['idle']): Promise<void> => {
    const ask: typeof fetch = (...asked) => fetch(...asked);
    new Runner({ db, now, fetch: ask, exclusive, sleep, access, idle, store, failed }).start();
  },
};

export type PullWorker = typeof worker;

expose(worker);
