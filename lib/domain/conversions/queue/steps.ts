import type { Instant } from '../../time-units';
import type { SendOutcome } from '../answer/answer';
import { lookAgainAfter, MOST_IN_VAIN, waitFor } from './pace';
import { isOpen, type Place, type WaitReason } from './state';

const at = (now: Instant) => ({ due: now, setAt: now });

export const entered = (now: Instant, held: boolean): Place => ({
  state: held ? 'held' : 'queued',
  ...at(now),
  inVain: 0,
});

/** About to go out: kept first, so that a death on the way is seen afterwards. */
export function taken(place: Place, now: Instant): Place | undefined {
  if (!isOpen(place.state)) return undefined;
  const { wait: _, ...rest } = place;
  return { ...rest, state: 'sending', ...at(now) };
}

type FinalOutcome = Exclude<SendOutcome, { is: 'later' }>;

/** A doubt stays: that it was refused later says nothing of the request before. */
const ended = (place: Place, outcome: FinalOutcome, now: Instant): Place => ({
  ...{ ...place, state: outcome.is, ...at(now), outcome },
  ...(raisesDoubt(outcome) && { doubtful: true }),
});

/** Sending it again after this answer may count it twice, or in part. */
const raisesDoubt = (outcome: FinalOutcome): boolean =>
  outcome.is === 'unknown' ||
  (outcome.is === 'rejected' &&
    (outcome.why === 'gaveUp' || (outcome.why === 'badRows' && (outcome.good ?? 0) > 0)));

/** The answer to what was on its way; without that it changes nothing. */
export function answered(place: Place, outcome: SendOutcome, now: Instant): Place | undefined {
  if (place.state !== 'sending') return undefined;
  if (outcome.is !== 'later') return ended({ ...place, inVain: 0 }, outcome, now);
  const inVain = place.inVain + 1;
  // A limit passes by itself, however often it is met; a broken server may stay broken.
  if (inVain >= MOST_IN_VAIN && outcome.why === 'serverError')
    return ended({ ...place, inVain }, { is: 'rejected', why: 'gaveUp' }, now);
  const due = now + waitFor(outcome.wait, inVain);
  return { ...place, state: 'waiting', due, setAt: now, inVain, wait: outcome.why, outcome };
}

/** It cannot go out now, for a reason on this side; it was not sent. */
export function blocked(place: Place, wait: WaitReason, now: Instant): Place | undefined {
  if (!isOpen(place.state)) return undefined;
  return { ...place, state: 'waiting', due: now + lookAgainAfter(wait), setAt: now, wait };
}

/** Found on its way though nobody is sending: whether it arrived is not known. */
export function foundDead(place: Place, now: Instant): Place | undefined {
  if (place.state !== 'sending') return undefined;
  return ended(place, { is: 'unknown', why: 'died' }, now);
}

/** The user sends it (again): what was held, waits, was refused, or may have arrived. */
export function sentByUser(place: Place, now: Instant): Place | undefined {
  if (place.state === 'sending' || place.state === 'delivered' || place.state === 'queued')
    return undefined;
  const { wait: _, ...rest } = place;
  return { ...rest, state: 'queued', ...at(now), inVain: 0 };
}

/**
 * What was never sent, was refused as a whole, or has nowhere left to go may go; everything else was
 * told to Rakuten.
 */
export const mayDrop = ({ state, outcome, doubtful, wait }: Place): boolean =>
  state === 'held' ||
  (isOpen(state) && (outcome === undefined || wait === 'profile')) ||
  (state === 'rejected' && !doubtful);
