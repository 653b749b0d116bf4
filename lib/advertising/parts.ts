import type { Connection, PullId, TokenSlot } from '../domain/advertising/connection';
import type { Clock } from '../platform/clock';
import type { Exclusive } from '../platform/locks';
import type { Sleep } from '../platform/sleep';
import type { HistoryDb } from '../storage/db';

/** What the requests of one token need that is not in its queue. */
export interface Access {
  token: string;
  /** The browser may reach the host. */
  allowed: boolean;
  connections: readonly Pick<Connection, 'id' | 'network' | 'names'>[];
}

export interface RunnerParts {
  db: HistoryDb;
  now: Clock;
  fetch: typeof fetch;
  exclusive: Exclusive;
  sleep: Sleep;
  /** Nothing for a token that is not there; rejects where that could not be found out. */
  access: (slot: TokenSlot) => Promise<Access | undefined>;
  /** Takes over what a scheduled run brought. */
  store: (pull: PullId) => Promise<unknown>;
  /** Nothing is left to do, or nothing for a while. */
  idle: () => void;
  failed: (error: unknown) => void;
  /** How long an answer may take; as long as others wait by default. */
  timeout?: number;
}
