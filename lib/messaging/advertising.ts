import type { z } from 'zod';
import type { Connection, ConnectionId } from '../domain/advertising/connection';
import type { Outcome } from './outcome';
import type * as schemas from './schemas';

type In<S extends z.ZodType> = z.input<S>;

/** Why a connection was not kept. */
export type ConnectProblem = 'same' | 'noToken' | 'unknown';

/** Of one token: the secret itself. Only the runner's own document is answered. */
export interface AccessView {
  token: string;
  allowed: boolean;
  connections: readonly Pick<Connection, 'id' | 'network' | 'names'>[];
}

export interface AdvertisingProtocol {
  /** The one message that carries a token; nothing answers with it but `advertisingAccess`. */
  saveConnection(
    data: In<typeof schemas.connection>,
  ): Outcome<{ id?: ConnectionId | undefined; problem?: ConnectProblem | undefined }>;
  disconnect(data: In<typeof schemas.disconnection>): Outcome;
  /** `done`: false where it does not fit the moment, for instance a second import. */
  orderAdvertising(data: In<typeof schemas.advertisingOrder>): Outcome<{ done: boolean }>;
  scheduleAdvertising(data: In<typeof schemas.advertisingSchedule>): Outcome;
  advertisingAccess(data: In<typeof schemas.tokenSlot>): Outcome<{ access: AccessView }>;
  advertisingIdle(): Outcome;
  /** Remembers a link that was made. */
  keepLink(data: In<typeof schemas.trackedLink>): Outcome;
  forgetLink(data: In<typeof schemas.linkRef>): Outcome;
}
