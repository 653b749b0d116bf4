import type { Span } from '../../domain/advertising/chunks';
import type { ConnectionId, PullId, TokenSlot } from '../../domain/advertising/connection';
import type { NetworkId } from '../../domain/advertising/networks';
import type { QueueState, RunKind } from '../../domain/advertising/queue/state';
import type { AdvertisingReport } from '../../domain/advertising/report-kinds';
import type { AdvertisingContent } from '../../domain/advertising/report-lines';
import type { DateType } from '../../domain/advertising/request';
import type { RunProblem } from '../../domain/advertising/schedule';
import type { Trial } from '../../domain/advertising/trial';
import type { Instant } from '../../domain/time-units';

export type { ConnectionId, PullId };

export interface PullRow {
  id: PullId;
  connection: ConnectionId;
  /** Where its requests are queued. */
  slot: TokenSlot;
  network: NetworkId;
  at: Instant;
  kind: RunKind;
  /** `stored`: its chunks are part of the ledger and gone from here. */
  state: 'running' | 'ready' | 'stored' | 'dropped';
  /** What became of it, once nothing more is asked for. */
  outcome?: PullOutcome;
  /** An import whose connection was given another token, or network, when it had begun. */
  changed?: true;
}

export interface PullOutcome {
  at: Instant;
  problems: readonly RunProblem[];
  /** No commission for a while, where there used to be some. */
  dried: boolean;
}

/** The requests of one token; the token itself is not in it. */
export interface PullQueueRow {
  /** Name of the token's slot. */
  slot: TokenSlot;
  state: QueueState;
  /** The last test of a connection with this token, or the one that is on. */
  trial?: Trial;
}

/** The lines of one kind of report, as they were read. */
export type PulledContent = {
  [Kind in AdvertisingReport]: AdvertisingContent<Kind>;
}[AdvertisingReport];

/**
 * What one finished request brought. Stored with the step of the queue that finished it, in one
 * transaction, so that a stop of worker, page or browser loses no answer and takes none twice.
 */
export interface PulledChunkRow extends Span {
  /** Pull, report and days: the same request has the same id. */
  id: string;
  pull: PullId;
  connection: ConnectionId;
  network: NetworkId;
  dateType: DateType;
  /** When it was answered. */
  at: Instant;
  content: PulledContent;
}
