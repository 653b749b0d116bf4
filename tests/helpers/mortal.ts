import type { DBCore, DBCoreTable } from 'dexie';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HistoryDb } from '@/lib/storage/db';

/**
 * A life of the worker that ends before its n-th step. A step is any operation on the database or
 * on the browser's storage; once dead, it can do none at all, not even note that it failed.
 */
export class Life {
  /** Steps begun so far, also those that a dead worker tried. */
  taken = 0;
  private left: number;
  private dead = false;

  constructor(steps = Number.POSITIVE_INFINITY) {
    this.left = steps;
  }

  get isOver(): boolean {
    return this.dead;
  }

  end(): void {
    this.dead = true;
  }

  step(): void {
    this.taken += 1;
    if (this.left <= 0) this.end();
    if (this.dead) throw new Error('the worker is dead');
    this.left -= 1;
  }
}

/** Every operation of the database is a step of the life that is on; failing aborts the transaction. */
export function mortalDb(db: HistoryDb, current: () => Life): HistoryDb {
  const mortal = (table: DBCoreTable): DBCoreTable => {
    const stepped =
      <Request, Response>(work: (request: Request) => Promise<Response>) =>
      (request: Request) => {
        try {
          current().step();
        } catch (error) {
          return Promise.reject(error);
        }
        return work(request);
      };
    return {
      ...table,
      mutate: stepped(table.mutate),
      get: stepped(table.get),
      getMany: stepped(table.getMany),
      query: stepped(table.query),
      openCursor: stepped(table.openCursor),
      count: stepped(table.count),
    };
  };
  const create = (core: DBCore): DBCore => ({ ...core, table: (name) => mortal(core.table(name)) });
  db.use({ stack: 'dbcore', name: 'mortal', level: 9, create });
  return db;
}

/** Every read and write of the browser's storage is a step of the life that is on then. */
export function mortalStorage(current: () => Life): void {
  const { local, session } = fakeBrowser.storage;
  for (const area of [local, session]) {
    for (const name of ['get', 'set', 'remove'] as const) {
      const real = area[name] as (...args: unknown[]) => Promise<never>;
      vi.spyOn(area, name).mockImplementation(async (...args: unknown[]) => {
        current().step();
        return real.apply(area, args);
      });
    }
  }
}
