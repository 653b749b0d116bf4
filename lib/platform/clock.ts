import type { Instant } from '../domain/time';

/** The one place that reads the machine's clock; everything else takes `now`. */
export const systemClock = (): Instant => Date.now();

export type Clock = () => Instant;
