import type { Transaction } from 'dexie';

/** One numbered step of the database's layout; steps are never edited once released. */
export interface Migration {
  version: number;
  /** Keys and looked-up indexes only, never text that is merely stored. Only changed tables. */
  stores: Record<string, string>;
  /** Runs inside the upgrade's transaction: throwing keeps the old data and the old version. */
  upgrade?: (tx: Transaction) => Promise<void>;
}
