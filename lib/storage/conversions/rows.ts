import type { SendOutcome } from '../../domain/conversions/answer/answer';
import type { ConversionEvent } from '../../domain/conversions/event/event';
import type { ConversionId } from '../../domain/conversions/event/identity';
import type { ProfileId } from '../../domain/conversions/profile';
import type { Place } from '../../domain/conversions/queue/state';
import type { OutgoingRequest } from '../../domain/conversions/request/sent';
import type { Variant } from '../../domain/conversions/variant';
import type { Instant } from '../../domain/time-units';

/** One request that went out, or was about to. */
export interface Attempt {
  at: Instant;
  /** With key and signature masked. */
  request: OutgoingRequest;
  /** All of these are absent where no answer was seen. */
  status?: number;
  ms?: number;
  outcome?: SendOutcome;
  /** The raw answer, without secrets and of bounded length. */
  answer?: string;
}

/** A conversion to send, and all that became of it. Its id is what it may be told once as. */
export interface ConversionRow extends Place {
  id: ConversionId;
  /** When it was entered. */
  at: Instant;
  profile: ProfileId;
  /** As they were then: the profile may change or go. */
  profileName: string;
  variant: Variant;
  mid: string;
  orderId: string;
  event: ConversionEvent;
  attempts: readonly Attempt[];
}

/** Of one conversion; older ones go. */
export const MAX_ATTEMPTS = 20;
