import { HOUR, type Instant, MINUTE, SECOND } from '../../time-units';
import type { WaitReason } from './state';

const FIRST = 30 * SECOND;
const LONGEST = HOUR;
/** In vain so often, the server is not busy but broken. */
export const MOST_IN_VAIN = 8;

/** Twice as long after each answer in vain. */
export const backOff = (inVain: number): number =>
  Math.min(FIRST * 2 ** Math.max(0, inVain - 1), LONGEST);

/** What the server asks for, but never less than a moment. */
export const waitFor = (asked: number | undefined, inVain: number): number =>
  asked === undefined ? backOff(inVain) : Math.max(asked, SECOND);

/** Until it is looked at again whether a connection is there; the rest is told to the queue. */
export const lookAgainAfter = (wait: WaitReason): number => (wait === 'offline' ? MINUTE : HOUR);

/** The clock was set back: what was to be in an hour is not in a year. */
export const dueFrom = ({ due, setAt }: { due: Instant; setAt: Instant }, now: Instant): Instant =>
  now < setAt ? now + Math.max(0, due - setAt) : due;
