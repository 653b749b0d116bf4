import type { Instant } from '../../time-units';
import type { SendOutcome } from '../answer/answer';

export const STATES = [
  'held',
  'queued',
  'sending',
  'waiting',
  'delivered',
  'rejected',
  'unknown',
] as const;

/**
 * Where a conversion stands: kept back until the user sends it; queued → sending → delivered,
 * rejected or unknown; or waiting, to be tried again.
 */
export type State = (typeof STATES)[number];

export const WAITS = [
  'rateLimited',
  'serverError',
  'offline',
  'permission',
  'key',
  'profile',
] as const;
/** Why it waits: the server asked for it, or something is missing on this side. */
export type WaitReason = (typeof WAITS)[number];

/** What the queue knows of a conversion; the rest of it does not matter here. */
export interface Place {
  state: State;
  /** Queued or waiting: not before then. Otherwise: since when it stands there. */
  due: Instant;
  /** When that was set, so that a clock that was set back is noticed. */
  setAt: Instant;
  /** Sent in vain, in a row. */
  inVain: number;
  wait?: WaitReason;
  /** How it ended, or was answered last. */
  outcome?: SendOutcome;
  /** It was sent once and may have been counted, whatever was answered to it since. */
  doubtful?: true;
}

/** Answered for good; of one whose outcome is unknown the user has to decide. */
export const hasEnded = (state: State): boolean => state === 'delivered' || state === 'rejected';

export const isOpen = (state: State): boolean => state === 'queued' || state === 'waiting';
